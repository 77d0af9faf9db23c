import { CLAUSE, DAY, FORM, PHRASE, POSSESSIVE, PRONOUN, SAYING } from "./words.ts";

/** Punctuation off the end of a word, lower case. */
export function plain(word: string): string {
  let end = word.length;
  while (
    end > 0 &&
    ",;:.\"'?!".includes(word.charAt(end - 1)) &&
    !/^(?:[A-Za-z]\.)+$/.test(word.slice(0, end))
  )
    end--;
  return word.slice(0, end).toLowerCase();
}

const isCapital = (word: string): boolean => /^[<"'(]?\p{Lu}/u.test(word);

/**
 *     state media said on Friday, the latest …      Acme Corp, a maker of anvils, said it will …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^                     keeps `Acme Corp will …`
 * Takes the words that say who said it out of a sentence. What was said stays, with the speaker as its subject
 * where the sentence calls it `it`.
 */
export function withoutAttribution(words: readonly string[]): readonly string[] {
  for (let at = 1; at < Math.min(words.length, 80); at++) {
    if (!SAYING.has(plain(words[at] ?? ""))) continue;
    const before = plain(words[at - 1] ?? "");
    // `…, which said its …`, `products which it said …`: inside the sentence.
    if (/^(?:which|who|that|it|he|she|they)$/.test(before) && !/,["']?$/.test(words[at - 2] ?? "")) continue;
    if (before === "which" || before === "who") continue;
    if (before === "and" || before === "but") return at > 5 ? words.slice(0, at - 1) : words;
    const spoken = leading(words, at);
    if (spoken) return spoken;
    const kept = trailing(words, at);
    if (kept) return kept;
  }
  return words;
}

/** `X said it will …`: the clause behind the verb; null where no clause follows. */
function leading(words: readonly string[], at: number): readonly string[] | null {
  const start = clauseStart(words, at);
  if (start === -1 || words.length - start < 3) return null;
  const rest = words.slice(start);
  const speaker = speakerOf(words.slice(0, at));
  const [first = "", second = ""] = rest.map(plain);
  if (PRONOUN.has(first)) return [...speaker, ...rest.slice(1)];
  if (POSSESSIVE.has(first)) {
    const long = speaker.length > 8 || speaker.some((word) => PHRASE.has(word));
    return long ? rest.slice(1) : [...speaker, ...rest.slice(1)];
  }
  if (first === "the" && (second === "company" || second === "group" || second === "bank")) {
    return [...speaker, ...rest.slice(2)];
  }
  return isFirm(speaker) ? [...speaker.slice(0, -1), `${speaker.at(-1) ?? ""}:`, ...rest] : rest;
}

/** A company, short enough to stand before a colon. */
function isFirm(speaker: readonly string[]): boolean {
  return speaker.length <= 5 && FORM.has((speaker.at(-1) ?? "").replace(/>$/, ""));
}

/** Where the clause begins that a verb of saying brings in; -1 where none does. */
function clauseStart(words: readonly string[], at: number): number {
  const told = plain(words[at] ?? "") === "told";
  const announced = plain(words[at] ?? "") === "announced";
  if (/[,;]$/.test(words[at] ?? "")) return -1;
  // A verb at the end of a clause, or between commas, looks back.
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    const word = plain(words[next] ?? "");
    if (word === "that") return next + 1;
    const direct = PRONOUN.has(word) || POSSESSIVE.has(word);
    if (next === at + 1 && !told && !PHRASE.has(word) && !DAY.has(word) && !CLAUSE.has(word)) {
      if (announced && !direct) return -1;
      return direct || opensClause(words, at, next) ? next : -1;
    }
    if (PRONOUN.has(word) && !told) return next;
    if (DAY.has(word) && !told && next + 2 < words.length && !PHRASE.has(plain(words[next + 1] ?? ""))) {
      return /,$/.test(words[next] ?? "") ? -1 : next + 1;
    }
    if (/[,;]$/.test(words[next] ?? "")) return -1;
  }
  return -1;
}

/** Tells `…, said lead manager First Boston` from `X said lead manager … will …`: the first follows a comma and ends soon. */
function opensClause(words: readonly string[], at: number, next: number): boolean {
  const inverted = /,["']?$/.test(words[at - 1] ?? "") || /"$/.test(words[at - 1] ?? "");
  return !(inverted && words.length - next < 12 && at > 5);
}

/** The speaker without what stands between commas: `Acme Corp, a maker of anvils,`. */
function speakerOf(words: readonly string[]): readonly string[] {
  const comma = words.findIndex((word) => word.endsWith(","));
  if (comma === -1) return words;
  const last = words[comma] ?? "";
  return [...words.slice(0, comma), last.slice(0, -1)];
}

/** `…, state media said on Friday`: what stands before the speaker's comma; null where nothing much does. */
function trailing(words: readonly string[], at: number): readonly string[] | null {
  let comma = at - 1;
  while (comma >= 0 && !/[,;]["']?$/.test(words[comma] ?? "")) comma--;
  // `…, Jane Doe, head of the board, said`: the speaker's own commas.
  if (comma === at - 1) {
    let start = comma - 1;
    while (start >= 0 && !/[,;]$/.test(words[start] ?? "")) start--;
    let before = start - 1;
    while (before >= 0 && !/[,;]$/.test(words[before] ?? "")) before--;
    if (before >= 4) comma = isCapital(words[before + 1] ?? "") ? before : start;
    else comma = start >= 4 ? start : comma;
  }
  if (comma < 3) return null;
  const kept = words.slice(0, comma + 1);
  const last = kept.at(-1) ?? "";
  return [...kept.slice(0, -1), last.replace(/[,;](["']?)$/, "$1")];
}
