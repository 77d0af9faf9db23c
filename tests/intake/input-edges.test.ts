import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BuildError } from "../../src/build-error.ts";
import { readFolder, readNamed } from "../../src/intake/input.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { zipOf } from "../support/zip.ts";

let input: TestFolder;

beforeEach(() => {
  input = testFolder();
});
afterEach(() => input.remove());

const MIB = 1024 * 1024;

describe("a file by its size", () => {
  it("is read up to 8 MiB", () => {
    writeFiles(input.path, { "large.txt": "" });
    truncateSync(join(input.path, "large.txt"), 8 * MIB);
    expect([...readFolder(input.path)]).toMatchObject([{ path: "large.txt", bytes: { length: 8 * MIB } }]);
  });

  it.each([8 * MIB + 1, 100 * 1024 * MIB])("is refused at %d bytes, and no memory could hold it", (size) => {
    writeFiles(input.path, { "large.txt": "" });
    truncateSync(join(input.path, "large.txt"), size);
    expect([...readFolder(input.path)]).toMatchObject([
      { path: "large.txt", size, finding: { rule: "too-large", line: null } },
    ]);
  });
});

it("goes by code units, whatever a locale or UTF-8 would say", () => {
  const sorted = ["10", "9", "Archive.md", "Z", "a-b/x", "a.txt", "a/x", "b", "é", "😀", "～"];
  writeFiles(input.path, Object.fromEntries([...sorted].reverse().map((name) => [name, ""])));
  expect([...readFolder(input.path)].map(({ path }) => path)).toEqual(sorted);
});

it("reads a file only when its turn comes", () => {
  writeFiles(input.path, { "a.txt": "A", "b.txt": "B" });
  const files = readFolder(input.path);
  expect(files.next().value).toMatchObject({ path: "a.txt" });
  writeFiles(input.path, { "b.txt": "later" });
  expect(files.next().value).toEqual({ path: "b.txt", bytes: Buffer.from("later") });
});

it("fails where there is no folder, and says why a named file is not there", () => {
  expect(() => [...readFolder(join(input.path, "nowhere"))]).toThrow("ENOENT");
  expect([...readNamed(join(input.path, "gone.txt"))]).toMatchObject([
    {
      finding: {
        rule: "unreadable",
        // The site tells it, wherever it is built: of no folder of this machine.
        message:
          "The file could not be read (ENOENT: no such file or directory). Check its rights and its disk.",
      },
    },
  ]);
});

describe("a folder that may not be listed", () => {
  const refused = (code: string) => (folder: string) => {
    if (folder.endsWith("closed")) throw Object.assign(new Error(`${code}: no listing`), { code });
    return readdirSync(folder, { withFileTypes: true });
  };

  it.each([
    ["EACCES", "closed"],
    ["EIO", "2014/11/closed"],
  ])("stops the reading before its first file (%s, %s)", (code, folder) => {
    writeFiles(input.path, { "a.txt": "A", [`${folder}/b.txt`]: "B" });
    const read = () => readFolder(input.path, new Set(), refused(code)).next();
    expect(read).toThrow(BuildError);
    expect(read).toThrow(
      `The folder ${join(input.path, folder)} could not be listed (${code}: no listing), and the stories in it would be missing.`,
    );
  });

  it("is not asked for where its name begins with a dot", () => {
    writeFiles(input.path, { "a.txt": "A", ".closed/b.txt": "B" });
    expect([...readFolder(input.path, new Set(), refused("EACCES"))]).toHaveLength(1);
  });
});

it("reads what is packed in a file, each entry when its turn comes", () => {
  writeFiles(input.path, { "a.zip": zipOf({ "1.txt": "1", "2.txt": "2" }), "b.txt": "B" });
  const files = [...readFolder(input.path)];
  expect(files.map(({ path }) => path)).toEqual(["a.zip/1.txt", "a.zip/2.txt", "b.txt"]);
});
