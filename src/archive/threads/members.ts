import { type Growing, type Links, type Open, WINDOW } from "./links.ts";

/** Stories of a line to which one more must be linked. */
const LEAST_LINKS = 2;
/** The part of the others to which each story of a line must be linked when it gets its name. */
const MIDDLE = 0.7;
/** An event, not an age: a line takes no more after so many stories or days. */
const LARGEST = { stories: 100, days: 60 };

/** The line with most links, two at least, of which one is sure: by one story alone strays come in. */
export function lineOf({ sure, likely }: Links, day: number): Growing | null {
  const counts = new Map<Growing, number>();
  for (const { line } of sure) if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const { line } of likely) {
    const count = line === null ? undefined : counts.get(line);
    if (line !== null && count !== undefined) counts.set(line, count + 1);
  }
  let best: Growing | null = null;
  let most = LEAST_LINKS - 1;
  for (const [line, count] of counts) {
    if (count <= most || line.stories.length >= LARGEST.stories || day - line.firstDay > LARGEST.days)
      continue;
    best = line;
    most = count;
  }
  return best;
}

/** Of the stories that one is linked to, those of no line that are linked to one another: with it they make a line. */
export function coreOf(links: readonly Open[]): readonly Open[] {
  const free = links.filter(({ line }) => line === null);
  return free.filter((one) => free.some((other) => areLinked(one, other)));
}

/**
 * Of a line's stories, the one linked to fewest of the others, of several the first, where these are too few: what came
 * before an event began is told of as its past. null where none is astray.
 */
export function strayOf(members: readonly Open[]): Open | null {
  let stray: Open | null = null;
  let fewest = MIDDLE * (members.length - 1);
  for (const one of members) {
    const count = members.filter((other) => areLinked(one, other)).length;
    if (count >= fewest) continue;
    stray = one;
    fewest = count;
  }
  return stray;
}

/**
 * The line with a name to which most of these stories, the last of them today's, are linked: they tell on of its event.
 * null where there is none.
 */
export function elderOf(members: readonly Open[]): Growing | null {
  // What is followed no more is not there either when one goes on from a state.
  const since = (members.at(-1)?.day ?? 0) - WINDOW;
  const linesOf = ({ links }: Open): Set<Growing | null> =>
    new Set(links.map(({ line, day }) => (day < since ? null : line)));
  const all = members.flatMap((one) => [...linesOf(one)]);
  const elder = all.find(
    (line) =>
      line !== null &&
      line.name !== null &&
      2 * all.filter((other) => other === line).length > members.length,
  );
  return elder ?? null;
}

const areLinked = (one: Open, other: Open): boolean => one.links.includes(other) || other.links.includes(one);
