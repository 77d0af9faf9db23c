import { appendFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workFolder } from "../../src/publish/exclusive.ts";
import { readPast } from "../../src/publish/ledger.ts";
import { readPrevious } from "../../src/publish/previous.ts";
import { openStaging } from "../../src/publish/staging.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let [old, output] = ["", ""];
const FERRY = "2014/11/14/ferry-sails-0a1b2c3d.html";
const LEDGER = "address,answers,to,date,reason\r\n/2013/,gone,/,2020-01-01,\r\n";

beforeEach(() => {
  folder = testFolder();
  [old, output] = [join(realpathSync(folder.path), "old"), join(realpathSync(folder.path), "new")];
  publish(old, {
    [FERRY]: "ferry",
    "2014/index.html": "2014",
    "2013/index.html": "gone",
    "ledger/2013.csv": LEDGER,
  });
});
afterEach(() => folder.remove());

function publish(site: string, files: Readonly<Record<string, string>>): void {
  const staging = openStaging(site, workFolder(site));
  for (const [path, text] of Object.entries({
    "index.html": "home",
    "holdings/index.html": "holdings",
    ...files,
  }))
    staging.stage(path, text);
  staging.commit();
}

describe("an older site", () => {
  it("tells its addresses, its stories and its ledger", () => {
    const nothing = { before: () => [], wasOurs: () => false, years: new Set<string>() };
    const past = readPast(output, { ...nothing, keptYears: () => new Set() }, readPrevious(old, output));
    expect([...past.addresses].sort()).toEqual(["/", "/2013/", "/2014/", `/${FERRY}`, "/holdings/"]);
    expect([...past.stories()]).toEqual([`/${FERRY}`]);
    expect(past.rows).toMatchObject([{ address: "/2013/", answer: "gone", date: "2020-01-01" }]);
    expect([past.stood("/2014/"), past.stood("/2013/"), past.stood("/2012/")]).toEqual([true, false, false]);
  });

  it("is known by its ledger too, where somebody edited that", () => {
    const { key } = readPrevious(old, output);
    expect(readPrevious(old, output).key).toBe(key);
    appendFileSync(join(old, "ledger/2013.csv"), "/2012/,gone,,,\r\n");
    expect(readPrevious(old, output).key).not.toBe(key);
  });

  it.each<[what: string, change: () => void, message: string]>([
    ["is not there", () => rmSync(old, { recursive: true }), "There is no folder"],
    [
      "is a file",
      () => {
        rmSync(old, { recursive: true });
        writeFileSync(old, "x");
      },
      "is a file",
    ],
    ["is no site", () => rmSync(join(old, "manifest-sha256.txt")), "it is no site of Dateline"],
    [
      "is somebody else's",
      () => writeFiles(old, { "manifest-sha256.txt": `${"0".repeat(64)}  data/a.txt\n` }),
      "it is no site of Dateline",
    ],
    [
      "has lost a year's manifest",
      () => rmSync(join(old, "2014/manifest-sha256.txt")),
      "addresses of the older site would be forgotten",
    ],
    [
      "has a manifest that was cut",
      () => writeFileSync(join(old, "2014/manifest-sha256.txt"), ""),
      "addresses of the older site would be forgotten",
    ],
  ])("is refused where it %s", (_, change, message) => {
    change();
    expect(() => readPrevious(old, output)).toThrow(message);
  });

  it("is refused where it is the output itself, by whatever name", () => {
    expect(() => readPrevious(join(old, "..", "old", ""), old)).toThrow("names the output itself");
  });
});
