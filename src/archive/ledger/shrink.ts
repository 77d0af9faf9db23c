import type { Intake } from "../intake.ts";
import type { Identities } from "./identity.ts";

/** The stories that a site had, counted where any of them are nowhere any more, and those. */
export interface Shrinking {
  readonly before: number;
  readonly gone: readonly string[];
}

/**
 * Which of the stories at `before` are in the archive no more, neither there nor under another slug, and not since
 * someone said so. `stories` has the addresses of those that are. `before` is gone through once where all of them are.
 */
export function shrinking(
  before: () => Iterable<string>,
  stories: ReadonlyMap<string, unknown>,
  { moved }: Pick<Identities, "moved">,
  { withheld, unnamed }: Pick<Intake, "withheld" | "unnamed">,
): Shrinking {
  const lost = new Set<string>();
  for (const url of before()) if (!stories.has(url)) lost.add(url);
  if (lost.size === 0) return { before: 0, gone: [] };
  const old = new Set(before());
  const told = new Set([...withheld.map(({ url }) => url), ...unnamed]);
  const gone = [...lost].filter((url) => !told.has(url) && moved(url, (other) => !old.has(other)) === null);
  return { before: old.size, gone };
}

/** True where more than a tenth go, and more than one: too many for a slip not to be asked about. */
export const isMuch = ({ before, gone }: Shrinking): boolean => gone.length > 1 && gone.length * 10 > before;
