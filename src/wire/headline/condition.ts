import { bareAt, type Word } from "./word.ts";

/** What says under which condition the sentence holds: it never goes. */
export const CONDITION =
  /^(?:if|unless|provided|only|except|excluding|without|subject|assuming|barring|pending|conditional|contingent|so|lest|rather|instead|not|nor|or|until)$/;

/** `if …`, `as long as …` */
export const isCondition = (words: readonly Word[], at: number): boolean =>
  CONDITION.test(bareAt(words, at)) ||
  (bareAt(words, at) === "as" && /^(?:long|soon|far)$/.test(bareAt(words, at + 1)));
