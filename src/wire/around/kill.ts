/**
 * A kill as desks head it, in capitals, as the source of a pattern: `KILL`, `URGENT KILL`, `BULLETIN KILL`, `KILL STORY`.
 * It is for who looks to ask that it be set off from the words of the story.
 */
export const KILL_HEAD =
  "(?:(?:URGENT|BULLETIN|MANDATORY|FLASH|ADVISORY) ){0,2}KILL(?: (?:STORY|ITEM|COPY|NOTICE|ADVISORY|BULLETIN|MANDATORY))?";

/**
 *     ADVISORY: kill story slugged BC-FERRY
 *     Kill our story on the ferry
 *     URGENT KILL
 * What a note to editors orders, be it in capitals or not. A headline that begins with the word (`Kill rates fall`) orders
 * nothing: behind it must come its end, or a story of theirs.
 */
const ORDER =
  /^(?:(?:urgent|bulletin|mandatory|flash|advisory|please)[ :,-]{1,3}){0,3}kill(?: and withhold)?(?:\s{0,2}(?:[-–—:.,!)\]]|$)| (?:(?:the|our|this|that|your|all|both|previous|earlier|above|following) ){0,2}(?:story|stories|item|items|copy|report|reports|dispatch|dispatches|notice|advisory|bulletin|slug|slugged)\b| [a-z]{2}--?\p{L})/iu;

/** True where these words of a desk, without what calls them a note, kill a story. */
export const ordersKill = (text: string): boolean => ORDER.test(text.trimStart().slice(0, 120));
