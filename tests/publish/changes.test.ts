import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changesSince } from "../../src/publish/changes.ts";
import { manifests } from "../../src/publish/manifest.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);

/** A site of these files, or its manifests alone. */
function site(name: string, files: Readonly<Record<string, string>>, bare = false): string {
  const digests = new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
  return writeFiles(join(root.path, name), {
    ...(bare ? {} : files),
    ...Object.fromEntries(manifests(digests, sha256)),
  });
}

const OLD = {
  "index.html": "home",
  "holdings/index.html": "holdings",
  "assets/site.css": "style",
  "1995/index.html": "1995",
  "1995/01/02/ferry-0a1b2c3d.html": "a ferry",
  "1996/index.html": "1996",
  "1996/01/02/lamp-0a1b2c3d.html": "a lamp",
  "1996/01/02/lamp-0a1b2c3d.txt": "the lamp",
};
const { "1996/01/02/lamp-0a1b2c3d.txt": _, ...LESS } = OLD;
const NEW = {
  ...LESS,
  "index.html": "home anew",
  "1996/index.html": "1996 anew",
  "1996/01/03/mud-0a1b2c3d.html": "mud",
  "1996/01/03/mud-0a1b2c3d.txt": "the mud",
};

const now = site("now", NEW);
const UPLOAD = [
  "1996/01/03/mud-0a1b2c3d.txt",
  "1996/01/03/mud-0a1b2c3d.html",
  "1996/index.html",
  "index.html",
  "1996/manifest-sha256.txt",
  "manifest-sha256.txt",
];

describe("what changed in a site since another state of it", () => {
  it("is told in an order in which no page leads to what is not there yet, manifests last", () => {
    const changes = changesSince(now, site("old", OLD));
    expect(changes).toMatchObject({ upload: UPLOAD, remove: ["1996/01/02/lamp-0a1b2c3d.txt"] });
    expect(changes.bytes).toBeGreaterThan(0);
  });

  it("is told by the manifests alone, and those of years that are as they were need not be there", () => {
    const bare = site("bare", OLD, true);
    rmSync(join(bare, "1995"), { recursive: true });
    expect(changesSince(now, join(bare, "manifest-sha256.txt"))).toMatchObject({ upload: UPLOAD });
    rmSync(join(bare, "1996"), { recursive: true });
    expect(() => changesSince(now, bare)).toThrow("1996/manifest-sha256.txt is missing");
  });

  it("is nothing where nothing changed, all where nothing was there, and a whole year that came or went", () => {
    expect(changesSince(now, now)).toEqual({ upload: [], remove: [], bytes: 0 });
    const all = changesSince(now, null);
    expect(all.upload).toHaveLength(Object.keys(NEW).length + 3);
    expect(all.upload.at(-1)).toBe("manifest-sha256.txt");
    const early = Object.fromEntries(Object.entries(NEW).filter(([path]) => !path.startsWith("1995/")));
    expect(changesSince(site("early", early), now).remove).toEqual([
      "1995/01/02/ferry-0a1b2c3d.html",
      "1995/index.html",
      "1995/manifest-sha256.txt",
    ]);
  });

  it("cannot be told of what is no site, nor by a manifest that is not the one meant", () => {
    expect(() => changesSince(now, root.path)).toThrow("has no manifest-sha256.txt of ours");
    const torn = site("torn", OLD, true);
    writeFileSync(join(torn, "1996/manifest-sha256.txt"), "");
    expect(() => changesSince(now, torn)).toThrow("is not the one");
  });
});
