import { afterAll, describe, expect, it } from "vitest";
import { readMasthead } from "../../src/intake/folders.ts";
import { refuseFront, refuseLost } from "../../src/publish/leads-nowhere.ts";
import { archiveOf } from "../support/archive.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { manyAt } from "../support/stories.ts";

const folder = testFolder();
afterAll(folder.remove);
const mastheadOf = (settings: string) =>
  readMasthead(writeFiles(folder.path, { "archive.md": `---\n${settings}\n---\n` }), null);

describe("a menu", () => {
  const published = new Map(["about/index.html", "1994/index.html", "feed.xml"].map((path) => [path, ""]));
  const menu = (...targets: readonly string[]) =>
    mastheadOf(`title: A\nmenu:\n${targets.map((target, at) => `  - Entry ${at}: ${target}`).join("\n")}`);

  it("may lead to whatever the site has, and to other hosts", () => {
    refuseLost(menu("/about", "/about/#feeds", "/1994/", "/feed.xml", "https://example.org/none"), published);
  });

  it("that leads nowhere is refused, with every entry that does", () => {
    const wrong = () => refuseLost(menu("/about/", "/abuot/", "/1995/"), published);
    expect(wrong).toThrow(
      /^archive\.md:3: error settings-value: .*`Entry 1` to `\/abuot\/`.*\n.*`Entry 2` to `\/1995\/`/,
    );
  });
});

describe("a link that the operator wrote", () => {
  const text = (link: string) =>
    `See the ${link}.\nIt has [the year](/1994/#june) and [more](https://example.org/).`;
  const masthead = (link: string) => {
    const pages = { "pages/terms.md": `---\ntitle: Terms\n---\n${text(link)}\n` };
    const archive = `---\ntitle: A\nfooter: |\n  ${text(link).replace("\n", "\n  ")}\n---\n\n${text(link)}\n`;
    return readMasthead(writeFiles(folder.path, { "archive.md": archive, ...pages }), null);
  };
  const published = new Map(["1994/index.html", "holdings/index.html"].map((path) => [path, ""]));

  it("may lead to whatever the site has", () => {
    refuseLost(masthead("[holdings](/holdings/)"), published);
    refuseLost(masthead("[checksums](/manifest-sha256.txt)"), published);
  });

  it("and leads nowhere is refused at its line, in the foot, the about page and each page", () => {
    const told = (place: string, rule: string) =>
      `${place}: error ${rule}: The link leads to \`/holdngs/\`, and`;
    const lines = [
      told("archive.md:8", "settings-value"),
      told("archive.md:4", "settings-value"),
      told("pages/terms.md:4", "own-page"),
    ];
    const refused = () => refuseLost(masthead("[holdings](/holdngs/)"), published);
    for (const line of lines) expect(refused).toThrow(line);
  });
});

describe("the day that leads the front page", () => {
  const archive = archiveOf([...manyAt(1, "1994-06-10"), ...manyAt(1, "1994-06-17")]);

  it("has stories", () => {
    refuseFront(mastheadOf("front: 1994-06-10"), archive);
    refuseFront(mastheadOf("title: A"), archive);
  });

  it.each([
    ["1994-06-11", "1994-06-10 and 1994-06-17"],
    ["2001-01-01", "The nearest day with stories is 1994-06-17. Name it, or"],
  ])("or is refused, with those near %s", (day, near) => {
    expect(() => refuseFront(mastheadOf(`title: A\nfront: ${day}`), archive)).toThrow(near);
    expect(() => refuseFront(mastheadOf(`title: A\nfront: ${day}`), archive)).toThrow(
      /^archive\.md:3: error/,
    );
  });
});
