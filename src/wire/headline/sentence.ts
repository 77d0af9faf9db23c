import { lettersOf, type Word, wordOf } from "./token.ts";
import { FINITE, PAST } from "./verbs.ts";
import { CLAUSE, FORM, MODAL, PHRASE, WAITING } from "./words.ts";

/** Words in brackets that are read as one aside. */
const WIDEST = 12;
/** What a sentence ends with. */
const ENDS = ".?!\"')”’";
/** A mark that stands alone. */
const MARK = /^[,.;:]$/;
/** A word without any mark, as most are. */
const LETTERS = /^[A-Za-z0-9-]+$/;
const TICKER = /<[A-Z.]{1,9}>/g;
/** Abbreviations that do not end a sentence. */
const ABBREVIATION =
  /^\(?(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Reps|Gen|Lt|Col|St|Messrs|Prof|Pres|Sept|Calif|Mass|Conn|Penn|Wash|Tenn|Mich|Minn|Jan|Feb|Aug|Oct|Nov|Dec|Inc|Corp|Ltd|Bros|Cos?|No|Nos|vs|approx|etc|est)\.$/;
/** Words that open a sentence and hardly follow a name. */
const OPENER =
  /^["'(]?(?:The|A|An|It|Its|He|She|They|We|This|That|These|Those|There|In|On|At|For|But|And|If|No|Terms|Earlier|Last)$/;
/** What the wire set with a capital after `U.S.`, and is none. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "dlr dlrs mln billion pct official officials company companies dollar dollars subsidiary subsidiaries unit units " +
    "economy economic export exports import imports government spokesman spokeswoman source sources firm firms industry " +
    "market markets bank banks producer producers oil corn wheat grain interest stock stocks lawyer lawyers suggestion " +
    "insurance insurer broker operation operations maker manufacturer arms"
  ).split(" "),
);

/** The first sentence of a lede, without stock symbols and bracketed asides. */
export function firstSentence(lede: string): readonly Word[] {
  const raw = withoutNote(lede).trim().split(/\s+/);
  return cleaned(raw, sentenceEnd(raw));
}

/** The lede behind a desk's note in brackets, `(Corrects the length in …)`. */
function withoutNote(lede: string): string {
  const end = lede.startsWith("(") ? lede.indexOf(") ") : -1;
  if (end <= 20) return lede;
  const rest = lede.slice(end + 2);
  return rest.length > 40 && !/^(?:said|has|will)\b/.test(rest) ? rest : lede;
}

/** How many words the first sentence has. */
function sentenceEnd(words: readonly string[]): number {
  for (let at = 3; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (ENDS.includes(word.charAt(word.length - 1)) && wordOf(next).capital && endsSentence(word, next))
      return at + 1;
  }
  return words.length;
}

function endsSentence(word: string, next: string): boolean {
  if (!/[.?!]["')”’]?$/.test(word)) return false;
  if (/[?!]["')”’]?$/.test(word)) return true;
  // `W.`, `U.S.`, `Alex. Brown`, `Calif. Terms …`.
  if (/^["'(]?(?:[A-Za-z]\.)+$/.test(word)) return false;
  if (ABBREVIATION.test(word) || (word.length < 7 && wordOf(word).capital)) return OPENER.test(next);
  return true;
}

/** Without stock symbols and brackets; a name in brackets, `(Acme Steel Ltd)`, stays. */
function cleaned(raw: readonly string[], end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < end; at++) {
    const text = raw[at] ?? "";
    if (LETTERS.test(text)) pushWord(lettersOf(text), words, raw, at);
    else if (text.startsWith("(") || text.includes("<")) at = bracketed(raw, at, words);
    else if (text === "" || MARK.test(text)) stopLast(words, text);
    else pushWord(plainWord(text), words, raw, at);
  }
  return words;
}

function pushWord(word: Word, words: Word[], raw: readonly string[], at: number): void {
  words.push(word.capital ? lowered(word, words.at(-1), raw, at) : word);
}

/** Reads what opens with a bracket at `at` onto `words`; where it ends. */
function bracketed(raw: readonly string[], at: number, words: Word[]): number {
  const end = closing(raw, at);
  const inside = raw.slice(at, end + 1);
  if (isAside(inside, words.length)) {
    stopLast(words, /[,;:.]$/.exec(raw[end] ?? "")?.[0] ?? "");
    return end;
  }
  for (const part of inside) {
    const text = part.replace(TICKER, "").replace(/[()<>]/g, "");
    if (text === "" || MARK.test(text)) stopLast(words, text);
    else if (/^['’]s?$/.test(text)) words.push(wordOf(`${words.pop()?.text ?? ""}${text}`));
    else words.push(plainWord(text));
  }
  return end;
}

/** Ends the last word with a stop that stood behind what was left out. */
function stopLast(words: Word[], stop: string): void {
  const last = words.pop();
  if (last) words.push(stop === "" || last.stop !== "" ? last : wordOf(last.text + stop));
}

/** `mid"` and `Indonesia"s` are slips of the wire. */
const plainWord = (text: string): Word =>
  wordOf(text.indexOf('"', 1) === -1 ? text : text.replace(/(\w)"(\w)/g, "$1'$2"));

/** The word that closes the bracket which opens at `at`; `at` itself where none does soon. */
function closing(raw: readonly string[], at: number): number {
  const close = raw[at]?.startsWith("(") ? ")" : ">";
  for (let end = at; end < Math.min(raw.length, at + WIDEST); end++)
    if (raw[end]?.includes(close)) return end;
  return at;
}

/** `(EC)`, `<ACM>`, `(droit commun)`; not `<Acme Corp>` or `(Acme Steel Ltd)`, nor what opens the sentence. */
function isAside(inside: readonly string[], before: number): boolean {
  const text = inside.join(" ").replace(/[,;:.]$/, "");
  if (/^<(?:[A-Z. ]{1,9}|[a-z.]{1,5})>$/.test(text)) return before > 0;
  if (!/^\(.*\)$/.test(text) || before === 0) return false;
  return inside.length === 1 || !FORM.has(text.slice(text.lastIndexOf(" ") + 1, -1).replace(/^c/, "C"));
}

/** `U.S. Wants` is `U.S. wants`: the wire's machines took the point for the end of a sentence. */
function lowered(word: Word, before: Word | undefined, raw: readonly string[], at: number): Word {
  if (before?.text.endsWith(".") !== true || !/^(?:[A-Z]\.){2,}$/.test(before.text)) return word;
  const { bare } = word;
  const common =
    WAITING.has(bare) ||
    PHRASE.has(bare) ||
    CLAUSE.has(bare) ||
    MODAL.has(bare) ||
    FINITE.has(bare) ||
    PAST.has(bare) ||
    COMMON.has(bare) ||
    (/^[a-z]{3,}(?:ers|ors|ions|ists|als|ings|ties|ies)$/.test(bare) &&
      !/^<?[A-Z]/.test(raw[at + (raw[at + 1] === "and" ? 2 : 1)] ?? "")) ||
    /^[a-z]{3,}ed$/.test(bare);
  return common ? wordOf(word.text.charAt(0).toLowerCase() + word.text.slice(1)) : word;
}
