import { pauseFrom } from "./boundary.ts";
import { isOfficial } from "./claim.ts";
import { abbreviate, withInitials } from "./initials.ts";
import { is } from "./lexicon.ts";
import { verbIn } from "./verb.ts";
import { bareAt, pauses, type Word, wordOf } from "./word.ts";

/** Words in brackets that are read as one bracket. */
const WIDEST = 14;
const MARK = /^[,.;:]$/;
/** Abbreviations that do not end a sentence. */
const ABBREVIATION =
  /^\(?(?:Mr|Mrs|Ms|Dr|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Rev|St|Ft|Mt|Messrs|Prof|Pres|Calif|Mass|Conn|Penn|Wash|Tenn|Mich|Minn|Ariz|Colo|Ill|Ind|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Ltd|Bros|Cos?|No|Nos|vs|approx|etc|est)\.$/;
/** Words that open a sentence and hardly follow a name. */
const OPENER =
  /^["'(]?(?:The|A|An|About|It|Its|He|She|They|We|This|That|These|Those|There|In|On|At|For|But|And|If|No|Terms|Earlier|Last)$/;

/** The first sentence of a lede, without what stands in brackets and the signs of the stock exchanges. */
export function firstSentence(lede: string): readonly Word[] {
  const raw = withoutNote(lede).trim().split(/\s+/);
  return cleaned(raw, sentenceEnd(raw), false);
}

/** Its `words` with initials in the place of names, where the lede or the paragraph behind it has them: no word is from elsewhere. */
export function shortSentence(lede: string, words: readonly Word[], next = ""): readonly Word[] {
  const raw = withoutNote(lede).trim().split(/\s+/);
  const given = /[(\s][A-Z]{2,6}[),]/.test(lede) ? cleaned(raw, sentenceEnd(raw), true) : words;
  return withInitials(given, `${lede} ${next}`);
}

/**
 *     In a move to open the port, Acme Corp said …      Acme Corp said that while sales rose, costs …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^^^^
 * A sentence without the phrase that opens it, or what is said, up to the comma; null where it has none, or hangs on it.
 */
export function withoutOpening(words: readonly Word[]): readonly Word[] | null {
  const said = words.findIndex(({ bare, stop }) => bare === "said" && stop === "");
  const inside = said === -1 ? 0 : said + (bareAt(words, said + 1) === "that" ? 2 : 1);
  if (said > 0 && tellsIssue(words, said, inside)) return words.slice(inside);
  // `Lured by the price, …`
  const by = /ed$/.test(bareAt(words, 0)) && bareAt(words, 1) === "by";
  const from = [0, inside].find((at) => is.opening(words[at]) || (by && at === 0));
  if (from === undefined) return null;
  const length = words.slice(from).findIndex(pauses);
  const rest = words.slice(from + length + 1);
  const [first] = rest;
  if (length < 1 || first === undefined) return null;
  const opening = words.slice(from, from + length + 1);
  const conceded = /^(?:although|though|while|because|since)$/.test(bareAt(words, from));
  const holds = (bare: string) => (conceded ? /^(?:if|unless|said|says)$/.test(bare) : is.noOpening(bare));
  if (opening.some(({ bare }) => holds(bare) || (from === 0 && is.pronoun(bare)))) return null;
  if (from === 0) {
    const own = first.capital || is.article(first);
    const plain = /^[a-z]{3,}$/.test(first.text) && !is.waiting(first) && verbIn(rest, 0, 4) !== -1;
    return own || plain ? rest : null;
  }
  // `said in a report it has sold …, Lund, and`: the comma is that of another.
  const phrase = !is.clause(words[from]) && bareAt(words, from) !== "as";
  const more = opening.some(({ bare }) => /^(?:that|it|they)$/.test(bare));
  if (phrase && (more || verbIn(opening, 1, opening.length) !== -1)) return null;
  const verb = verbIn(rest, 0, pauseFrom(rest, 0) + 1);
  return verb === -1 || is.speaking(rest[verb]) ? null : [...words.slice(0, from), ...rest];
}

/** `Underwriters Bell and Co said | an offering of 2 mln shares is under way`: an issue is told by its managers. */
const tellsIssue = (words: readonly Word[], said: number, from: number): boolean =>
  /^(?:underwriters?|managers?)$/.test(bareAt(words, 0) === "lead" ? bareAt(words, 1) : bareAt(words, 0)) &&
  isOfficial(words, { from: 0, to: said }, words.slice(from)) &&
  verbIn(words, from, words.length) > from;

/** The lede behind a desk's note in brackets, `(Corrects the length in …)`. */
function withoutNote(lede: string): string {
  const rest = /^\([^()]{20,}\) (.{40,})$/s.exec(lede)?.[1];
  return rest === undefined || /^(?:said|has|will)\b/.test(rest) ? lede : rest;
}

/** How many of a text's words its first sentence has; all, where it is the only one. */
export function sentenceEnd(words: readonly string[]): number {
  for (let at = 2; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    // `in Troy, N.Y. Acme said`
    const told = /^(?:said|says|is|was|has|will|also)$/.test(words[at + 2] ?? "");
    if (told && words[at - 1]?.endsWith(",") && word.endsWith(".") && is.state(wordOf(word))) return at + 1;
    if (/[.?!]["')”’]*$/.test(word) && endsSentence(word, words[at + 1] ?? "")) return at + 1;
  }
  return words.length;
}

function endsSentence(word: string, next: string): boolean {
  if (!/^["'“‘(<]*[\p{Lu}\d]/u.test(next)) return false;
  if (/[?!]["')”’]*$/.test(word)) return !/^["'“‘(]*\p{Ll}/u.test(next);
  // `W.`, `U.S.`, `Alex. Brown`, `Calif. Terms …`.
  if (/(?:^|^["'(]|[-/])(?:[A-Za-z]\.)+$/.test(word))
    return /^(?:[a-z]\.)+$/.test(word) ? OPENER.test(next) : false;
  // `Tampa/St. Petersburg`
  if (
    ABBREVIATION.test(word.slice(word.lastIndexOf("/") + 1)) ||
    (word.length < 7 && /^["'(]?[A-Z]/.test(word))
  )
    return OPENER.test(next);
  return true;
}

/** Without brackets; a name that opens the sentence in brackets, `(Acme Steel Ltd) said …`, stays. */
function cleaned(raw: readonly string[], end: number, short: boolean): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < end; at++) {
    const text = raw[at] ?? "";
    if (text.startsWith("(") || text.includes("<")) at = bracketed(raw, at, words, short);
    else if (text === "" || MARK.test(text)) stopLast(words, text);
    else if (isInitials(text, words, raw[at + 1] ?? "")) {
      if (short) abbreviate(words, text.slice(0, -1));
    }
    // `said said` is a slip.
    else if (text === words.at(-1)?.text && /^(?:said|the|a|of|to|in|it|being|and)$/.test(text)) continue;
    else
      words.push(
        lowered(wordOf(withoutSlip(text)), words.at(-1), raw[at + (raw[at + 1] === "and" ? 2 : 1)] ?? ""),
      );
  }
  // A point within a sentence is an abbreviation's: `Sen. Jane Doe`.
  for (const [at, { text, bare, stop, capital }] of words.entries())
    if (stop === "." && at < words.length - 1) words[at] = { text, bare, stop: "", capital };
  return words;
}

/** `the European Bank, EB, said`: initials between commas are a bracket too. The comma behind them goes with them. */
function isInitials(text: string, words: Word[], next: string): boolean {
  const [before, last] = words.slice(-2);
  if (!/^[A-Z]{2,6},$/.test(text) || last?.stop !== "," || !last.capital || before === undefined)
    return false;
  // `of the Bell Board, EBB, a spokesman said`: the speaker's comma stays.
  if (!/^(?:an?|the|which|who|according)$/.test(next))
    words[words.length - 1] = wordOf(last.text.slice(0, -1));
  return true;
}

/** `Indonesia"s` is a slip of the wire. */
const withoutSlip = (text: string): string =>
  text.indexOf('"', 1) === -1 ? text : text.replace(/(\w)"(\w)/g, "$1'$2");

/** Reads what opens with a bracket at `at` onto `words`; where it ends. */
function bracketed(raw: readonly string[], at: number, words: Word[], short: boolean): number {
  const end = closing(raw, at);
  const inside = raw.slice(at, end + 1);
  // `Anvil (Holdings) Ltd` is one name.
  if (
    /^\([A-Z]\w+\)$/.test(inside.join(" ")) &&
    is.form((raw[end + 1] ?? "").toLowerCase().replace(/\W+$/, ""))
  ) {
    words.push(wordOf(raw[at] ?? ""));
    return end;
  }
  if (isAside(inside, words)) {
    // `Acme (AC)'s`
    const stop = /(?:['’]s|[,;:.])$/.exec(raw[end] ?? "")?.[0] ?? "";
    const initials = /^\(([A-Z]{2,6})\)[,;:.]?$/.exec(inside.join(" "))?.[1];
    if (short && initials !== undefined) abbreviate(words, initials);
    stopLast(words, stop);
    return end;
  }
  for (const part of inside) {
    const text = part.replace(/<[A-Z.]{1,9}>/g, "").replace(/[()<>]/g, "");
    if (text === "" || MARK.test(text)) stopLast(words, text);
    else if (/^['’]s?$/.test(text)) words.push(wordOf(`${words.pop()?.text ?? ""}${text}`));
    else words.push(wordOf(text));
  }
  return end;
}

/** Ends the last word with a stop that stood behind what was left out. */
function stopLast(words: Word[], stop: string): void {
  const last = words.pop();
  if (last) words.push(stop === "" || last.stop !== "" ? last : wordOf(last.text + stop));
}

/** The word that closes the bracket which opens at `at`; `at` itself where none does soon. */
function closing(raw: readonly string[], at: number): number {
  const close = raw[at]?.startsWith("(") ? ")" : ">";
  for (let end = at; end < Math.min(raw.length, at + WIDEST); end++)
    if (raw[end]?.includes(close)) return end;
  return at;
}

/** `(EC)`, `<ACM>`, `(formerly Acme)`; not `<Acme Corp>`, which is a name, nor what opens the sentence. */
function isAside(inside: readonly string[], before: readonly Word[]): boolean {
  const text = inside.join(" ").replace(/(?:['’]s|[,;:.])$/, "");
  const last = before.at(-1);
  if (last === undefined) return false;
  // `from (Acme Bell SA), a maker`, `to Lund-based (Acme Ltd)`: what waits for a name has it in the bracket.
  const waits = last.stop === "" && !last.capital && is.waiting(last);
  const based =
    last.stop === "" &&
    last.text.includes("-") &&
    is.form(inside.at(-1)?.toLowerCase().replace(/\W+$/, "") ?? "");
  if ((waits || based) && /^\([A-Z]\w+ .*[A-Z]/.test(text)) return false;
  return /^<(?:[A-Z.\d/ ]{1,12}|[a-z.]{1,6})>$/.test(text) || /^\(.*\)$/.test(text);
}

/** `U.S. Wants` is `U.S. wants`: the wire's machines took the point for the end of a sentence. */
function lowered(word: Word, before: Word | undefined, next: string): Word {
  if (!word.capital || before === undefined || !/(?:^|[-/])(?:[A-Z]\.){2,}$/.test(before.text)) return word;
  const { bare } = word;
  const common =
    is.finite(bare) ||
    is.phrase(bare) ||
    is.waiting(bare) ||
    (is.perhaps(bare) && !/^[<"]?[A-Z]/.test(next)) ||
    (is.common(bare) && !/^[<"]?[A-Z]/.test(next)) ||
    (/^[a-z]{3,}(?:ers|ors|ions|ists|als|ings|ties|ies|ing)$/.test(bare) && !/^[<"]?[A-Z]/.test(next)) ||
    /^[a-z]{3,}ed$/.test(bare);
  return common ? wordOf(word.text.charAt(0).toLowerCase() + word.text.slice(1)) : word;
}
