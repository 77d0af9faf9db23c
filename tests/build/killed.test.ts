import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { fileIn } from "../../src/search/index-file.ts";
import { validateHtml } from "../browser/support/html.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "in"), join(root.path, "out")];

const BODY = [
  "The harbour board of Skardal said it will raise the ferry Astrid, which sank off the northern pier on Sunday.",
  "Captain Quillfeather told the board that two of three pumps had stopped an hour before.",
];
const item = (version: string, day: number, headline: string, body: readonly string[], more: object = {}) =>
  JSON.stringify({
    uri: "urn:nha:2014:ferry-1",
    version,
    versioncreated: `2014-11-${day}T09:00:00Z`,
    headline,
    language: "en",
    byline: "Cordelia Marchbanks",
    slugline: "HARBOUR-SINKING",
    keywords: ["ships wrecked"],
    subjects: [{ name: "Maritime disasters" }],
    body_xhtml: body.map((text) => `<p>${text}</p>`).join(""),
    ...more,
  });

const buildSite = (options: Partial<BuildOptions> = {}) =>
  build({
    input,
    output: site,
    baseUrl: "https://example.org/",
    now: null,
    jobs: 1,
    cache: true,
    previous: null,
    allowShrink: true,
    onDiagnostic: () => {},
    onProgress: () => {},
    ...options,
  });

/** The page of the story whose name begins so. */
function page(name: string): string {
  const path = readdirSync(site, { recursive: true })
    .map(String)
    .find((file) => /\/\d\d\/[^/]*\.html$/.test(file) && file.includes(`/${name}`));
  if (path === undefined) throw new Error(`There is no page ${name}.`);
  return readFileSync(join(site, path), "utf8");
}
const mainOf = (html: string): string => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const comesBefore = (html: string, one: string, other: string): boolean =>
  html.includes(one) && html.indexOf(one) < html.indexOf(other);

/** Paths of the site's files that have `word` in them, in the open or packed in a script. */
function filesWith(word: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const brought = Buffer.from(fileIn(bytes)?.data ?? []);
      return [bytes, brought].some((one) => one.toString("latin1").toLowerCase().includes(word));
    });
}

describe("the life of a story, a build for each step", () => {
  it("is sent, corrected and killed, and its pages say so before anything else", async () => {
    writeFiles(input, {
      "archive.md": "---\ntitle: The Harbour\nkilled: keep\n---\n",
      "1.json": item("1", 14, "Ferry sinks off Skardal", BODY),
      "other.txt": " date 2014-11-14 OSLO Nov 14 The council met on Friday to speak of its budget.\n",
    });
    await buildSite();
    expect(page("ferry-sinks")).not.toContain('class="notice');

    writeFiles(input, {
      "2.json": item(
        "2",
        15,
        "CORRECTED: Ferry sinks off Skardal",
        [BODY[0]?.replace("northern", "southern") ?? "", BODY[1] ?? ""],
        { ednote: "Corrects the pier in the first paragraph", profile: "correction" },
      ),
    });
    await buildSite();
    const first = mainOf(page("ferry-sinks"));
    expect(comesBefore(first, "Corrected on", "<h1")).toBe(true);
    expect(first).toContain("Corrects the pier in the first paragraph");
    const corrected = mainOf(page("corrected-"));
    expect(corrected).toMatch(/<del><span[^>]*>\[removed: <\/span>northern<span[^>]*>\]<\/span><\/del>/);
    expect(corrected).toMatch(/<ins><span[^>]*>\[added: <\/span>southern<span[^>]*>\]<\/span><\/ins>/);
    expect(page("ferry-sinks")).toContain('"CorrectionComment"');

    writeFiles(input, {
      "3.json": item("3", 16, "KILL: Our story of Friday", ["Kill this story. The ferry did not sink."], {
        pubstatus: "canceled",
      }),
    });
    await buildSite();
    for (const name of ["ferry-sinks", "corrected-"]) {
      const html = mainOf(page(name));
      expect(comesBefore(html, "Killed by the agency on", "<h1")).toBe(true);
      expect(comesBefore(html, "Killed by the agency on", "Quillfeather")).toBe(true);
      expect(html).toContain("The ferry did not sink.");
    }
    const list = readFileSync(join(site, "corrections/index.html"), "utf8");
    for (const feed of ["feed.xml", "rss.xml", "feed.json", "corrections/feed.xml"])
      expect(readFileSync(join(site, feed), "utf8"), feed).toContain("Killed by its agency");
    const rows = readFileSync(join(site, "2014/stories.ndjson"), "utf8").trim().split("\n");
    expect(rows.map((row) => /"marks":("[^"]*"|null)/.exec(row)?.[1])).toEqual([
      '"killed"',
      "null",
      '"correction|killed"',
      '"kill"',
    ]);
    expect(comesBefore(list, "KILL: Our story", "CORRECTED: Ferry")).toBe(true);
    for (const html of [page("ferry-sinks"), page("corrected-"), page("kill-"), list])
      expect(validateHtml(html)).toEqual([]);
  });

  it("leaves nowhere, where the archive wants it so, what it said, whom it names, and what it was sent under", async () => {
    // As words: addresses stay, those of lists that have no story any more too.
    const told = [
      "quillfeather",
      "ferry sinks",
      "ferry astrid",
      "cordelia marchbanks",
      "harbour-sinking",
      "ships wrecked",
      "maritime disasters",
    ];
    for (const words of told) expect([words, filesWith(words).length > 1]).toEqual([words, true]);
    writeFiles(input, {
      "archive.md": "---\ntitle: The Harbour\nkilled: omit\n---\n",
      // What the notice says is what was sent: here it says nothing of the story.
      "3.json": item("3", 16, "KILL: Our story of Friday", ["Kill this story. It did not happen so."], {
        pubstatus: "canceled",
        byline: "",
        slugline: "",
        keywords: [],
        subjects: [],
      }),
    });
    await buildSite();
    for (const words of told) expect([words, filesWith(words)]).toEqual([words, []]);
    for (const name of ["ferry-sinks", "corrected-"]) {
      const html = page(name);
      expect(mainOf(html)).toMatch(/<h1[^>]*>Story killed</);
      expect(mainOf(html)).toContain("Killed by the agency on");
      expect(html).toContain("<title>Story killed");
      expect(html).toContain("The source’s words are left out here too");
    }
    expect(mainOf(page("kill-"))).toContain("It did not happen so.");
    // Lists, feeds, data, citations, search: a story of that day was killed.
    for (const file of ["2014/11/14/index.html", "feed.xml", "2014/stories.csv", "2014/holdings.csv"])
      expect([file, readFileSync(join(site, file), "utf8").includes("Story killed")]).toEqual([file, true]);
    for (const html of [page("ferry-sinks"), page("corrected-"), page("kill-")])
      expect(validateHtml(html)).toEqual([]);
  });

  it("is told again, page and source, where the archive wants it so again", async () => {
    writeFiles(input, { "archive.md": "---\ntitle: The Harbour\n---\n" });
    await buildSite();
    expect(filesWith("quillfeather").some((path) => path.endsWith(".txt"))).toBe(true);
    expect(checkSite(site).faults).toEqual([]);
  });

  it("says so too on a page to which nothing leads, with its words left out where those of others are", async () => {
    const at = readdirSync(join(site, "2014/11/14")).find((name) => /^ferry-sinks-.*\.html$/.test(name));
    writeFiles(input, {
      "takedown.csv": `address,date,action,reason\n/2014/11/14/${at},2026-11-27,unlist,At her wish\n`,
    });
    await buildSite();
    const kept = mainOf(page("ferry-sinks"));
    expect(comesBefore(kept, "Killed by the agency on", "<h1")).toBe(true);
    expect(kept).toContain("Read the words that the agency withdrew");
    expect(page("ferry-sinks")).toContain('"CorrectionComment"');
    // Of the others nobody knows of it.
    expect(mainOf(page("kill-"))).not.toContain(`/14/${at}`);
    const before = treeOf(site);
    await buildSite({ output: join(root.path, "fresh/out"), cache: false, previous: site });
    expect(treeOf(join(root.path, "fresh/out"))).toEqual(before);

    writeFiles(input, { "archive.md": "---\ntitle: The Harbour\nkilled: omit\n---\n" });
    await buildSite();
    expect(filesWith("quillfeather")).toEqual([]);
    expect(mainOf(page("ferry-sinks"))).toMatch(/<h1[^>]*>Story killed</);
    expect(checkSite(site).faults).toEqual([]);
  });

  it("leads on from what was killed to what was sent in its place", async () => {
    writeFiles(input, {
      "archive.md": "---\ntitle: The Harbour\n---\n",
      "takedown.csv": "address,date,action\n",
      "4.json": item("4", 17, "CORRECTED: Ferry stays afloat off Skardal", BODY, { profile: "correction" }),
    });
    await buildSite();
    expect(mainOf(page("ferry-sinks"))).toMatch(
      /Killed by the agency on[\s\S]*A corrected version of this story was sent on[\s\S]*corrected-ferry-stays[\s\S]*<h1/,
    );
  });
});
