import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../src/diagnostic.ts";
import type { InputFile } from "../../src/publish/input.ts";
import { readAll } from "../../src/publish/intake.ts";
import type { Files } from "../support/folder.ts";
import { sha256 as digest, markdownFile, wireFile } from "../support/stories.ts";

function take(files: Files, more: readonly InputFile[] = []) {
  const sources = new Map<string, string>();
  const records: string[] = [];
  const said: string[] = [];
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  const read = readAll([...inputs, ...more], {
    source: (path, bytes) => {
      expect(sources.has(path)).toBe(false);
      sources.set(path, Buffer.from(bytes).toString());
    },
    record: ({ url }) => records.push(url),
    diagnostic: (diagnostic) => said.push(formatDiagnostic(diagnostic)),
    progress: () => {},
  });
  return { read, sources, records, said, summaries: [...read.summaries.values()] };
}

const FERRY = wireFile("2014-11-14", "OSLO Nov 14 The ferry sailed on Friday.");

describe("readAll", () => {
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
});
