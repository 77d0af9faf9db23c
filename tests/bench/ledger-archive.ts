import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ACTIONS, type Action } from "../../src/settings/takedowns.ts";
import { markdownFile, wireFile } from "../support/stories.ts";

/** A story of the archive; `id` where its file has one. Its file is in the archive where `there`. */
export interface Story {
  readonly number: number;
  readonly id: string | null;
  path: string;
  date: string;
  headline: string;
  place: string;
  text: string;
  there: boolean;
  /** Told in its text, of it alone. */
  readonly name: string;
  /** What the list of takedowns does to it. */
  row: Action | null;
  /** The notice that names its id. */
  killed: Story | null;
}

/** A small archive that is edited again and again. */
export interface EditedArchive {
  readonly stories: readonly Story[];
  /** Numbers of the stories without an id. */
  readonly nameless: ReadonlySet<string>;
  /** Makes an edit, drawn from all kinds of them; returns its name. */
  readonly edit: () => string;
}

const PLACES = ["OSLO", "LIMA", "HONG KONG", "SUVA"];
const THINGS = ["ferry", "bridge", "harbour", "council", "orchestra", "lighthouse", "market", "railway"];
const DEEDS = ["sails again", "is closed", "opens late", "moves its clock", "asks for rain", "wins a prize"];
const STORIES = 30;

/** Writes an archive below `input`. `draw` gives a number below another. */
export function openArchive(input: string, draw: (below: number) => number): EditedArchive {
  const pick = <One>(list: readonly One[]): One | undefined => list[draw(list.length)];
  const some = (list: readonly string[]): string => pick(list) ?? "";
  const stories: Story[] = [];
  const nameless = new Set<string>();
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
  /** Of stories with an id: one without cannot be named once its words are others. */
  const list = (): void => {
    const rows = stories.flatMap(({ id, row, there, name }) =>
      id === null || row === null || !there
        ? []
        : [`${id},2030-01-01,${row},${row === "anonymise" ? name : ""},Why ${id}`],
    );
    writeFileSync(join(input, "takedown.csv"), `id,date,action,names,reason\n${rows.join("\n")}\n`);
  };
  const day = (): string => `19${90 + draw(3)}-0${1 + draw(3)}-${10 + draw(4)}`;
  const sentence = (): string =>
    `It was told that the ${some(THINGS)} ${some(DEEDS)} and the ${some(THINGS)} ${some(DEEDS)}.`;
  const tell = (number: number): string =>
    `The ${some(THINGS)} of number ${number} ${some(DEEDS)}, as ${some(THINGS)} and ${some(THINGS)} did, ${nameOf(number)} said. ${sentence()} ${sentence()} ${sentence()}`;
  const write = (more: Partial<Story> = {}): Story => {
    const number = written++;
    const story: Story = {
      number,
      id: number % 3 === 0 ? null : idOf(number),
      path: `${number}.${number % 3 === 0 ? "txt" : "md"}`,
      date: day(),
      headline: `The ${some(THINGS)} ${some(DEEDS)}`,
      place: some(PLACES),
      text: tell(number),
      there: false,
      name: nameOf(number),
      row: null,
      killed: null,
      ...more,
    };
    if (story.id === null) nameless.add(String(number));
    stories.push(story);
    put(story);
    return story;
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
  const settings = { title: "Harbour", rights: "", base: "", killed: "keep" };
  const describe = (): void => {
    const { title, rights, base, killed } = settings;
    const lines = [
      `title: ${title}`,
      ...(rights && [`rights: ${rights}`]),
      ...(base && [`baseUrl: ${base}`]),
      `killed: ${killed}`,
    ];
    writeFileSync(join(input, "archive.md"), `---\n${lines.join("\n")}\n---\n`);
  };
  const edits: Readonly<Record<string, () => void>> = {
    add: () => void write(),
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
        story.headline = `The ${some(THINGS)} ${some(DEEDS)}`;
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
        // A notice keeps what makes it one: `KILL-OSLO`.
        story.place = story.place.replace(/[^-]*$/, some(PLACES));
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
    kill: () => {
      const story = withId();
      if (!story) return;
      const number = written;
      const text = `Editors please kill our story ${story.id}. It was wrong, says the notice of number ${number}.`;
      // Behind the story, on the next day.
      const date = story.date.replace(/\d\d$/, (last) => String(Number(last) + 1));
      story.killed = write({
        id: null,
        path: `${number}-kill.txt`,
        date,
        place: `KILL-${story.place}`,
        text,
      });
    },
    correct: () => {
      const story = withId();
      if (!story) return;
      const number = written;
      const text = story.text
        .replace(/ told /, " shown ")
        .replaceAll(story.name, nameOf(number))
        .replace(/of number \d+/, `of number ${number}`);
      write({
        ...story,
        ...OF_ITSELF,
        number,
        id: idOf(number),
        path: `${number}-new.md`,
        headline: `CORRECTED-${story.headline}`,
        text,
        name: nameOf(number),
      });
    },
    takedown: () => {
      const story = withId();
      if (story) story.row = pick(ACTIONS) ?? null;
    },
    "takedown back": () => {
      const story = pick(here().filter(({ row }) => row !== null));
      if (story) story.row = null;
    },
    title: () => {
      settings.title = `Harbour ${draw(99)}`;
    },
    rights: () => {
      settings.rights = draw(3) === 0 ? "" : `Free to read in ${1990 + draw(9)}`;
    },
    base: () => {
      settings.base = some(["", "https://harbour.example/", "https://archive.example/wire/"]);
    },
    "killed words": () => {
      settings.killed = some(["keep", "omit"]);
    },
  };
  while (stories.length < STORIES) write();
  describe();
  return {
    stories,
    nameless,
    edit: () => {
      const name = some(Object.keys(edits));
      edits[name]?.();
      list();
      describe();
      return name;
    },
  };
}

/** What a correction does not take from what it corrects. */
const OF_ITSELF = { there: false, row: null, killed: null } as const;

const idOf = (number: number): string => `id-${String(number).padStart(5, "0")}`;

/** A name of letters that nobody else has. */
const nameOf = (number: number): string =>
  `Orla Q${[...String(number).padStart(4, "0")].map((digit) => "aeioubdfgk"[Number(digit)]).join("")}`;
