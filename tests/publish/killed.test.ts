import { existsSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BuildError } from "../../src/build-error.ts";
import type { Disk } from "../../src/publish/disk.ts";
import { workFolder } from "../../src/publish/exclusive.ts";
import { PLACEHOLDER } from "../../src/publish/placeholder.ts";
import { openStaging, type Staging } from "../../src/publish/staging.ts";
import { dyingDisk, failingDisk, type Operation, watchedDisk } from "../support/disk.ts";
import { type Files, readTree, testFolder, writeFiles } from "../support/folder.ts";
import { linkedSite, linksOf, type Piece } from "../support/linked-site.ts";

const root = testFolder();
afterAll(root.remove);

const piece = (day: string, name: string, place: string, text = name): Piece => ({ day, name, place, text });
const STAYS = [
  piece("2014/11/14", "a", "oslo"),
  piece("2014/11/14", "b", "bergen"),
  piece("2014/11/15", "c", "oslo"),
  piece("2015/01/02", "d", "lima"),
];
const GOES = [
  piece("2014/11/14", "e", "oslo"),
  piece("2014/12/01", "f", "quito"),
  piece("2014/12/01", "g", "quito"),
];
const COMES = [
  piece("2014/11/14", "h", "oslo"),
  piece("2014/11/16", "i", "paris"),
  piece("2015/01/02", "j", "lima"),
  piece("2016/05/06", "k", "rome"),
  piece("2016/05/07", "l", "rome"),
];
const OLD = linkedSite([...STAYS, ...GOES], "The Wire");
/** Stories come and go, and every page has another title. */
const NEW = linkedSite([...STAYS, ...COMES], "The Other Wire");
/** What somebody else keeps in the site's folder. */
const THEIRS = { CNAME: "wire.example.org", "2014/note.txt": "mine" };

/** A real disk, whose syncs would take most of the time. */
const quick = watchedDisk(() => {});

let count = 0;
/** A folder for a site, with the old one in it. */
function oldSite(files: Files = OLD): string {
  const site = join(root.path, String(++count), "site");
  publish(site, files, quick);
  return writeFiles(site, THEIRS);
}

function fill(staging: Staging, files: Files): Staging {
  for (const [path, content] of Object.entries(files)) staging.stage(path, content);
  return staging;
}

const publish = (site: string, files: Files, disk: Disk) =>
  fill(openStaging(site, workFolder(site), disk), files).commit();

/** All that a reader may see below a folder: without the staging folders, but with empty folders. */
const seen = (site: string) =>
  Object.fromEntries(
    Object.entries(readTree(site)).filter(([path]) => !path.startsWith(".dateline-staging")),
  );

/** Without the folders that nothing is in. */
const withoutEmpty = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).filter(
      ([path, text]) =>
        text !== "folder" ||
        Object.entries(tree).some(([other, file]) => file !== "folder" && other.startsWith(`${path}/`)),
    ),
  );

/** Links of the pages that stand there which lead to nothing, as `page -> target`. */
function deadLinks(site: string): readonly string[] {
  return Object.entries(seen(site)).flatMap(([path, text]) =>
    path.endsWith(".html")
      ? linksOf(text)
          .map((link) => normalize(join(dirname(path), link)))
          .filter((target) => !existsSync(join(site, target)))
          .map((target) => `${path} -> ${target}`)
      : [],
  );
}

/** Files that are neither the old one, nor the new one, nor a placeholder for what is not there in both. */
function strangeFiles(site: string, old: Tree, fresh: Tree): readonly string[] {
  return Object.entries(seen(site))
    .filter(([, text]) => text !== "folder")
    .filter(([path, text]) => text !== old[path] && text !== fresh[path])
    .filter(([path, text]) => text !== PLACEHOLDER || (path in old && path in fresh))
    .map(([path]) => path);
}

type Tree = Readonly<Record<string, string>>;
let old: Tree = {};
let fresh: Tree = {};
/** What a commit of NEW over OLD does, operation by operation. */
let operations: readonly Operation[] = [];

beforeAll(() => {
  old = seen(oldSite());
  fresh = seen(oldSite(NEW));
  const seenOperations: Operation[] = [];
  publish(
    oldSite(),
    NEW,
    watchedDisk((operation) => void seenOperations.push(operation)),
  );
  operations = seenOperations;
});

/** What a publish throws that may end early; null where it gets to its end. */
function attempt(run: () => void): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

describe("a process that dies before any operation of a build", () => {
  it("leaves whole files, no dead link, and what the next build makes a fresh site of", () => {
    expect(operations.length).toBeGreaterThan(150);
    const mixed: number[] = [];
    for (let at = 1; at <= operations.length; at++) {
      const site = oldSite();
      expect(attempt(() => publish(site, NEW, dyingDisk(at)))).not.toBeNull();
      const where = `killed before ${operations[at - 1]?.join(" ")}`;
      expect(strangeFiles(site, old, fresh), where).toEqual([]);
      expect(deadLinks(site), where).toEqual([]);
      const left = seen(site);
      if (JSON.stringify(left) !== JSON.stringify(old) && JSON.stringify(left) !== JSON.stringify(fresh))
        mixed.push(at);
      // The stories may have changed back meanwhile.
      const [next, wanted] = at % 2 === 0 ? [NEW, fresh] : [OLD, old];
      expect(publish(site, next, quick).spared, where).toEqual([]);
      expect(readTree(site), where).toEqual(wanted);
      rmSync(dirname(site), { recursive: true });
    }
    // It was killed in the middle of it.
    expect(mixed.length).toBeGreaterThan(40);
  });

  it("also where the build after it dies too", () => {
    for (let at = operations.length; at > 100; at -= 6) {
      const site = oldSite();
      attempt(() => publish(site, NEW, dyingDisk(at)));
      // The second may have less to do, and get to its end.
      attempt(() => publish(site, OLD, dyingDisk(at - 40)));
      expect(deadLinks(site)).toEqual([]);
      publish(site, NEW, quick);
      expect(readTree(site)).toEqual(fresh);
    }
  });

  it("leaves all of a first site, or nothing", () => {
    for (let at = 1, died = true; died; at++) {
      const site = join(root.path, String(++count), "site");
      died = attempt(() => publish(site, NEW, dyingDisk(at))) !== null;
      const files = existsSync(site) ? seen(site) : {};
      if (Object.keys(files).length > 0) expect({ ...files, ...THEIRS, at }).toMatchObject({ ...fresh, at });
      publish(site, NEW, quick);
      expect(readTree(writeFiles(site, THEIRS))).toEqual(fresh);
      expect(readTree(workFolder(site))).not.toHaveProperty("staging");
    }
  });
});

describe("a disk that refuses any one operation", () => {
  it("leaves the old site, or the new one, and says why", () => {
    let kept = 0;
    for (let at = 1; at <= operations.length; at++) {
      const site = oldSite();
      const code = at % 2 === 0 ? "ENOSPC" : "EACCES";
      const disk = failingDisk(at, code);
      const where = `refused ${operations[at - 1]?.join(" ")}`;
      const error = attempt(() => {
        const opened = openStaging(site, workFolder(site), disk);
        const failed = attempt(() => fill(opened, NEW).commit());
        if (failed === null) return;
        opened.discard();
        throw failed;
      });
      expect(error instanceof Error ? error.message : error, where).toContain(code);
      const isNew = error instanceof BuildError && error.message.startsWith("The site is published");
      if (!isNew) kept++;
      expect(withoutEmpty(seen(site)), where).toEqual(isNew ? fresh : old);
      publish(site, NEW, quick);
      expect(readTree(site), where).toEqual(fresh);
      rmSync(dirname(site), { recursive: true });
    }
    expect(kept).toBeGreaterThan(100);
  });

  it("and then all others says that it broke off, and the next build finishes it", () => {
    const last = operations.findLastIndex(([name]) => name === "rename");
    const site = oldSite();
    const staging = fill(openStaging(site, workFolder(site), dyingDisk(last - 20)), NEW);
    expect(() => staging.commit()).toThrow(/broke off half-way .* could not be taken back .* Build again/);
    staging.discard();
    expect(deadLinks(site)).toEqual([]);
    publish(site, NEW, quick);
    expect(readTree(site)).toEqual(fresh);
  });
});
