import { join } from "node:path";
import { KINDS, type Kind } from "../archive/kind.ts";
import type { BuildReport } from "../build.ts";
import { STAGES } from "../headway.ts";
import { countLines, type RuleCount } from "./diagnostics.ts";
import type { Paint } from "./paint.ts";
import { count, number, size } from "./words.ts";

/** What one page or file of a kind is called, and several are. */
const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  story: ["story", "stories"],
  day: ["day", "days"],
  month: ["month", "months"],
  year: ["year", "years"],
  place: ["place", "places"],
  country: ["country", "countries"],
  heading: ["byline, subject or keyword", "bylines, subjects and keywords"],
  storyline: ["storyline", "storylines"],
  onThisDay: ["“on this day”", "“on this day”"],
  otherPage: ["other page", "other pages"],
  gone: ["page of what is gone or moved", "pages of what is gone or moved"],
  source: ["source", "sources"],
  picture: ["picture", "pictures"],
  storyData: ["file of stories as data", "files of stories as data"],
  data: ["data file", "data files"],
  searchFile: ["file of the search index", "files of the search index"],
  otherFile: ["other file", "other files"],
};

/** The closing lines of a build: what was read, what the site is, what of it is another than before, and the cost. */
export function reportLines(report: BuildReport): readonly string[] {
  return [
    readLine(report),
    ...touchedLine(report),
    ...picturesLine(report),
    siteLine(report),
    ...changeLines(report),
    ...leftLines(report),
    ...goneLine(report),
    costLine(report),
    ...report.notes,
  ];
}

function readLine({ files, known, read, published, merged, rejected, withheld }: BuildReport): string {
  const before = known === 0 ? "" : known === files ? ", all known" : `, ${number(known)} of them known`;
  return accountLine(`${count(files, "file", "files")}${before}`, read, {
    published,
    merged,
    rejected,
    ...(withheld === 0 ? {} : { withheld }),
  });
}

/** `2 files. 3 stories read: 2 published, 0 merged, 1 rejected.`: all that was read, and what became of it. */
export function accountLine(files: string, read: number, became: Readonly<Record<string, number>>): string {
  const each = Object.entries(became).map(([what, stories]) => `${number(stories)} ${what}`);
  return `${files}. ${count(read, "story", "stories")} read: ${each.join(", ")}.`;
}

/** What an operator does next: looks at what was found, and opens the site. */
export function nextLines(output: string, counts: readonly RuleCount[], paint: Paint): readonly string[] {
  const rejects = join(output, "holdings", "index.html");
  const lines = countLines(counts);
  const open = `Open ${paint(join(output, "index.html"), "bold")}`;
  const refused = counts.some(({ severity }) => severity === "error");
  return [...lines, refused ? `${open}; what was rejected, and why, is listed in ${rejects}` : open];
}

/** What the list of takedowns has done to stories that are published. */
function touchedLine({ touched: { names, unlisted, note } }: BuildReport): readonly string[] {
  const parts = [
    ...(names === 0 ? [] : [`names removed from ${count(names, "story", "stories")}`]),
    ...(unlisted === 0 ? [] : [`${count(unlisted, "story", "stories")} unlisted`]),
    ...(note === 0 ? [] : [`a note on ${count(note, "story", "stories")}`]),
  ];
  return parts.length === 0 ? [] : [`By the list of takedowns: ${parts.join(", ")}.`];
}

function picturesLine({ pictures: { shown, unused, missing } }: BuildReport): readonly string[] {
  if (shown + unused + missing === 0) return [];
  const parts = [
    `${count(shown, "picture", "pictures")} shown`,
    ...(unused === 0 ? [] : [`${number(unused)} named by no story`]),
    ...(missing === 0 ? [] : [`${number(missing)} named but not in the folder`]),
  ];
  return [`${parts.join(", ")}.`];
}

function siteLine(report: BuildReport): string {
  const { pages, reused, siteFiles, siteBytes, dataBytes } = report;
  const made =
    reused === 0 ? "" : pages === reused ? " (none made anew)" : ` (${number(pages - reused)} made anew)`;
  const share = Math.round((dataBytes / siteBytes) * 100);
  const data = dataBytes === 0 ? "" : ` (${share < 1 ? "under 1" : share} % of it stories as data)`;
  const end = isFirst(report) ? ": all of it new." : ".";
  return `${count(pages, "page", "pages")}${made}, ${number(siteFiles)} files in all, ${size(siteBytes)}${data}${end}`;
}

const isFirst = ({ changed, removed, unchanged }: BuildReport): boolean =>
  changed + removed + unchanged === 0;

/** What became of the site, by kind; of a first build there is nothing to tell. */
function changeLines(report: BuildReport): readonly string[] {
  const { added, changed, removed, kinds } = report;
  if (isFirst(report)) return [];
  if (added + changed + removed === 0) return ["Nothing changed: the site stands as it was."];
  const line = (what: string, files: number, of: (typeof kinds)["added"]): readonly string[] =>
    files === 0 ? [] : [`${what} ${number(files)}: ${namesOf(of)}.`];
  return [
    ...line("Added", added, kinds.added),
    ...line("Changed", changed, kinds.changed),
    ...line("Removed", removed, kinds.removed),
  ];
}

function namesOf(kinds: BuildReport["kinds"]["added"]): string {
  return KINDS.flatMap((kind) => {
    const files = kinds[kind] ?? 0;
    return files === 0 ? [] : [count(files, ...NAMES[kind])];
  }).join(", ");
}

/** Addresses that a line names. */
const NAMED = 3;

const MENDED =
  "Was one of them mended, and not taken out? A story with an `id` in its file keeps its address whatever becomes of its words.";

/** What became in this build of stories that the site had. */
function leftLines({ left: { removed, withheld, moved }, kinds }: BuildReport): readonly string[] {
  const line = (what: string, addresses: readonly string[], one: string, many: string): readonly string[] => {
    if (addresses.length === 0) return [];
    const named = addresses.slice(0, NAMED).join(", ");
    const more = addresses.length > NAMED ? `, and ${number(addresses.length - NAMED)} more` : "";
    const says = addresses.length === 1 ? one : many;
    return [`${count(addresses.length, "story", "stories")} ${what}: ${says} (${named}${more}).`];
  };
  const [one, many] = ["its address says so", "their addresses say so"];
  return [
    ...line("removed", removed, one, many),
    // A story whose words changed has another address, and of a short one nobody can be sure that it is the same.
    ...(removed.length > 0 && (kinds.added.story ?? 0) > 0 ? [MENDED] : []),
    ...line("withheld", withheld, one, many),
    ...line(
      "moved",
      moved.map(({ from, to }) => `${from} to ${to}`),
      "its old address leads on",
      "their old addresses lead on",
    ),
  ];
}

/** What the ledger holds, of all builds; nothing where every address holds what it held. */
function goneLine({ gone }: BuildReport): readonly string[] {
  if (gone === 0) return [];
  const [who, what] =
    gone === 1
      ? ["address no longer holds", "leads on or says"]
      : ["addresses no longer hold", "lead on or say"];
  return [`In all, ${number(gone)} ${who} what stood there, and ${what} what became of it.`];
}

/** Seconds that a stage must have taken to be called slow. */
const TELLING = 0.05;

function costLine({ seconds, slowest, memory }: BuildReport): string {
  const all = STAGES.reduce((sum, stage) => sum + seconds[stage], 0);
  const each = STAGES.map(
    (stage) =>
      `${stage} ${seconds[stage].toFixed(1)}${stage === slowest && seconds[stage] >= TELLING ? " (slowest)" : ""}`,
  );
  return `${all.toFixed(1)} s: ${each.join(", ")}. ${size(memory)} of memory in the largest process.`;
}
