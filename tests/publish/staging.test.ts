import { chmodSync, existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Committed } from "../../src/publish/commit.ts";
import { workFolder } from "../../src/publish/exclusive.ts";
import { openStaging } from "../../src/publish/staging.ts";
import {
  type Files,
  listTree,
  readText,
  readTree,
  type TestFolder,
  testFolder,
  writeFiles,
} from "../support/folder.ts";
import { sha256 } from "../support/stories.ts";

let folder: TestFolder;
let site: string;
beforeEach(() => {
  folder = testFolder();
  site = join(folder.path, "site");
});
afterEach(() => folder.remove());

/** A site as small as one of ours can be, and more files. */
const siteOf = (more: Files = {}): Files => ({
  "index.html": "home",
  "holdings/index.html": "holdings",
  ...more,
});

function publish(files: Files): Committed {
  const staging = openStaging(site, workFolder(site));
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  return staging.commit();
}

/** A publish that cannot go through; the message it ends with. Leaves as a build does, by dropping what it staged. */
function failure(files: Files, disturb: () => void = () => {}): string {
  const staging = openStaging(site, workFolder(site));
  try {
    for (const [path, content] of Object.entries(files)) staging.stage(path, content);
    disturb();
    staging.commit();
  } catch (error) {
    staging.discard();
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("The commit went through.");
}

const STORY = "2014/11/14/a-00000000.html";

describe("drop", () => {
  it("leaves no trace of a staged file, new or known, nor of its folder", () => {
    publish(siteOf({ "1994/a.txt": "first" }));
    const staging = openStaging(site, workFolder(site));
    for (const [path, content] of Object.entries(siteOf({ "1994/a.txt": "first", "1995/b.txt": "second" })))
      staging.stage(path, content);
    staging.drop("1994/a.txt");
    staging.drop("1995/b.txt");
    staging.commit();
    expect(listTree(site)).toEqual(["holdings/index.html", "index.html", "manifest-sha256.txt"]);
  });
});

describe("keepAll", () => {
  const kept = (path: string, content: string) => ({ path, digest: sha256(content), bytes: content.length });

  it("takes all files that the site has, or none where one is not as it was told", () => {
    publish(siteOf({ "1994/a.txt": "first", "1994/b.txt": "second" }));
    const staging = openStaging(site, workFolder(site));
    const [a, b] = [kept("1994/a.txt", "first"), kept("1994/b.txt", "second")];
    expect(staging.keepAll([a, { ...b, digest: sha256("another") }])).toBe(false);
    expect(staging.files.size).toBe(0);
    expect(staging.keepAll([a, b])).toBe(true);
    expect([...staging.files.keys()]).toEqual(["1994/a.txt", "1994/b.txt"]);
    staging.discard();
  });
});

describe("move", () => {
  it("gives a staged file another path, and its old one is free; also where the site has it already", () => {
    for (const round of [0, 1]) {
      const staging = openStaging(site, workFolder(site));
      for (const [path, content] of Object.entries(siteOf({ "a.txt": "first" })))
        staging.stage(path, content);
      staging.move("a.txt", "b.txt");
      staging.stage("a.txt", "second");
      staging.move("a.txt", "c.txt");
      staging.stage("a.txt", "first");
      expect(staging.files.bytes()).toBe("homeholdingsfirstsecondfirst".length);
      expect(staging.commit().written).toBe(round === 0 ? 6 : 0);
      expect(["a.txt", "b.txt", "c.txt"].map((name) => readText(site, name))).toEqual([
        "first",
        "first",
        "second",
      ]);
    }
  });
});

describe("commit", () => {
  it("writes files, and a manifest for the root and for each year", () => {
    const bytes = Uint8Array.of(0, 255, 13, 10);
    const { written } = publish(siteOf({ [STORY]: "story", "2014/index.html": "year", "a.bin": bytes }));
    expect(listTree(site)).toEqual([
      STORY,
      "2014/index.html",
      "2014/manifest-sha256.txt",
      "a.bin",
      "holdings/index.html",
      "index.html",
      "manifest-sha256.txt",
    ]);
    expect(written).toBe(7);
    expect(readTree(site)["a.bin"]).toBe("\0ÿ\r\n");
    expect(readText(site, "2014/manifest-sha256.txt")).toBe(
      `${sha256("story")}  11/14/a-00000000.html\n${sha256("year")}  index.html\n`,
    );
  });

  it("writes nothing where nothing changed", () => {
    publish(siteOf({ [STORY]: "story" }));
    const before = readTree(site);
    expect(publish(siteOf({ [STORY]: "story" }))).toEqual({
      written: 0,
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 5,
      kinds: { added: {}, changed: {}, removed: {} },
      spared: [],
    });
    expect(readTree(site)).toEqual(before);
  });

  it("writes only what changed, and the manifests that list it", () => {
    publish(siteOf({ [STORY]: "story", "2015/index.html": "year" }));
    expect(publish(siteOf({ [STORY]: "mended", "2015/index.html": "year" }))).toMatchObject({
      written: 3,
      unchanged: 4,
    });
    expect(readText(site, STORY)).toBe("mended");
  });

  it("tells what was added, changed and removed, by kind", () => {
    publish(siteOf({ [STORY]: "story", "2014/index.html": "year", "feed.xml": "feed", "a.css": "old" }));
    const next = { "2014/11/15/b-00000000.html": "new", "2014/11/15/b-00000000.txt": "its source" };
    expect(
      publish(siteOf({ ...next, "2014/index.html": "another", "feed.xml": "another", "a.css": "old" })),
    ).toMatchObject({
      written: 6,
      added: 2,
      changed: 4,
      removed: 1,
      unchanged: 3,
      kinds: {
        added: { story: 1, source: 1 },
        // The feed, and the manifests of the year and the root.
        changed: { year: 1, data: 3 },
        removed: { story: 1 },
      },
    });
  });

  it("gives the same tree in whatever order files were staged", () => {
    const files = siteOf({ [STORY]: "story", "assets/a.css": "a", "places/index.html": "p" });
    publish(files);
    const first = readTree(site);
    rmSync(site, { recursive: true });
    publish(Object.fromEntries(Object.entries(files).reverse()));
    expect(readTree(site)).toEqual(first);
  });
});

describe("what is not ours", () => {
  it("stays, beside and below what is", () => {
    publish(siteOf({ [STORY]: "story" }));
    writeFiles(site, { CNAME: "wire.example.org", "2014/11/14/note.txt": "mine", ".git/HEAD": "ref" });
    expect(publish(siteOf())).toMatchObject({ removed: 2, spared: [] });
    expect(listTree(site)).toEqual([
      ".git/HEAD",
      "2014/11/14/note.txt",
      "CNAME",
      "holdings/index.html",
      "index.html",
      "manifest-sha256.txt",
    ]);
  });

  it.each<[string, Files]>([
    ["a page", { "index.html": "mine" }],
    [
      "a page with a manifest of somebody else's",
      { "index.html": "mine", "manifest-sha256.txt": "# none\n" },
    ],
    ["a file where a folder must be", { holdings: "mine" }],
  ])("%s is not written over: nothing is published", (_, theirs) => {
    writeFiles(site, theirs);
    const before = readTree(site);
    expect(failure(siteOf({ [STORY]: "story" }))).toMatch(
      /is in the way: .*no build of Dateline is known to have written it/,
    );
    expect(readTree(site)).toEqual(before);
  });

  it("a folder in the place of a page of ours stops the build before anything changes", () => {
    publish(siteOf({ "about/index.html": "about" }));
    rmSync(join(site, "about/index.html"));
    writeFiles(site, { "about/index.html/x": "mine" });
    const before = readTree(site);
    expect(failure(siteOf({ "about/index.html": "new", "a.txt": "new" }))).toContain("in the way");
    expect(readTree(site)).toEqual(before);
  });

  it("a bag of another archivist, whose manifest has the same name, is left whole", () => {
    const bag = {
      "bagit.txt": "BagIt-Version: 1.0\n",
      "data/letter.txt": "a letter",
      "manifest-sha256.txt": `${sha256("a letter")}  data/letter.txt\n`,
    };
    writeFiles(site, bag);
    const before = readTree(site);
    expect(failure(siteOf())).toContain("manifest-sha256.txt is in the way");
    expect(readTree(site)).toEqual(before);
  });

  it("a link in the place of a folder of ours is never followed: neither written nor removed through", () => {
    publish(siteOf({ [STORY]: "story" }));
    const elsewhere = join(folder.path, "elsewhere");
    renameSync(join(site, "2014"), elsewhere);
    symlinkSync(elsewhere, join(site, "2014"));
    const before = readTree(elsewhere);
    expect(failure(siteOf({ [STORY]: "mended" }))).toContain("2014 is in the way");
    publish(siteOf());
    expect(readTree(elsewhere)).toEqual(before);
  });

  it("a link in the place of a file of ours is replaced, not written through", () => {
    publish(siteOf());
    const elsewhere = join(folder.path, "elsewhere.html");
    writeFileSync(elsewhere, "mine");
    rmSync(join(site, "index.html"));
    symlinkSync(elsewhere, join(site, "index.html"));
    publish(siteOf({ "index.html": "new home" }));
    expect(readText(elsewhere)).toBe("mine");
    expect(readTree(site)["index.html"]).toBe("new home");
  });
});

describe("stale files", () => {
  it("go, with the folders they leave empty", () => {
    publish(siteOf({ [STORY]: "story", "2014/index.html": "year", "places/oslo/index.html": "oslo" }));
    expect(publish(siteOf())).toMatchObject({ removed: 4, spared: [] });
    expect(Object.keys(readTree(site))).toEqual([
      "holdings",
      "holdings/index.html",
      "index.html",
      "manifest-sha256.txt",
    ]);
  });

  it("stay where somebody changed them since, and are named", () => {
    publish(siteOf({ [STORY]: "story", "2014/index.html": "year" }));
    writeFileSync(join(site, STORY), "corrected by hand");
    expect(publish(siteOf())).toMatchObject({ removed: 2, spared: [STORY] });
    expect(readText(site, STORY)).toBe("corrected by hand");
  });

  it("that are gone already are no trouble", () => {
    publish(siteOf({ [STORY]: "story", "a/b.txt": "b" }));
    rmSync(join(site, "2014"), { recursive: true });
    rmSync(join(site, "a"), { recursive: true });
    writeFileSync(join(site, "a"), "a file now");
    expect(publish(siteOf())).toMatchObject({ removed: 0, spared: [] });
    expect(readText(site, "a")).toBe("a file now");
  });

  it("are only ever inside the site, whatever a manifest says", () => {
    publish(siteOf());
    const outside = join(folder.path, "outside.txt");
    writeFileSync(outside, "mine");
    writeFileSync(join(site, "kept.txt"), "mine");
    const lines = [`${sha256("mine")}  ../outside.txt`, `${sha256("mine")}  ${outside}`, "no manifest line"];
    const manifest = readText(site, "manifest-sha256.txt");
    writeFileSync(join(site, "manifest-sha256.txt"), `${manifest}${lines.join("\n")}\n`);
    expect(publish(siteOf())).toMatchObject({ removed: 0 });
    expect(readText(outside)).toBe("mine");
    expect(existsSync(join(site, "kept.txt"))).toBe(true);
  });
});

describe("discard", () => {
  it("leaves an old site byte for byte", () => {
    publish(siteOf({ [STORY]: "story" }));
    const before = readTree(site);
    const staging = openStaging(site, workFolder(site));
    staging.stage("index.html", "new");
    staging.stage("2015/index.html", "new");
    expect(readText(site, "index.html")).toBe("home");
    staging.discard();
    expect(readTree(site)).toEqual(before);
  });

  it("leaves nothing where no site was", () => {
    const staging = openStaging(site, workFolder(site));
    staging.stage("index.html", "new");
    staging.discard();
    expect(listTree(folder.path)).toEqual([]);
    expect(existsSync(site)).toBe(false);
  });
});

describe("keep", () => {
  const HOME = [sha256("home"), 4] as const;
  const staged = () => {
    const staging = openStaging(site, workFolder(site));
    for (const [path, content] of Object.entries(siteOf()))
      if (path !== "index.html") staging.stage(path, content);
    return staging;
  };

  it("takes a file that stands as it was published, without its content", () => {
    publish(siteOf());
    const before = readTree(site);
    const staging = staged();
    expect(staging.keep("index.html", ...HOME)).toBe(true);
    expect(staging.files.bytes()).toBe("homeholdings".length);
    expect(staging.commit()).toMatchObject({ written: 0, removed: 0, unchanged: 3, spared: [] });
    expect(readTree(site)).toEqual(before);
  });

  it.each<[string, () => void]>([
    ["another was published", () => publish(siteOf({ "index.html": "haus" }))],
    ["it was edited since, and is as long", () => writeFileSync(join(site, "index.html"), "hole")],
    ["it was edited since, and is longer", () => writeFileSync(join(site, "index.html"), "homes")],
    ["it is gone", () => rmSync(join(site, "index.html"))],
    [
      "a link stands there",
      () => {
        renameSync(join(site, "index.html"), join(folder.path, "elsewhere"));
        symlinkSync(join(folder.path, "elsewhere"), join(site, "index.html"));
      },
    ],
    ["the manifest is gone", () => rmSync(join(site, "manifest-sha256.txt"))],
    [
      "a build broke off there",
      () => writeFiles(site, { ".dateline-staging-1/journal.txt": `${sha256("new")}  index.html\n` }),
    ],
  ])("takes none where %s", (_, disturb) => {
    publish(siteOf());
    disturb();
    const staging = staged();
    expect(staging.keep("index.html", ...HOME)).toBe(false);
    staging.stage("index.html", "home");
    staging.commit();
    expect(readTree(site)["index.html"]).toBe("home");
  });

  it("reads a file that was touched since, and takes it where it is as it was", () => {
    publish(siteOf());
    chmodSync(join(site, "index.html"), 0o600);
    const staging = staged();
    expect(staging.keep("index.html", ...HOME)).toBe(true);
    staging.discard();
  });
});

describe("a path that leaves the site is refused", () => {
  it.each([
    "../x.html",
    "a/../../x.html",
    "/etc/passwd",
    "a//b.html",
    "",
    ".",
    "a/",
    "a\\b.html",
    "a\0b.html",
    ".dateline-staging/x",
  ])("%j", (path) => {
    const message = failure({ [path]: "x" });
    expect(message).toContain("outside the site");
    expect(listTree(folder.path)).toEqual([]);
  });

  it("names with dots in them are no way out", () => {
    publish(siteOf({ "a..b/..c.html": "x" }));
    expect(readText(site, "a..b/..c.html")).toBe("x");
  });

  it("two pages at one address are refused", () => {
    const staging = openStaging(site, workFolder(site));
    staging.stage("index.html", "one");
    expect(() => staging.stage("index.html", "two")).toThrow("Two pages have the same address: index.html");
  });
});
