// Which pages does a new story rewrite?
//   node --import tsx tests/bench/rewritten.ts OLDER NEWER [WIRE]
// Builds the OLDER first stories, then these and the NEWER next ones, and compares the two sites: files by kind, and
// why each older story's page changed. WIRE is a folder of files in the format of the seeds, taken by their dates;
// without it stories are made up, OLDER over twenty years and NEWER on the day after.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateStories } from "./generate.ts";

interface StoryFile {
  readonly path: string;
  readonly text: string | Buffer;
}

const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const [older, newer] = process.argv.slice(2).map(Number);
const wire = process.argv[4];
if (older === undefined || !(older > 0) || newer === undefined || !(newer > 0))
  throw new Error("How many older stories, and how many newer ones?");

const STORY = /^\d{4}\/\d\d\/\d\d\/.+-[0-9a-f]{8}\.html$/;
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ["story", STORY],
  ["source", /^\d{4}\/\d\d\/\d\d\/.+\.txt$/],
  ["day", /^\d{4}\/\d\d\/\d\d\//],
  ["month", /^\d{4}\/\d\d\/index\.html$/],
  ["year", /^\d{4}\/index\.html$/],
  ["list of a year's files", /^\d{4}\//],
  ["place", /^places\/[^/]+\/index\.html$/],
  ["year of a place", /^places\/[^/]+\/\d{4}\//],
  ["list of places", /^places\//],
  ["country", /^countries\//],
  ["list of storylines", /^storylines\/(\d{4}\/)?(index|page-\d+)\.html$/],
  ["storyline", /^storylines\//],
  ["on this day", /^on-this-day\//],
  ["other", /^/],
];
/** What of a story's page leads to other stories, each up to the end of its element. */
const PARTS: readonly (readonly [part: string, html: RegExp])[] = [
  ["previous or next", /<nav class="steps".*?<\/nav>/s],
  ["versions", /<section aria-labelledby="versions".*?<\/section>/s],
  ["storyline", /<section aria-labelledby="storyline".*?<\/section>/s],
  ["related", /<section aria-labelledby="related".*?<\/section>/s],
];

const folder = mkdtempSync(join(tmpdir(), "dateline-rewritten-"));
try {
  const files = wire === undefined ? madeUp(older, newer) : filesOf(wire).slice(0, older + newer);
  const before = build("before", files.slice(0, older));
  const after = build("after", files);
  tell(before, after, files.length - older);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function madeUp(older: number, newer: number): readonly StoryFile[] {
  const years = { stories: older, firstDate: "1996-01-01", days: 7305, places: 300 };
  const day = { stories: newer, firstDate: "2016-01-01", days: 1, places: 300, seed: 2 };
  return [...generateStories(years), ...generateStories(day)];
}

/** By date, then by path: the order of the wire. */
function filesOf(wire: string): readonly StoryFile[] {
  return readdirSync(wire, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path);
      const date = /\d{4}-\d\d-\d\d/.exec(text.toString("latin1", 0, 100))?.[0] ?? "";
      return { path: path.slice(wire.length), text, order: `${date} ${path}` };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** Builds a site of these files; returns its folder. */
function build(name: string, files: readonly StoryFile[]): string {
  for (const { path, text } of files) {
    const file = join(folder, name, "wire", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const [input, output] = [join(folder, name, "wire"), join(folder, name, "site")];
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli.ts", "build", "--quiet", "--input", input, "--output", output],
    { cwd: CHECKOUT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The build of ${files.length} stories failed: ${stderr}`);
  return output;
}

/** The digest of each file by its path, as the manifests have them. */
function digestsOf(site: string): ReadonlyMap<string, string> {
  const years = readdirSync(site).filter((name) => /^\d{4}$/.test(name));
  return new Map(
    ["", ...years].flatMap((year) =>
      readFileSync(join(site, year, "manifest-sha256.txt"), "utf8")
        .trim()
        .split("\n")
        .map((line) => {
          const [digest = "", path = ""] = line.split(/ [ *]/);
          return [join(year, path), digest] as const;
        }),
    ),
  );
}

function kindOf(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "";
}

/** The parts that differ; what no part holds is `other`. */
function reasonsOf(before: string, after: string): readonly string[] {
  const [rest, rests] = [before, after].map((html) =>
    PARTS.reduce((left, [, part]) => left.replace(part, ""), html).replace(
      /<aside class="threads-of".*?<\/aside>/s,
      "",
    ),
  );
  const parts = PARTS.filter(([, part]) => part.exec(before)?.[0] !== part.exec(after)?.[0]).map(
    ([name]) => name,
  );
  return rest === rests ? parts : [...parts, "other"];
}

function tell(before: string, after: string, added: number): void {
  const [then, now] = [digestsOf(before), digestsOf(after)];
  const paths = [...new Set([...then.keys(), ...now.keys()])];
  const changed = paths.filter((path) => then.has(path) && now.has(path) && then.get(path) !== now.get(path));
  const row = (kind: string, ...counts: readonly (number | string)[]): void =>
    console.log(kind.padEnd(24) + counts.map((count) => String(count).padStart(9)).join(""));
  row("files", "before", "added", "changed", "removed");
  for (const [kind] of [...KINDS, ["all"] as const]) {
    const of = (all: readonly string[]) =>
      all.filter((path) => kind === "all" || kindOf(path) === kind).length;
    row(
      kind,
      of([...then.keys()]),
      of(paths.filter((path) => !then.has(path))),
      of(changed),
      of(paths.filter((path) => !now.has(path))),
    );
  }
  const stories = changed.filter((path) => STORY.test(path));
  const reasons = new Map<string, number>();
  for (const path of stories) {
    const [one = "", other = ""] = [before, after].map((site) => readFileSync(join(site, path), "utf8"));
    for (const reason of reasonsOf(one, other)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  console.log(
    `${(stories.length / added).toFixed(2)} older story pages rewritten for each of ${added} new stories, for their ${[...reasons].map(([reason, count]) => `${reason}: ${count}`).join(", ")}`,
  );
}
