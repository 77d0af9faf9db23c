import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { oneLine } from "./story.ts";

/** What was sent along with a story about its rights, whole and on one line; null where nothing was. */
export function ownRights({ transmission }: Pick<Article, "transmission">): string | null {
  return oneLine(transmission.rights ?? "") || null;
}

/**
 * The rights of a story, whole and on one line: its own or, where none came with it, the archive's. An archive that
 * gives its stories away cannot give away what an agency kept. They may be thousands of words long.
 */
export function rightsOf(
  article: Pick<Article, "transmission">,
  settings: Pick<Settings, "rights">,
): string | null {
  return ownRights(article) ?? settings.rights;
}
