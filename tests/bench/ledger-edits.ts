import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayOf } from "../../src/archive/threads/days.ts";
import { build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { listTree, testFolder } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";
import { openArchive, type Story } from "./ledger-archive.ts";

/** What a life of an archive came to. */
export interface Life {
  /** Each kind of edit, and how often it was made. */
  readonly edits: Readonly<Record<string, number>>;
  /** Addresses of pages and sources that ever stood on the site. */
  readonly addresses: number;
  /** Of these, by what the ledger says of them in the end. */
  readonly answers: Readonly<Record<string, number>>;
  /** Addresses of stories without an id that lead to where the story stands now, whose words were mended. */
  readonly mended: number;
  readonly faults: readonly string[];
}

/**
 * Edits a small archive so many times, each followed by a build, and looks after each whether the site is whole, and
 * whether every address that it ever had answers: with the story where that has an id and is still there, with a word
 * on what became of it where it is not. One without an id may lead on where its words were mended, but never to another
 * story. What is taken down is looked for in the site, what was killed has to say so, and paragraphs keep their anchors.
 * `seed` draws the edits; the same one draws the same.
 */
export async function liveLedger(times: number, seed: number): Promise<Life> {
  const root = testFolder();
  const [input, site] = [join(root.path, "in"), join(root.path, "out/site")];
  const ever = new Set<string>();
  const faults: string[] = [];
  const edits: Record<string, number> = {};
  const owners = new Map<string, string>();
  const anchors = new Map<string, number>();
  let now = "2030-01-01";

  const make = (output: string, previous: string | null, cache: boolean) =>
    build({
      input,
      output,
      previous,
      allowShrink: true,
      baseUrl: null,
      now,
      jobs: 1,
      cache,
      onDiagnostic: ({ rule, path, message }) => {
        if (rule === "ledger-row") faults.push(`${path}: ${message}`);
      },
      onProgress: () => {},
    });

  try {
    const { stories, nameless, edit } = openArchive(input, chance(seed));
    for (let time = 0; time <= times; time++) {
      const name = time === 0 ? "none" : edit();
      edits[name] = (edits[name] ?? 0) + 1;
      now = `2030-${String(1 + (time % 12)).padStart(2, "0")}-01`;
      await make(site, null, true);
      for (const path of listTree(site)) if (isAddress(path)) ever.add(path);
      ownersIn(site, ever, owners);
      const wrong = [
        ...checkSite(site).faults,
        ...unanswered(site, ever, stories),
        ...ledAstray(site, owners).faults,
        ...untold(site, stories),
        ...unanchored(site, ever, anchors),
      ];
      if (time % 50 === 49) {
        const fresh = join(root.path, `fresh-${time}/site`);
        await make(fresh, site, false);
        const [is, wanted] = [treeOf(fresh), treeOf(site)];
        const others = Object.keys({ ...is, ...wanted }).filter((path) => is[path] !== wanted[path]);
        wrong.push(
          ...others.map((path) => `a build of nothing that is told of this site makes another ${path}`),
        );
      }
      faults.push(...wrong.map((fault) => `after edit ${time}, ${name}: ${fault}`));
    }
    const answers: Record<string, number> = {};
    for (const path of listTree(site).filter((one) => one.startsWith("ledger/"))) {
      for (const line of readFileSync(join(site, path), "utf8").split("\r\n").slice(1, -1)) {
        const answer = line.split(",")[1] ?? "";
        answers[answer] = (answers[answer] ?? 0) + 1;
      }
    }
    return {
      edits,
      addresses: ever.size,
      answers,
      mended: ledAstray(site, owners).led.filter((number) => nameless.has(number)).length,
      faults,
    };
  } finally {
    root.remove();
  }
}

const isAddress = (path: string): boolean =>
  (path.endsWith(".html") && path !== "404.html") || /-[0-9a-f]{8}(?:\.\d+)?\.txt$/.test(path);

const pageAt = (site: string, path: string): string => readFileSync(join(site, path), "utf8");
const isStory = (page: string): boolean => page.includes('<article class="story ');
/** Where a page leads on to, from the site's root; itself where it does not. */
function endOf(site: string, path: string): string {
  const target = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(pageAt(site, path))?.[1];
  return target === undefined ? path : join(dirname(path), target);
}

/** Addresses that answer with nothing, or with something else than what became of their story. */
function unanswered(site: string, ever: ReadonlySet<string>, stories: readonly Story[]): readonly string[] {
  const byHash = new Map(stories.flatMap((story) => (story.id === null ? [] : [[hashOf(story.id), story]])));
  return [...ever].flatMap((path) => {
    if (!existsSync(join(site, path))) return [`${path} answers with nothing`];
    const [, hash = ""] = /^\d{4}\/.*-([0-9a-f]{8})\.html$/.exec(path) ?? [];
    const story = byHash.get(hash);
    if (story === undefined) return [];
    const shown = pageAt(site, endOf(site, path));
    const expected = story.there && story.row !== "withhold";
    if (isStory(shown) !== expected)
      return [`${path} ${expected ? "does not lead to its story" : "shows a story that is gone"}`];
    const becameOfIt = story.there ? "This story is withheld" : "no longer in the archive";
    return expected || shown.includes(becameOfIt) ? [] : [`${path} does not say what became of it`];
  });
}

/** What pages and files do not tell, or tell though they must not, of what was killed and taken down. */
function untold(site: string, stories: readonly Story[]): readonly string[] {
  const pages = listTree(site).filter((path) => /^\d{4}\/\d\d\/.*-[0-9a-f]{8}\.html$/.test(path));
  const texts = listTree(site)
    .filter((path) => /\.(?:html|txt|csv|ndjson|xml|json)$/.test(path))
    .map((path) => [path, pageAt(site, path)] as const);
  return stories.flatMap(({ id, there, row, name, date, killed }) => {
    if (id === null || !there) return [];
    const wrong: string[] = [];
    if (row === "withhold" || row === "anonymise")
      for (const [path, text] of texts)
        if (text.includes(name)) wrong.push(`${path} tells ${name}, of ${id}`);
    const days = killed?.there ? dayOf(killed.date) - dayOf(date) : 0;
    if (days < 1 || days > 30 || row === "withhold") return wrong;
    const at = pages.filter((path) => path.includes(hashOf(id)) && isStory(pageAt(site, path)));
    for (const path of at) {
      const [head = ""] = pageAt(site, path).split("<h1");
      if (!head.includes("Killed by the agency on")) wrong.push(`${path} does not say that it was killed`);
    }
    return wrong;
  });
}

/** Stories that lost a paragraph's anchor: here words are added alone, or left out with all others. */
function unanchored(
  site: string,
  ever: ReadonlySet<string>,
  anchors: Map<string, number>,
): readonly string[] {
  return [...ever].flatMap((path) => {
    if (!STORY.test(path)) return [];
    const page = pageAt(site, path);
    const count = page.match(/<p id="p\d+"/g)?.length ?? 0;
    const before = anchors.get(path) ?? 0;
    anchors.set(path, Math.max(count, before));
    return isStory(page) && count < before && !page.includes(LEFT_OUT)
      ? [`${path} has ${count} anchors, and had ${before}`]
      : [];
  });
}

const STORY = /^\d{4}\/\d\d\/.*-[0-9a-f]{8}\.html$/;
const LEFT_OUT = "This archive leaves out the words";
const numberIn = (page: string): string | undefined => /of number (\d+)/.exec(bodyOf(page))?.[1];
const bodyOf = (page: string): string => (isStory(page) ? page.slice(page.indexOf('class="body')) : "");

/** Notes of each address which story stood there first. */
function ownersIn(site: string, ever: ReadonlySet<string>, owners: Map<string, string>): void {
  for (const path of ever) {
    if (!STORY.test(path) || owners.has(path)) continue;
    const number = numberIn(pageAt(site, path));
    if (number !== undefined) owners.set(path, number);
  }
}

/** Addresses that lead to another story than stood there; the numbers of the stories that others lead to. */
function ledAstray(
  site: string,
  owners: ReadonlyMap<string, string>,
): { readonly faults: readonly string[]; readonly led: readonly string[] } {
  const faults: string[] = [];
  const led: string[] = [];
  for (const [path, number] of owners) {
    const end = endOf(site, path);
    const page = end === path ? "" : pageAt(site, end);
    if (page === "" || page.includes(LEFT_OUT)) continue;
    const other = numberIn(page);
    if (other === number) led.push(number);
    else faults.push(`${path}, of story ${number}, leads to story ${other}`);
  }
  return { faults, led };
}

const hashOf = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 8);

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
