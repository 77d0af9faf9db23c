import { LISTS } from "../../.eleventy.ts";
import { groupBy } from "../archive/groups.ts";
import { filePath } from "../archive/permalink.ts";
import type { NameView } from "../archive/view-name.ts";
import type { Site, View } from "../archive/views.ts";
import type { Asset } from "../render/assets.ts";
import type { BuiltTemplates } from "../render/own-templates.ts";
import { type PassingViews, VIEWS_A_RUN, type Views } from "../render/render.ts";
import { sha256 } from "../sha256.ts";
import { openAtOnce } from "./at-once.ts";
import type { KeptFile } from "./keep-all.ts";
import {
  type KnownPage,
  type KnownPages,
  NONE,
  readKnownPages,
  settleKnownPages,
  wantedOfKept,
  writeKnownPages,
} from "./known-pages.ts";
import type { Print, PrintTask } from "./print.ts";
import type { PutAside } from "./stage.ts";
import type { Staging } from "./staging.ts";
import { apart } from "./text.ts";
import type { Verifier } from "./verify.ts";
import { type YearPages, yearPagesOf } from "./year-seal.ts";

/** Makes the pages that have changed, and leaves those that have not as they are. */
export interface Press {
  /**
   * Takes the files of a group, `2014`, as they are, where it was made of what `key` names and the site still has all
   * of them. Returns the paths of its sitemaps; null where they have to be made.
   */
  readonly stands: (group: string, key: string) => readonly string[] | null;
  /** Takes the views of a group of pages, whole, and what names all that it is made from. Returns once there is room for more. */
  readonly print: (group: string, key: string, views: PassingViews) => Promise<void>;
  /** Takes a file of a group that was printed. `key` names what it was made from, where it may outlast its group. */
  readonly file: (group: string, file: Asset, key?: string) => void;
  /**
   * Takes a file of a group that was printed as it is, where it was made of what `key` names, or its path alone tells its
   * content: false where the last build did not leave it, and it must be made.
   */
  readonly keep: (group: string, path: string, key?: string) => boolean;
  /** Takes files of a group that was printed, which others put aside. `key` is as in `file`. */
  readonly adopt: (group: string, files: readonly PutAside[], key?: string) => void;
  /** Returns once every page that was taken is put aside. */
  readonly settle: () => Promise<void>;
  /** Returns once every page is put aside: how many there are, and how many of them stayed as they were. */
  readonly finish: () => Promise<{ readonly pages: number; readonly reused: number }>;
  /** To be called once the site is published: lets the next build know what its pages were made from. */
  readonly remember: () => void;
}

export interface PressOptions {
  readonly site: Site;
  readonly staging: Staging;
  readonly verifier: Verifier;
  readonly nameOf: NameView;
  /** Makes pages, here or in another process. Several may be asked for at once. */
  readonly print: (task: PrintTask) => Promise<Print>;
  /** Called for each page of a group at hand that stays as it is. */
  readonly kept: (list: List) => void;
  /** How many runs of a thousand pages may be asked for at once. */
  readonly atOnce: number;
  /** The operator's templates. */
  readonly templates: BuiltTemplates | null;
  /** Names the version of all that makes pages of views. */
  readonly engine: string;
  /** The folder where a build leaves what it knows of its pages for the next. */
  readonly known: string;
  /** False where all pages are to be made anew. */
  readonly useKnown: boolean;
}

/** A group whose pages are being made. */
interface Group {
  readonly name: string;
  readonly key: string;
  readonly pages: Map<string, KnownPage>;
  readonly wanted: (readonly [target: string, from: string])[];
  /** Whether anything differs from what was known. */
  changed: boolean;
  /** Runs of its pages that are being made. */
  running: number;
  /** Whether files may still come to it. */
  open: boolean;
}

type List = (typeof LISTS)[number];

/** A page to be made. */
interface Job {
  readonly list: List;
  readonly view: View;
  readonly path: string;
  readonly key: string;
}

export function openPress(options: PressOptions): Press {
  const { site, staging, verifier, nameOf, templates, atOnce, engine, known, useKnown } = options;
  // What every page is made from, besides its view.
  const ground = sha256(`${engine}\n${templates?.digest ?? ""}\n${JSON.stringify(site)}`);
  const groups = new Map<string, Group>();
  /** What is known of the group at hand, which is asked for twice where it does not stand. */
  let last = { name: "", pages: NONE };
  const lastKnown = (name: string): KnownPages => {
    if (last.name !== name) last = { name, pages: useKnown ? readKnownPages(known, name) : NONE };
    return last.pages;
  };
  // By pages: a few of an earlier year are not to wait for those of the newest.
  const runs = openAtOnce(atOnce * VIEWS_A_RUN);
  /** Groups of which what is to be remembered is written. */
  const written: string[] = [];
  let pages = 0;
  let reused = 0;

  /** Writes what is to be remembered of a group, once it is whole: kept until the end, it would take much memory. */
  const putAway = (group: Group): void => {
    if (group.open || group.running > 0) return;
    if (group.key !== "") staging.namePages(group.name, yearPagesOf(group.key, group.pages, isPage));
    if (group.changed) {
      writeKnownPages(known, group.name, group);
      written.push(group.name);
    }
    groups.delete(group.name);
  };
  /** No more files come to the groups before another begins. */
  const closeOthers = (): void => {
    for (const group of [...groups.values()]) {
      group.open = false;
      putAway(group);
    }
  };

  const make = async (jobs: readonly Job[], group: Group): Promise<void> => {
    const keys = new Map(jobs.map(({ path, key }) => [path, key]));
    const number = staging.reserve(jobs.length);
    const task = { site, views: byList(jobs), templates, aside: staging.aside, number };
    const print = await options.print(task);
    for (const page of print.pages) {
      staging.adopt(page);
      const { path, digest, bytes } = page;
      group.pages.set(path, { key: keys.get(path) ?? "", digest, bytes });
    }
    verifier.add(print);
    group.wanted.push(...print.wanted);
  };

  const start = async (jobs: readonly Job[], group: Group): Promise<void> => {
    await runs.start(jobs.length, () => {
      group.running++;
      return make(jobs, group).then(() => {
        group.running--;
        putAway(group);
      });
    });
  };

  const groundedKey = (key: string): string => (key === "" ? "" : sha256(`${ground}\n${key}`));

  const fileKey = (key: string): string => `${FILE}${groundedKey(key)}`;

  /** Takes the files of a group one by one. */
  const keepAll = (name: string, key: string): YearPages | null => {
    const before = lastKnown(name);
    if (before.key !== key) return null;
    return staging.keepAll(filesOf(before)) ? yearPagesOf(key, before.each(), isPage) : null;
  };
  const stands = (name: string, key: string): readonly string[] | null => {
    if (key === "" || !useKnown) return null;
    const grounded = groundedKey(key);
    const year = staging.keepPages(name, grounded) ?? keepAll(name, grounded);
    if (year === null) return null;
    staging.namePages(name, year);
    pages += year.pages;
    reused += year.pages;
    // What its pages ask of each other is there.
    if (staging.wasWhole) verifier.addKept(() => readKnownPages(known, name).wanted());
    else verifier.add({ faults: [], wanted: lastKnown(name).wanted() });
    return year.sitemaps;
  };

  const file: Press["file"] = (name, { path, content }, key = "") => {
    staging.stage(path, content);
    const digest = staging.files.get(path) ?? "";
    const group = groups.get(name);
    group?.pages.set(path, { key: fileKey(key), digest, bytes: Buffer.byteLength(content) });
    if (group) group.changed = true;
  };

  const adopt: Press["adopt"] = (name, files, key = "") => {
    const group = groups.get(name);
    for (const file of files) {
      // Of files that tell their content by their name, some may have been kept before one was missed.
      if (staging.files.get(file.path) === file.digest) continue;
      staging.adopt(file);
      group?.pages.set(file.path, { key: fileKey(key), digest: file.digest, bytes: file.bytes });
    }
    if (group) group.changed = true;
  };

  const keep: Press["keep"] = (name, path, key = "") => {
    const [group, before] = [groups.get(name), lastKnown(name)];
    const file = before.pages().get(path);
    // What says of what it was made may outlast its group.
    if (!group || (key === "" && group.key !== before.key)) return false;
    if (file?.key !== fileKey(key)) return false;
    if (!staging.keep(path, file.digest, file.bytes)) return false;
    group.pages.set(path, file);
    return true;
  };

  const print = async (name: string, key: string, views: PassingViews): Promise<void> => {
    const before = lastKnown(name);
    const pagesBefore = before.pages();
    closeOthers();
    const group: Group = {
      name,
      key: groundedKey(key),
      pages: new Map(),
      wanted: [],
      changed: false,
      running: 0,
      open: true,
    };
    groups.set(name, group);
    let jobs: Job[] = [];
    for (const list of LISTS) {
      for (const view of views[list] ?? []) {
        const path = filePath(view.url.slice(1));
        const key = sha256(`${ground}\n${list}\n${nameOf(view)}`);
        const page = pagesBefore.get(path);
        pages++;
        if (page?.key === key && staging.keep(path, page.digest, page.bytes)) {
          group.pages.set(path, page);
          reused++;
          options.kept(list);
          continue;
        }
        group.changed = true;
        jobs.push({ list, view, path, key });
        if (jobs.length < VIEWS_A_RUN) continue;
        await start(jobs, group);
        jobs = [];
      }
    }
    // What pages asked for that stayed as they were.
    const kept = [...before.wanted(), ...before.ownWanted()].filter(
      ([, from]) => group.pages.has(from) && pagesBefore.get(from) === group.pages.get(from),
    );
    group.wanted.push(...kept);
    // Years would hold on to much that is hardly ever asked for.
    if (staging.wasWhole) verifier.addKept(() => wantedOfKept(readKnownPages(known, name), staging.files));
    else verifier.add({ faults: [], wanted: kept });
    let madeBefore = 0;
    for (const page of pagesBefore.values()) if (isPage(page.key)) madeBefore++;
    group.changed ||= group.pages.size !== madeBefore || group.key !== before.key;
    for (const some of shared(jobs, atOnce)) await start(some, group);
  };

  const finish = async () => {
    await runs.settle();
    closeOthers();
    return { pages, reused };
  };

  const remember = (): void => {
    for (const name of written) settleKnownPages(known, name);
  };
  return { stands, print, file, keep, adopt, settle: runs.settle, finish, remember };
}

/**
 * Begins the key of a file that is no page, which no page's does. What follows names what it was made from; where nothing
 * does, it is made anew with its group.
 */
const FILE = "-";
const isPage = (key: string): boolean => !key.startsWith(FILE);

function* filesOf(known: KnownPages): Generator<KeptFile> {
  for (const [path, { digest, bytes }] of known.each()) yield { path: apart(path), digest, bytes };
}

/** Pages that are worth a run of their own, where others could make them meanwhile. */
const WORTH_A_RUN = 100;
/** The same pages in as many runs as may be made at once, or fewer. */
function shared(jobs: readonly Job[], most: number): readonly (readonly Job[])[] {
  const runs = Math.max(1, Math.min(most, Math.floor(jobs.length / WORTH_A_RUN)));
  const size = Math.ceil(jobs.length / runs);
  return jobs.length === 0
    ? []
    : Array.from({ length: runs }, (_, at) => jobs.slice(at * size, (at + 1) * size));
}

const byList = (jobs: readonly Job[]): Views =>
  Object.fromEntries(
    [...groupBy(jobs, ({ list }) => list)].map(([list, those]) => [list, those.map(({ view }) => view)]),
  );
