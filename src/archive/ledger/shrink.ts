import type { Intake } from "../intake.ts";
import type { Identities } from "./identity.ts";

/** The stories that a site had, and of them those that are nowhere any more. */
export interface Shrinking {
  readonly before: number;
  readonly gone: readonly string[];
}

/**
 * Which of the stories at `before` are in the archive no more, neither there nor under another slug, and not since
 * someone said so. `stories` has the addresses of those that are.
 */
export function shrinking(
  before: Iterable<string>,
  stories: ReadonlyMap<string, unknown>,
  { moved }: Pick<Identities, "moved">,
  { withheld, unnamed }: Pick<Intake, "withheld" | "unnamed">,
): Shrinking {
  const old = new Set(before);
  const lost = [...old].filter((url) => !stories.has(url));
  if (lost.length === 0) return { before: old.size, gone: lost };
  const told = new Set([...withheld.map(({ url }) => url), ...unnamed]);
  const gone = lost.filter((url) => !told.has(url) && moved(url, (other) => !old.has(other)) === null);
  return { before: old.size, gone };
}

/** True where more than a tenth go, and more than one: too many for a slip not to be asked about. */
export const isMuch = ({ before, gone }: Shrinking): boolean => gone.length > 1 && gone.length * 10 > before;
