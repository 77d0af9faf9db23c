import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type InputFile, readFolder, readNamed } from "../../src/intake/input.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let input: string;
beforeEach(() => {
  folder = testFolder();
  input = join(folder.path, "in");
  mkdirSync(input);
});
afterEach(() => folder.remove());

/** What became of a file: its bytes, or the rule that refused it. */
const told = (file: InputFile): string =>
  "finding" in file ? `! ${file.finding.rule}` : Buffer.from(file.bytes).toString("latin1");

const listed = (): readonly (readonly [string, string])[] =>
  [...readFolder(input)].map((file) => [file.path, told(file)]);

describe("readFolder", () => {
  it("reads every file below, in the order of code units, bytes as they are", () => {
    writeFiles(input, {
      "b.txt": "\r\n",
      "a/z.txt": "z",
      "B.txt": "",
      "ä.txt": Uint8Array.of(0, 255),
      "a.txt": "a",
    });
    expect(listed()).toEqual([
      ["B.txt", ""],
      ["a.txt", "a"],
      ["a/z.txt", "z"],
      ["b.txt", "\r\n"],
      ["ä.txt", "\0ÿ"],
    ]);
  });

  it("takes any name a file can have", () => {
    const names = [
      "a b.txt",
      "'\"`.txt",
      "a\nb.txt",
      "a..b",
      "..c/..d",
      "-rf",
      "%2e%2e",
      "{{x}}.njk",
      "\\x",
      "a\tb",
      "*",
    ];
    writeFiles(
      input,
      Object.fromEntries(names.filter((name) => !name.startsWith(".")).map((name) => [name, "x"])),
    );
    expect(new Set(listed().map(([path]) => path))).toEqual(
      new Set(names.filter((name) => !name.startsWith("."))),
    );
    expect(listed().every(([, text]) => text === "x")).toBe(true);
  });

  it("passes over names that begin with a dot, and archive.md at the top alone", () => {
    writeFiles(input, {
      ".git/HEAD": "x",
      ".DS_Store": "x",
      "a/.b": "x",
      "archive.md": "x",
      "a/archive.md": "kept",
    });
    expect(listed()).toEqual([["a/archive.md", "kept"]]);
  });

  it("never follows a link: to a file or folder, inside or out, or to nothing", () => {
    writeFiles(folder.path, { "secret.txt": "secret", "in/a.txt": "a", "in/b/c.txt": "c" });
    for (const [name, aim] of Object.entries({
      inside: "a.txt",
      outside: "../secret.txt",
      folder: "b",
      root: "/",
      loop: ".",
      dangling: "none",
    }))
      symlinkSync(aim, join(input, name));
    expect(listed()).toEqual([
      ["a.txt", "a"],
      ["b/c.txt", "c"],
      ...["dangling", "folder", "inside", "loop", "outside", "root"].map((name) => [
        name,
        "! link-not-followed",
      ]),
    ]);
  });

  it("never opens a pipe, which would wait for ever, nor a socket", async () => {
    execFileSync("mkfifo", [join(input, "pipe.txt")]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(input, "socket"), done));
    expect(listed()).toEqual([
      ["pipe.txt", "! not-a-file"],
      ["socket", "! not-a-file"],
    ]);
    server.close();
  });

  it("lists a file it cannot read, with the system's reason, and goes on", () => {
    writeFiles(input, { "a.txt": "a", "z.txt": "z" });
    // A name that is no UTF-8 cannot be asked for again.
    writeFileSync(Buffer.concat([Buffer.from(`${input}/caf`), Buffer.of(0xe9)]), "x");
    const files = [...readFolder(input)];
    expect(files.map(({ path }) => path)).toEqual(["a.txt", "caf\uFFFD", "z.txt"]);
    expect(files[1]).toMatchObject({
      finding: { rule: "unreadable", message: expect.stringContaining("ENOENT") },
    });
  });

  it("lists a file that went away since it was found", () => {
    writeFiles(input, { "a.txt": "a", "b.txt": "b" });
    const files = readFolder(input);
    expect(files.next().value).toMatchObject({ path: "a.txt" });
    execFileSync("rm", [join(input, "b.txt")]);
    expect(files.next().value).toMatchObject({ path: "b.txt", finding: { rule: "unreadable" } });
  });

  it("does not load a file too large to be a story, and says how large it is", () => {
    writeFileSync(join(input, "big.txt"), Buffer.alloc(9 * 1024 * 1024, "x"));
    const [file] = [...readFolder(input)];
    expect(file).toMatchObject({ size: 9 * 1024 * 1024, finding: { rule: "too-large", severity: "error" } });
  });

  it("of an empty folder is nothing", () => expect(listed()).toEqual([]));
});

describe("readNamed", () => {
  it("knows the file by its bare name", () => {
    writeFiles(input, { "a/b.txt": "b" });
    expect([...readNamed(join(input, "a/b.txt"))]).toMatchObject([{ path: "b.txt" }]);
  });
});
