import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputFolder, outputFolder, readMasthead } from "../../src/publish/folders.ts";
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

describe("outputFolder", () => {
  it.each(["site", "stories-2", "a/b/c"])("takes %s, be it there or not", (name) => {
    expect(outputFolder(join(root, name), input)).toBe(join(root, name));
  });

  it.each(["stories", "stories/site", "stories/a/../b", "stories/../stories/site", ".", ".."])(
    "refuses %s: one would lie in the other",
    (name) => {
      expect(() => outputFolder(join(root, name), input)).toThrow("lie in one another");
    },
  );

  it("refuses a folder below a link into the input, though it is not there yet", () => {
    symlinkSync("stories", join(root, "link"));
    expect(() => outputFolder(join(root, "link/site"), input)).toThrow("lie in one another");
  });

  it("refuses an empty name, which would be the working folder", () => {
    expect(() => outputFolder("", input)).toThrow("--output is empty");
  });

  it.each(["x/.dateline", "x/.dateline/site", ".dateline-staging-1/site"])(
    "refuses %s, which Dateline keeps for itself",
    (name) => {
      expect(() => outputFolder(join(root, name), input)).toThrow("keeps for itself");
    },
  );

  it("refuses a link that leads nowhere", () => {
    symlinkSync("nowhere", join(root, "lost"));
    expect(() => outputFolder(join(root, "lost"), input)).toThrow("leads nowhere");
  });

  it("refuses a file", () => {
    writeFiles(root, { file: "x" });
    expect(() => outputFolder(join(root, "file"), input)).toThrow("--output takes a folder");
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
