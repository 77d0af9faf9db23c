import { tally } from "../language/detect-words.ts";
import { columnsOf, isUnspaced } from "../text/columns.ts";

/** English and no other language's: one of them in small letters, and the rules of English apply. */
const ENGLISH = /(?:^|\s)(?:the|and|said|says|with|from|which|their|would|been|this)(?=[\s,.])/;
/** Of a lede's words, how many another language needs to be taken for it. */
const FEWEST = 3;
const SAMPLE = 40;
/** Fewer words tell nothing. */
const SHORTEST = 6;
/** Letters that are none of Latin's, and no marks. */
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff]/;
/** Columns of what is left, at least. */
const LEAST = 36;

/** True where a lede is in a language whose grammar the headline desk has not learned. */
export function isForeign(lede: string): boolean {
  const head = lede.slice(0, 400);
  if (NOT_LATIN.test(head)) return (head.match(/[A-Za-z]/g)?.length ?? 0) < head.length / 2;
  if (ENGLISH.test(head)) return false;
  const words =
    head
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < SHORTEST) return false;
  const { best, hits, next } = tally(words);
  return best !== "en" && hits >= FEWEST && hits > next;
}

/** What ends a sentence: a stop with white space and a capital behind it, or a script's own. */
const SENTENCE =
  /(?<=[\p{L}\p{M}\d»”"’)]{2}[.?!؟۔।][»”"’)]?)\s+(?=[\p{Lu}\p{Lo}«“"„¿¡])|(?<=[。！？][」』”]?)/u;
/** What may end a clause, but not before `dass`, `que`, `что`: those bring in what was said. */
const CLAUSE =
  /[,;:–—،؛](?=\s)(?!\s(?:dass|daß|que|qu['’]|che|dat|att|at|że|hogy|что|що|че|да)(?![\p{L}]))|[，；：]/gu;

/**
 * A lede in any language: its first sentence whole where it has room, else to the end of a clause, else to a whole word,
 * and `…`. `soft` and `most` are columns of a fixed pitch, in which a Han sign takes two.
 */
export function firstWords(lede: string, soft: number, most: number): string {
  const sentence = (lede.trim().split(SENTENCE)[0] ?? "").trim();
  const whole = withoutStop(sentence);
  if (columnsOf(whole) <= most) return whole;
  const ends = [...sentence.matchAll(CLAUSE)].map(({ index }) => index);
  const clause = ends.filter((at) => isBetween(sentence.slice(0, at), LEAST, most - 1));
  const early = clause.filter((at) => columnsOf(sentence.slice(0, at)) < soft);
  const end = early.at(-1) ?? clause[0];
  return `${sentence.slice(0, end ?? wordEnd(sentence, most - 1)).trimEnd()}…`;
}

const isBetween = (text: string, least: number, most: number): boolean => {
  const columns = columnsOf(text);
  return columns >= least && columns <= most;
};

/** Where the last whole word ends that has room and waits for no other; scripts without spaces are parted by their words. */
function wordEnd(sentence: string, most: number): number {
  let best = 0;
  let small = 0;
  for (const { index, segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(
    sentence.slice(0, most * 2),
  )) {
    const end = index + segment.length;
    if (columnsOf(sentence.slice(0, end)) > most) break;
    if (isWordLike !== true) continue;
    // A short word in small letters waits for another: `de`, `und`, `в`.
    if (/^\p{Ll}{1,4}$/u.test(segment) && !isUnspaced(segment)) small = end;
    else best = end;
  }
  if (best > 0) return best;
  return small > 0 ? small : prefixOf(sentence, most);
}

/** As many signs as there is room for, none of them cut in two. */
function prefixOf(text: string, most: number): number {
  let columns = 0;
  let at = 0;
  for (const sign of text) {
    columns += columnsOf(sign);
    if (columns > most) break;
    at += sign.length;
  }
  return at;
}

/** Without the stop at its end; that of an abbreviation stays. */
const withoutStop = (text: string): string =>
  /(?:^|[\s.])\p{Lu}\.$/u.test(text) ? text : text.replace(/[\s.。।۔,;:–—-]+(["'”’»)」』]*)$/u, "$1");
