import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSite } from "../../src/publish/check.ts";
import { workFolder } from "../../src/publish/exclusive.ts";
import { faultLine, faultLines } from "../../src/publish/site-fault.ts";
import { openStaging } from "../../src/publish/staging.ts";
import { type Files, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const links = (...to: readonly string[]): string =>
  `<main id="main">${to.map((href) => `<a href="${href}">x</a>`).join("")}</main>`;

const SITE: Files = {
  "index.html": links("2014/", "holdings/", "2014/#november", "https://example.org/"),
  "404.html": links("./"),
  "holdings/index.html": links("../", "#main"),
  "2014/index.html": `${links("../", "a.html")}<p id="november"></p>`,
  "2014/a.html": links("./", "a.txt"),
  "2014/a.txt": "source",
};

function site(changes: Files = {}): string {
  const staging = openStaging(folder.path, workFolder(folder.path));
  for (const [path, content] of Object.entries({ ...SITE, ...changes })) staging.stage(path, content);
  staging.commit();
  return folder.path;
}

const faultsOf = (way: string): readonly string[] => checkSite(way).faults.map((fault) => faultLine(fault));

describe("checkSite", () => {
  it("finds no fault with a whole site, and counts it", () => {
    expect(checkSite(site())).toEqual({ files: 8, pages: 5, links: 5, strangers: 0, faults: [] });
  });

  it("counts the same whatever way its folder is named", () => {
    const whole = checkSite(site());
    for (const way of [`${folder.path}/`, `${folder.path}//.`, relative(process.cwd(), folder.path)])
      expect(checkSite(way)).toEqual(whole);
  });

  it("counts files of somebody else's as strangers, not as faults", () => {
    writeFiles(site(), { CNAME: "wire.example.org", "2014/note.txt": "mine" });
    expect(checkSite(folder.path)).toMatchObject({ strangers: 2, faults: [] });
  });

  it.each<[string, Files, string]>([
    [
      "a broken link",
      { "2014/a.html": links("./", "a.txt", "../gone.html") },
      "2014/a.html: links to gone.html, which is not on the site",
    ],
    [
      "a link to a part that is not there",
      { "index.html": links("2014/", "holdings/", "2014/#december") },
      "index.html: links to 2014/index.html#december, but nothing there is called so",
    ],
    [
      "a link to a part of its own page that is not there",
      { "holdings/index.html": links("../", "#none") },
      "holdings/index.html: links to holdings/index.html#none, but nothing there is called so",
    ],
    [
      "a page no way leads to",
      { "lost/index.html": links("../") },
      "lost/index.html: no way leads here from home",
    ],
  ])("finds %s", (_, changes, fault) => expect(faultsOf(site(changes))).toEqual([fault]));

  it.each<[string, rows: string, fault: string]>([
    [
      "an address that answers with nothing",
      "/2013/,gone,,,",
      "/2013/: stands in the ledger, but nothing answers there",
    ],
    [
      "one that leads to nothing",
      "/2014/a.html,redirect,/2013/,,",
      "/2014/a.html: the ledger leads on to /2013/, which is not on the site",
    ],
    [
      "one that leads on, but nowhere",
      "/2014/a.html,redirect,,,",
      "/2014/a.html: the ledger leads on from it, but nowhere",
    ],
    [
      "one that leads to what leads on",
      "/2014/a.html,redirect,/2014/,,\r\n/2014/,redirect,/,,",
      "/2014/a.html: the ledger leads on to /2014/, which leads on itself",
    ],
    [
      "one that should be named nowhere",
      `sha256:${sha256("/2014/a.html")},removed,,,`,
      "2014/a.html: stands on the site, but the ledger says that it is named nowhere",
    ],
  ])("finds in the ledger %s", (_, rows, fault) => {
    const ledger = `address,answers,to,date,reason\r\n${rows}\r\n`;
    expect(faultsOf(site({ "ledger/site.csv": ledger }))).toEqual([fault]);
  });

  it("finds a row of a ledger that cannot be, with its file and line", () => {
    const ledger = "address,answers,to,date,reason\r\n/../x.html,gone,,,\r\n";
    const faults = faultsOf(site({ "ledger/site.csv": ledger }));
    expect(faults).toEqual([expect.stringMatching(/^ledger\/site\.csv:2: warning ledger-row: /)]);
  });

  it("finds an altered file", () => {
    writeFileSync(join(site(), "2014/a.txt"), "altered");
    expect(faultsOf(folder.path)).toEqual(["2014/a.txt: changed since it was published"]);
  });

  it("finds a missing file, and the link to it is no second fault", () => {
    rmSync(join(site(), "2014/a.txt"));
    expect(faultsOf(folder.path)).toEqual(["2014/a.txt: listed in a manifest, but not there"]);
  });

  it("finds a year's manifest gone: what it listed is not vouched for", () => {
    rmSync(join(site(), "2014/manifest-sha256.txt"));
    const faults = faultsOf(folder.path);
    expect(faults).toContain("2014/manifest-sha256.txt: listed in a manifest, but not there");
    expect(faults).toContain("index.html: links to 2014/index.html, which is not on the site");
  });

  it("says of any other folder that it is no site", () => {
    expect(faultsOf(folder.path)).toEqual([
      "manifest-sha256.txt: there is none, so the folder holds no site of Dateline",
    ]);
    expect(checkSite(join(folder.path, "none")).faults).toHaveLength(1);
  });
});

it("pages that ask for one thing that is not there are named up to three, and counted", () => {
  const pages = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`2014/p${at}.html`, links("./", "gone.css")]),
    );
  const told = (count: number) => {
    const list = {
      "2014/index.html": links(...Object.keys(pages(count)).map((path) => path.slice(5)), "../"),
    };
    const { faults } = checkSite(site({ ...pages(count), ...list, "2014/a.html": "", "2014/a.txt": "" }));
    return faultLines(faults.filter(({ inVain }) => inVain));
  };
  const what = "links to 2014/gone.css, which is not on the site";
  const first = [0, 1, 2].map((at) => `2014/p${at}.html: ${what}`);
  expect(told(3)).toEqual(expect.arrayContaining(first));
  expect(told(3).join("\n")).not.toContain("more page");
  expect(told(9)).toEqual(expect.arrayContaining([...first, `6 more pages: ${what}`]));
  expect(told(9).filter((line) => line.includes("gone.css"))).toHaveLength(4);
});
