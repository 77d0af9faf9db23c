import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../src/diagnostic.ts";
import { readWhole } from "../../src/intake/file-read.ts";
import type { InputFile } from "../../src/intake/input.ts";
import { openAdmission } from "../../src/intake/intake.ts";
import { untreated } from "../../src/intake/treat.ts";
import type { Files } from "../support/folder.ts";
import { sha256 as digest, markdownFile, wireFile } from "../support/stories.ts";
import { growth, IN_STEP } from "../support/time.ts";

function take(given: Files, more: readonly InputFile[] = []) {
  const sources = new Map<string, string>();
  const records: string[] = [];
  const said: string[] = [];
  const inputs = Object.entries(given).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  const files = [...inputs, ...more].map((input) => readWhole(input, {}));
  let parts: readonly Uint8Array[] = [];
  const admission = openAdmission({
    treat: untreated,
    drop: (path) => void sources.delete(path),
    source: (path, _story, index) => {
      expect(sources.has(path)).toBe(false);
      sources.set(path, Buffer.from(parts[index] ?? []).toString());
    },
    move: (from, to) => {
      expect([sources.has(from), sources.has(to)]).toEqual([true, false]);
      sources.set(to, sources.get(from) ?? "");
      sources.delete(from);
    },
    picture: () => {},
    record: ({ story }) => records.push(story.url),
    diagnostic: (diagnostic) => said.push(formatDiagnostic(diagnostic)),
  });
  for (const file of files) {
    parts = file.parts;
    admission.take(file.read);
  }
  const read = admission.close();
  return { read, sources, records, said, summaries: [...read.summaries.values()] };
}

const FERRY = wireFile("2014-11-14", "OSLO Nov 14 The ferry sailed on Friday.");

const NINJS = (version: string, text: string): string =>
  JSON.stringify({
    uri: "urn:harbour:1",
    version,
    versioncreated: "2014-11-14T09:00:00Z",
    headline: "Ferry sails",
    body_text: text,
  });

describe("versions of one id, day and headline", () => {
  it("have an address each, the first the short one, whichever file comes first", () => {
    const files = {
      "a.json": NINJS("2", "Two."),
      "b.json": NINJS("1", "One."),
      "c.json": NINJS("03", "Three."),
    };
    const { summaries, said } = take(files);
    expect(summaries.map(({ url, lede }) => [lede, url.replace(/^.*-/, "").length]).toSorted()).toEqual([
      ["One.", 13],
      ["Three.", 21],
      ["Two.", 21],
    ]);
    expect(said.join()).not.toContain("address");
  });

  it("are one story where the version is the same, and that is told", () => {
    const { summaries, said } = take({ "a.json": NINJS("2", "Two."), "b.json": NINJS("2", "Other.") });
    expect(summaries).toHaveLength(1);
    expect(said.join()).toContain("merged-differs");
  });
});

describe("openAdmission", () => {
  it("publishes a story with its bytes beside it", () => {
    const { read, sources, records } = take({ "a/ferry.txt": FERRY });
    expect(read).toMatchObject({ files: 1, merged: 0, rejects: [] });
    expect(records).toHaveLength(1);
    expect([...sources]).toEqual([[records[0]?.slice(1).replace(".html", ".txt"), FERRY]]);
  });

  it("merges the same words, keeps each different set of bytes, and lists every copy", () => {
    const { read, sources, records, summaries } = take({
      "a.txt": FERRY,
      "b.txt": FERRY,
      "c.txt": FERRY.replace("\n", "\r\n"),
      "d.txt": FERRY.replace("\n", "\r\n"),
    });
    expect(read).toMatchObject({ files: 4, merged: 3 });
    const base = records[0]?.slice(1).replace(".html", "") ?? "";
    expect([...sources.keys()]).toEqual([`${base}.txt`, `${base}.3.txt`]);
    expect(
      summaries.map(({ copies }) => copies.map(({ path, url }) => [path, url.slice(base.length + 1)])),
    ).toEqual([
      [
        ["a.txt", ".txt"],
        ["b.txt", ".txt"],
        ["c.txt", ".3.txt"],
        ["d.txt", ".3.txt"],
      ],
    ]);
  });

  it("warns where one id, date and headline stand over different files", () => {
    const fields = { date: "2014-11-14", headline: "Ferry sails", id: "nta-77" };
    const { said, read } = take({
      "a.md": markdownFile(fields, "One."),
      "b.md": markdownFile(fields, "Two."),
    });
    expect(read.merged).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^b\.md: warning merged-differs: .*a\.md/)]);
  });

  it("accounts for every file: published, merged or rejected with its bytes' digest", () => {
    const { read, summaries, said } = take(
      { "a.txt": FERRY, "b.txt": FERRY, "c.txt": "no date", "d.txt": "" },
      [
        {
          path: "e.txt",
          size: null,
          finding: { rule: "link-not-followed", severity: "error", message: "A link.", line: null },
        },
      ],
    );
    expect(summaries.length + read.merged + read.rejects.length).toBe(read.files);
    expect(
      read.rejects.map(({ path, sha256, bytes, diagnostics }) => [path, sha256, bytes, diagnostics[0]?.rule]),
    ).toEqual([
      ["c.txt", digest("no date"), 7, "no-date"],
      ["d.txt", digest(""), 0, "empty"],
      ["e.txt", null, null, "link-not-followed"],
    ]);
    expect(said).toHaveLength(3);
  });

  it("counts the notes of what is published, once a story", () => {
    const { read } = take({
      "a.txt": wireFile("2014-11-14", "The ferry sailed."),
      "b.txt": wireFile("1700-11-14", "The ferry sailed."),
    });
    expect([...read.rules].sort()).toEqual([
      ["no-dateline", 2],
      ["unlikely-year", 1],
    ]);
  });

  it("takes time in proportion to the copies of one story, of the same bytes and of others", () => {
    const copies = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`${at}.txt`, at % 2 ? FERRY : FERRY + " ".repeat(at)]),
      );
    const merge = (files: Files) => expect(take(files).read.merged).toBe(Object.keys(files).length - 1);
    expect(growth(copies, merge, 500)).toBeLessThan(IN_STEP);
  });
});

describe("two stories whose addresses meet", () => {
  const gulls = (count: number): string =>
    wireFile(
      "2009-03-11",
      `OSLO March 11 The harbour ferry to the outer islands was late again on Wednesday, and its captain counted ${count} gulls.`,
    );
  // Found by trying: the hashes of their words begin with the same eight digits.
  const [smaller, larger] = [gulls(1677), gulls(107_494)];
  const stem = "2009/03/11/the-harbour-ferry-to-the-outer-islands-was-late-again-on";
  const [short, long] = [`${stem}-390b374c`, `${stem}-390b374c86ff97f9`];

  it.each([
    ["the smaller hash first", { "a.txt": smaller, "b.txt": larger }, "b.txt", "a.txt"],
    ["the larger hash first", { "a.txt": larger, "b.txt": smaller }, "a.txt", "b.txt"],
  ])("both are published, each at the same address whatever comes first: %s", (_, files, moved, stays) => {
    const { read, sources, said, summaries } = take(files);
    expect(read.merged).toBe(0);
    expect(Object.fromEntries(sources)).toEqual({ [`${short}.txt`]: smaller, [`${long}.txt`]: larger });
    expect(
      Object.fromEntries(summaries.map(({ url, copies }) => [url, copies.map((copy) => copy.url)])),
    ).toEqual({
      [`/${short}.html`]: [`/${short}.txt`],
      [`/${long}.html`]: [`/${long}.txt`],
    });
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`^${moved}: warning address-shared: .*${stays}.*${long}`)),
    ]);
  });

  it("copies of each are merged with it, wherever it stands by then", () => {
    const wrapped = larger.replace(" and its", "\nand its");
    const { read, sources, summaries } = take({
      "a.txt": larger,
      "b.txt": wrapped,
      "c.txt": smaller,
      "d.txt": larger,
      "e.txt": smaller,
    });
    expect(read).toMatchObject({ files: 5, merged: 3 });
    expect([...sources.keys()].sort()).toEqual([`${short}.txt`, `${long}.2.txt`, `${long}.txt`].sort());
    const copies = Object.fromEntries(
      summaries.map(({ url, copies }) => [url, copies.map((copy) => [copy.path, copy.url])]),
    );
    expect(copies).toEqual({
      [`/${short}.html`]: [
        ["c.txt", `/${short}.txt`],
        ["e.txt", `/${short}.txt`],
      ],
      [`/${long}.html`]: [
        ["a.txt", `/${long}.txt`],
        ["b.txt", `/${long}.2.txt`],
        ["d.txt", `/${long}.txt`],
      ],
    });
  });

  it("are two where the agency's ids differ and only their hashes meet", () => {
    const item = (id: string, words: string): string =>
      markdownFile({ date: "2014-11-14", headline: "Ferry sails", id }, words);
    const { read, summaries } = take({
      "a.md": item("nta-63173", "One."),
      "b.md": item("nta-115031", "Two."),
      "c.md": item("nta-63173", "One."),
    });
    expect(read).toMatchObject({ merged: 1 });
    expect(summaries.map(({ url }) => url).sort()).toEqual([
      "/2014/11/14/ferry-sails-e467bf2d.html",
      "/2014/11/14/ferry-sails-e467bf2d562cb443.html",
    ]);
  });
});
