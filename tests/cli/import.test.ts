import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dateline } from "../support/cli.ts";
import { parseCsv } from "../support/csv.ts";
import { listTree, readText, readTree, testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT } from "../support/project.ts";

const root = testFolder();
afterAll(root.remove);
const at = (name: string): string => join(root.path, name);
const importInto = (output: string, ...more: readonly string[]) =>
  dateline(["import", at("source"), "--output", at(output), ...more]);

describe("import", () => {
  const STORIES = [
    "1989/04/03/a-day-in-figures-b84e1117.md",
    "1989/04/05/mayor-opens-pier-ca0df2c9.md",
    "1989/04/25/another-quoted-day-7e90df4c.md",
    "2014/11/14/ferry-returns-after-nine-days-f3f86846.md",
    "2016/12/30/date-1999-01-01-56bfa733.md",
    "2016/12/31/evil-b-tags-b-9400f1b2.md",
    "2019/03/04/ferry-back-after-nine-days-12a60186.md",
    "2019/03/05/where-links-lead-3458fe2c.md",
    "2019/03/06/where-these-links-lead-4e1a19e6.md",
    "2019/03/07/by-its-own-page-36e30ad0.md",
    "2019/03/07/by-the-base-of-its-content-2fba6687.md",
    "2019/03/07/ferry-sails-014d2d38.md",
    "2019/03/07/ferry-stays-854c86f9.md",
    "2019/03/07/harbour-opens-ec31682f.md",
    "2019/03/07/harbour-opens-f620a9a3.md",
    "2019/03/07/tides-rise-7cd357c8.md",
    "2019/03/07/two-reports-a3b24a14.md",
    "2019/03/08/with-a-page-438246bb.md",
    "2019/03/08/without-one-6d1a67ea.md",
    "2019/03/09/links-in-markdown-65ae5069.md",
  ];

  it("makes a story a file, named by its day and words, and lists what stayed behind", async () => {
    cpSync(join(CHECKOUT, "tests", "import", "cases"), at("source"), {
      recursive: true,
      filter: (path) => !path.endsWith(".out"),
    });
    writeFiles(at("source"), {
      "style.css": "body {}",
      "undated.html": "<html><body><p>No day here.</p></body></html>",
    });
    const { code, stdout, stderr } = await importInto("seeds");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(listTree(at("seeds"))).toEqual(STORIES);
    expect(
      stderr
        .replaceAll(`${at("source")}/`, "SOURCE/")
        .split("\n")
        .filter((line) => !line.startsWith("import ")),
    ).toEqual([
      expect.stringMatching(/^SOURCE\/hostile\.csv:4: error no-date: /),
      expect.stringMatching(/^SOURCE\/marked\.md:5: warning relative-link: /),
      expect.stringMatching(/^SOURCE\/undated\.html:1: error no-date: The page names no day /),
      expect.stringMatching(/^SOURCE\/wordpress\.xml:27: error draft: /),
      "18 files. 24 stories read: 20 imported, 0 kept, 1 merged, 3 rejected.",
      "3 errors: 2 no-date, 1 draft.",
      "1 warning: 1 relative-link.",
      expect.stringMatching(
        /^Not carried over, of 10 stories: 6 × picture file, 13 × link, 1 × markup, 1 × embedded\.$/,
      ),
      `All of it, story by story: ${at("seeds-import.csv")}`,
      "",
    ]);
    const rows = parseCsv(readText(at("seeds-import.csv"))).map(([source, line, , status, what]) => [
      source,
      line,
      status,
      what,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["hostile.csv", "12", "merged", ""],
        ["hostile.csv", "4", "rejected", "no-date"],
        ["links.html", "1", "imported", "link"],
        ["page.html", "1", "imported", "picture file"],
        ["pictured.csv", "1", "imported", "picture file"],
        ["style.css", "", "passed over", "passed-over"],
        ["wordpress.xml", "23", "passed over", "item-ignored"],
        ["wordpress.xml", "5", "imported", "embedded"],
      ]),
    );
  });

  it("leaves what is there as it is: the same import again keeps all, and another file of a story's name stays", async () => {
    const before = readTree(root.path);
    const again = await importInto("seeds", "--strict");
    expect(again.code).toBe(3);
    expect(again.stderr).toContain("24 stories read: 0 imported, 20 kept, 1 merged, 3 rejected.");
    expect(readTree(root.path)).toEqual(before);
    const [first = ""] = STORIES;
    writeFiles(at("seeds"), { [first]: "mine" });
    const { stderr } = await importInto("seeds");
    expect(stderr).toContain(`\n${at("source")}/records.jsonl:1: error name-taken: `);
    expect(readText(at("seeds"), first)).toBe("mine");
  });

  it("makes the same files whatever was imported before, and they build", async () => {
    await importInto("fresh");
    const { code, stdout } = await dateline([
      "build",
      "--input",
      at("fresh"),
      "--output",
      at("site"),
      "--json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ published: STORIES.length, rejected: 0 });
  });

  it.each([
    [["import"], 2, "import wants at least one file or folder."],
    [["import", at("none")], 2, `There is no ${at("none")}.`],
    [["import", root.path, "--output", at("seeds")], 2, "lies in the source"],
  ])("%j is wrong usage", async (args, code, message) => {
    const ended = await dateline(args);
    expect({ code: ended.code, told: ended.stderr.includes(message) }).toEqual({ code, told: true });
  });
});
