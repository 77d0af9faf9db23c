import type { Clause } from "./clause.ts";
import { isBoundary, NEVER, strengthAt } from "./ending.ts";
import { bareAt, pauses, type Word } from "./token.ts";
import { isHalf, isVerbal, waits } from "./waiting.ts";
import { MODAL } from "./words.ts";

/** Longest headline, in characters. */
export const LONGEST = 100;
/** The length at which desks set theirs, in characters; what is shorter tells little, and columns have room for 80. */
const USUAL = 58;
const SHORT = 50;
const ROOM = 80;
/** Fewest words that make a clause. */
const FEWEST = 4;
/** How well a headline ends where its sentence does. */
const END = 5;
/** What it costs to say half of something. */
const HALF = 10;

/**
 * Words cut to a headline: at the end of a clause or before a phrase, nearest to the usual length, and not
 * before its verb has an object. Where no such place is in reach, before the next noun; else at a whole word.
 */
export function cut({ words, verb }: Clause): readonly Word[] {
  const clause = clauseLength(words, verb);
  const least = Math.max(clause, conditionLength(words));
  let best = 0;
  let bestScore = NEVER;
  let length = 0;
  for (let count = 1; count <= words.length; count++) {
    length += (words[count - 1]?.text.length ?? 0) + (count > 1 ? 1 : 0);
    if (length > LONGEST) break;
    const ends = count === words.length;
    if (!ends && (count < least || !isBoundary(words, count) || waits(words, count))) continue;
    const strength = ends ? END : strengthAt(words, count, verb);
    let score = strength - lengthCost(length);
    if (score > bestScore && !ends && isHalf(words, count)) score -= HALF;
    if (score > bestScore) {
      bestScore = score;
      best = count;
    }
  }
  return words.slice(0, best > 0 ? best : lastResort(words, verb, clause));
}

/** Words up to the last noun's beginning that comes after the clause, else to the last whole word. */
function lastResort(words: readonly Word[], verb: number, clause: number): number {
  let beforeNoun = 0;
  let beforeVerb = 0;
  let whole = 0;
  let length = 0;
  for (let count = 1; count <= words.length; count++) {
    length += (words[count - 1]?.text.length ?? 0) + (count > 1 ? 1 : 0);
    if (length > LONGEST) break;
    if (waits(words, count)) continue;
    whole = count;
    if (count >= clause && words[count]?.opens && !isVerbal(words[count - 1])) beforeNoun = count;
    if (count > 2 && count < clause && isBoundary(words, count) && strengthAt(words, count, verb) > NEVER)
      beforeVerb = count;
  }
  return beforeNoun || (whole > verb ? whole : beforeVerb || whole);
}

/** Words up to the verb and its object, at least: `will sell` waits for one more than `sold`. */
function clauseLength(words: readonly Word[], verb: number): number {
  const bare = bareAt(words, verb);
  const has = bareAt(words, verb + 1) === "have" ? 1 : 0;
  return Math.max(FEWEST, MODAL.has(bare) || bare === "to" ? verb + 3 : verb + 2) + has;
}

/** `If the strike goes on, …` has not said what then. */
function conditionLength(words: readonly Word[]): number {
  return /^(?:if|unless|when|whether)$/.test(bareAt(words, 0)) ? words.findIndex(pauses) + 3 : 0;
}

/** What it costs to be off the usual length. */
function lengthCost(length: number): number {
  const off = length - USUAL;
  if (off <= 0) return -off / 7 + Math.max(0, SHORT - length) / 4;
  return off / 9 + Math.max(0, length - ROOM) / 2;
}
