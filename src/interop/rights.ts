import { shorten } from "../archive/summary.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { forbidsArchive } from "../wire/around/rights.ts";
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

/** UTF-16 units of a notice of rights in a page's head. Some run to thousands of words; the page has them whole. */
const LONGEST_NOTICE = 600;

/** The start of a notice, and behind it the sentence that forbids an archive, where the start leaves that out. */
export function shortNotice(rights: string): string {
  const start = shorten(rights, LONGEST_NOTICE);
  if (start === rights || forbidsArchive({ rights: start }) || !forbidsArchive({ rights })) return start;
  const sentence = rights.split(/(?<=[.;!]) /).find((part) => forbidsArchive({ rights: part }));
  return sentence === undefined ? start : `${start} ${shorten(sentence, LONGEST_NOTICE)}`;
}
