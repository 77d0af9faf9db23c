import { countBy } from "../groups.ts";

/** A story, the file that it was read from, and its place as its dateline has it; empty where it has none. */
export interface Filed {
  readonly url: string;
  readonly path: string;
  readonly place: string;
}

/** What is known of the stories of one year, as they were and as they are, in the order of their files' lines. */
export interface YearOfFiles {
  readonly before: readonly Filed[];
  readonly now: readonly Filed[];
}

/** The part of its runs of words that a story keeps when it is mended; a share of the longer one. */
const KEPT = 0.8;
/** Words of a run: those of a form stand alone, those of a story in a row. */
const RUN = 3;
/** Words below which most runs may be those of a form: prices, results, the weather. */
const FEWEST = 30;

/**
 * Where a story stands now whose words were mended, so that its address, which is made of them, is another: as the same one
 * of as many in the same file, of the same day and place, with four fifths of its runs of words, at an address where nothing ever
 * stood. Null where any of that fails: a link that leads to another story is worse than one that says that its own is gone.
 */
export function mendedIn(
  { before, now }: YearOfFiles,
  url: string,
  isNew: (url: string) => boolean,
  wordsOf: { readonly before: (url: string) => string | null; readonly now: (url: string) => string | null },
): string | null {
  const path = before.find((one) => one.url === url)?.path;
  const ofFile = (stories: readonly Filed[]) => stories.filter((one) => one.path === path);
  const [then, since] = [ofFile(before), ofFile(now)];
  const at = then.findIndex((one) => one.url === url);
  const [was, is] = [then[at], since[at]];
  if (was === undefined || is === undefined || then.length !== since.length) return null;
  if (dayOf(is.url) !== dayOf(url) || is.place !== was.place || !isNew(is.url)) return null;
  const [old, fresh] = [wordsOf.before(url), wordsOf.now(is.url)];
  return old !== null && fresh !== null && keptOf(old, fresh) >= KEPT ? is.url : null;
}

const dayOf = (url: string): string => url.slice(0, "/2014/11/14/".length);

/** The part of the longer text's runs of words that the other has too, each as often; none of a text of few words. */
function keptOf(one: string, other: string): number {
  const [before, now] = [runsOf(one), runsOf(other)];
  if (before.length < FEWEST) return 0;
  const counts = countBy(before, (run) => run);
  const shared = [...countBy(now, (run) => run)].reduce(
    (sum, [run, count]) => sum + Math.min(count, counts.get(run) ?? 0),
    0,
  );
  return shared / Math.max(before.length, now.length);
}

function runsOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
