import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { listTree, testFolder } from "../support/folder.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

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

/** A story of the archive; `id` where its file has one. Its file is in the archive where `there`. */
interface Story {
  readonly id: string | null;
  path: string;
  date: string;
  headline: string;
  place: string;
  text: string;
  there: boolean;
}

const PLACES = ["OSLO", "LIMA", "HONG KONG", "SUVA"];
const THINGS = ["ferry", "bridge", "harbour", "council", "orchestra", "lighthouse", "market", "railway"];
const DEEDS = ["sails again", "is closed", "opens late", "moves its clock", "asks for rain", "wins a prize"];
const STORIES = 30;

/**
 * Edits a small archive so many times, each followed by a build, and looks after each whether the site is whole, and
 * whether every address that it ever had answers: with the story where that has an id and is still there, with a word
 * on what became of it where it is not. One without an id may lead on where its words were mended, but never to another
 * story. `seed` draws the edits; the same one draws the same.
 */
export async function liveLedger(times: number, seed: number): Promise<Life> {
  const root = testFolder();
  const [input, site] = [join(root.path, "in"), join(root.path, "out/site")];
  const draw = chance(seed);
  const pick = <One>(list: readonly One[]): One | undefined => list[draw(list.length)];
  const some = (list: readonly string[]): string => pick(list) ?? "";
  const stories: Story[] = [];
  const ever = new Set<string>();
  const faults: string[] = [];
  const edits: Record<string, number> = {};
  const owners = new Map<string, string>();
  /** Numbers of the stories without an id. */
  const nameless = new Set<string>();
  let now = "2030-01-01";
  let written = 0;

  const put = (story: Story): void => {
    const { id, path, date, headline, place, text } = story;
    const file = join(input, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      id === null ? wireFile(date, `${place} ${text}`) : markdownFile({ date, headline, place, id }, text),
    );
    story.there = true;
  };
  const take = (story: Story): void => {
    rmSync(join(input, story.path));
    story.there = false;
  };
  const day = (): string => `19${90 + draw(3)}-0${1 + draw(3)}-${10 + draw(4)}`;
  const sentence = (): string =>
    `It was told that the ${some(THINGS)} ${some(DEEDS)} and the ${some(THINGS)} ${some(DEEDS)}.`;
  const tell = (number: number): string =>
    `The ${some(THINGS)} of number ${number} ${some(DEEDS)}, as ${some(THINGS)} and ${some(THINGS)} did. ${sentence()} ${sentence()} ${sentence()}`;
  const write = (more: Partial<Story> = {}): void => {
    const number = written++;
    const story: Story = {
      id: number % 3 === 0 ? null : `id-${number}`,
      path: `${number}.${number % 3 === 0 ? "txt" : "md"}`,
      date: day(),
      headline: `${some(THINGS)} ${some(DEEDS)}`,
      place: some(PLACES),
      text: tell(number),
      there: false,
      ...more,
    };
    if (story.id === null) nameless.add(String(number));
    stories.push(story);
    put(story);
  };
  const here = (): readonly Story[] => stories.filter(({ there }) => there);
  const withId = (): Story | undefined => pick(here().filter(({ id }) => id !== null));
  const change = (story: Story | undefined, how: (story: Story) => void): void => {
    if (!story) return;
    take(story);
    how(story);
    put(story);
  };
  const withoutId = (): Story | undefined => pick(here().filter(({ id }) => id === null));
  const steps: Readonly<Record<string, () => void>> = {
    add: () => write(),
    remove: () => {
      const story = here().length > 5 ? pick(here()) : undefined;
      if (story) take(story);
    },
    "add again": () => {
      const story = pick(stories.filter(({ there }) => !there));
      if (story) put(story);
    },
    "new headline": () =>
      change(withId(), (story) => {
        story.headline = `${some(THINGS)} ${some(DEEDS)}`;
      }),
    "other file": () =>
      change(pick(here()), (story) => {
        story.path = `moved-${draw(99)}/${story.path.replace(/^.*\//, "")}`;
      }),
    "other day": () =>
      change(pick(here()), (story) => {
        story.date = day();
      }),
    "other place": () =>
      change(pick(here()), (story) => {
        story.place = some(PLACES);
      }),
    "other words": () =>
      change(pick(here()), (story) => {
        story.text += ` It did so on day ${draw(99)}.`;
      }),
    "a word mended": () =>
      change(withoutId(), (story) => {
        story.text = story.text.replace(/ told /, draw(2) === 0 ? " said " : " written ");
      }),
    "another story in its file": () => {
      const story = withoutId();
      if (!story) return;
      take(story);
      const { path, date, place } = story;
      write({ id: null, path, date, place });
      // It has no file to come back to.
      stories.splice(stories.indexOf(story), 1);
    },
  };
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
    while (stories.length < STORIES) write();
    for (let time = 0; time <= times; time++) {
      const name = time === 0 ? "none" : some(Object.keys(steps));
      edits[name] = (edits[name] ?? 0) + 1;
      steps[name]?.();
      now = `2030-${String(1 + (time % 12)).padStart(2, "0")}-01`;
      await make(site, null, true);
      for (const path of listTree(site)) if (isAddress(path)) ever.add(path);
      ownersIn(site, ever, owners);
      const wrong = [
        ...checkSite(site).faults,
        ...unanswered(site, ever, stories),
        ...ledAstray(site, owners).faults,
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

/** Addresses that answer with nothing, or with something else than what became of their story. */
function unanswered(site: string, ever: ReadonlySet<string>, stories: readonly Story[]): readonly string[] {
  const byHash = new Map(stories.flatMap((story) => (story.id === null ? [] : [[hashOf(story.id), story]])));
  return [...ever].flatMap((path) => {
    if (!existsSync(join(site, path))) return [`${path} answers with nothing`];
    const [, hash = ""] = /^\d{4}\/.*-([0-9a-f]{8})\.html$/.exec(path) ?? [];
    const story = byHash.get(hash);
    if (story === undefined) return [];
    const page = readFileSync(join(site, path), "utf8");
    const target = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page)?.[1];
    const shown = target === undefined ? page : readFileSync(join(site, dirname(path), target), "utf8");
    const isStory = shown.includes('<article class="story ');
    if (isStory !== story.there)
      return [`${path} ${isStory ? "shows a story that is gone" : "does not lead to its story"}`];
    return story.there || shown.includes("no longer in the archive")
      ? []
      : [`${path} does not say what became of it`];
  });
}

const STORY = /^\d{4}\/\d\d\/.*-[0-9a-f]{8}\.html$/;
const numberIn = (page: string): string | undefined => /of number (\d+)/.exec(bodyOf(page))?.[1];
const bodyOf = (page: string): string =>
  page.includes('<article class="story ') ? page.slice(page.indexOf('class="body')) : "";

/** Notes of each address which story stood there first. */
function ownersIn(site: string, ever: ReadonlySet<string>, owners: Map<string, string>): void {
  for (const path of ever) {
    if (!STORY.test(path) || owners.has(path)) continue;
    const number = numberIn(readFileSync(join(site, path), "utf8"));
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
    const page = readFileSync(join(site, path), "utf8");
    const target = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page)?.[1];
    if (target === undefined) continue;
    const other = numberIn(readFileSync(join(site, dirname(path), target), "utf8"));
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
