import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputFolder, readMasthead } from "../../src/intake/folders.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let root: string;
let input: string;
beforeEach(() => {
  folder = testFolder();
  root = realpathSync(folder.path);
  input = join(root, "stories");
  mkdirSync(input);
});
afterEach(() => folder.remove());

describe("inputFolder", () => {
  it("follows a link that is the input itself", () => {
    symlinkSync("stories", join(root, "link"));
    expect(inputFolder(join(root, "link"))).toBe(input);
  });

  it.each(["none", "file"])("refuses %s", (name) => {
    writeFiles(root, { file: "x" });
    expect(() => inputFolder(join(root, name))).toThrow("--input");
  });
});

describe("archive.md", () => {
  const read = (text: string | Uint8Array) => readMasthead(writeFiles(input, { "archive.md": text }), null);

  it("gives settings and the about page", () => {
    const { settings, about } = read(
      "---\ntitle: The Harbour\nbaseUrl: https://example.org/wire\n---\n\nWhat it is.\n",
    );
    expect(settings).toMatchObject({ title: "The Harbour", baseUrl: "https://example.org/wire/" });
    expect(about).toContain("<p>What it is.</p>");
  });

  it("gives way to a base URL from the command line", () => {
    writeFiles(input, { "archive.md": "---\nbaseUrl: https://example.org/\n---\n" });
    expect(readMasthead(input, "https://other.example/").settings.baseUrl).toBe("https://other.example/");
  });

  it("need not be there, may be blank, and a folder of that name is one of stories", () => {
    expect(readMasthead(input, null).about).toBeNull();
    expect(read(" \n").settings.title).toBe("Dateline archive");
    const other = writeFiles(join(root, "other"), { "archive.md/a.txt": "x" });
    expect(readMasthead(other, null).about).toBeNull();
  });

  it("names every fault with its line", () => {
    expect(() => read("---\ntitel: The Harbour\nbaseUrl: harbour\n---\n")).toThrow(
      /archive\.md:2: error settings-key: .*\n.*archive\.md:3: error settings-base-url: /,
    );
  });

  it("is no place for HTML or scripts", () => {
    const { about } = read(
      "<script>alert(1)</script>\n\n![x](https://example.org/x.png) [y](javascript:alert(1))\n",
    );
    expect(about).not.toMatch(/<script|<img|href="javascript/i);
  });

  it.each([
    ["binary", () => writeFiles(input, { "archive.md": "a\0b" })],
    ["link-not-followed", () => symlinkSync("/etc/hostname", join(input, "archive.md"))],
    ["link-not-followed", () => symlinkSync("nowhere", join(input, "archive.md"))],
    ["not-a-file", () => execFileSync("mkfifo", [join(input, "archive.md")])],
    [
      "front-matter-engine",
      () => writeFiles(input, { "archive.md": "---js\n{ title: process.exit(7) }\n---\n" }),
    ],
  ])("is refused as a story would be: %s", (rule, make) => {
    make();
    expect(() => readMasthead(input, null)).toThrow(`error ${rule}: `);
  });
});
