import { type Facts, lengthsOf } from "./facts.ts";
import { is } from "./lexicon.ts";
import { bringsClause, type Spare } from "./plain.ts";
import { quotedOf } from "./quotes.ts";
import { BODY, TITLE } from "./speaker.ts";
import { bareAt, pauses, type Word } from "./word.ts";

/**
 *     Acme Steel Inc of Denver, Colo., said Trade Minister Jane Doe …
 *                ^^^            ^^^^^^                     ^^^^
 * The facts of a sentence without what its names do not need where there is little room; null where they need all of it.
 * `below` are the paragraphs behind the lede: what calls a person or a firm by one name allows that here.
 */
export const leanOf = (facts: Facts, below: readonly string[]): Facts =>
  without(
    facts,
    facts.words.map((_, at) => spareOf(facts.words, at, below)),
  );

/**
 *     The board of directors said Finance Minister Jane Doe also …
 *               ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^          ^^^^
 * The same without the office before a whole name, and without words that say nothing of their own.
 */
export const leanestOf = (facts: Facts): Facts =>
  without(
    facts,
    facts.words.map((_, at) =>
      isTitle(facts.words, at) ? "title" : isFiller(facts.words, at) ? "filler" : null,
    ),
  );

/** The facts of a sentence without more of its words, but for those in quotation; the same where none goes. */
export function without(facts: Facts, more: readonly (Spare | null)[]): Facts {
  if (more.every((why) => why === null)) return facts;
  const { words } = facts;
  const quoted = quotedOf(words);
  const spared = facts.spared.map((known, at) => (quoted[at] ? known : (more[at] ?? known)));
  return { ...facts, spared, lengths: lengthsOf(words, spared) };
}

/** Words that say nothing of their own: what stands before them, they, and what they are said of. */
const FILLERS: readonly (readonly [before: RegExp, filler: readonly RegExp[], next: RegExp])[] = [
  [/^board$/, [/^of$/, /^directors$/], /./],
  [/./, [/^definitive$/], /^(?:merger|agreements?|contract)$/],
  [/./, [/^(?:wholly|privately)$/, /^(?:owned|held)$/], /./],
  [/./, [/^(?:wholly|privately)-(?:owned|held)$/], /./],
  [/^(?!as$)/, [/^previously$/, /^(?:announced|reported)$/], /^(?!as\b|and\b|in\b)[a-z]/],
  [/^/, [/^(?:total|aggregate)$/, /^of$/], /^\d/],
  [/^(?![A-Z].*[a-z],?$)/, [/^(?!broad)[a-z.]+-based$/], /^[A-Z]/],
  [/./, [/^official$/], /^(?:news|daily)$/],
  [/^(?:dlrs|stg|yen|francs|marks|lire|guilders|crowns)$/, [/^principal$/, /^amount$/], /^of$/],
  [/^(?:dlrs|stg|yen|francs|marks|lire|guilders|crowns)$/, [/^worth$/], /^of$/],
  [/^(?:president|chairman)$/, [/^and$/, /^chief$/, /^executive$/, /^officer$/], /^[A-Z]/],
  [/./, [/^in$/, /^order$/], /^to$/],
  [/./, [/^(?!pct)[a-z]+-(?:owned|controlled|run|held|troubled|stricken)$/], /^[A-Z]/],
  [/./, [/^(?:jointly|formally|officially)$/], /^(?!owned)[a-z]+ed$/],
  [/^(?:is|are|was|were|has|have)$/, [/^(?:currently|presently)$/], /./],
  [
    /^[a-z]{3,}$/,
    [/^(?:this|last)$/, /^(?:morning|afternoon|evening|night)$/],
    /^(?:to|in|on|at|for|after|by|that)$/,
  ],
  [/^(?:said|has|have|is|are|was|were|will|it)$/, [/^also$/], /./],
];

const ANY_FILLER = new RegExp(FILLERS.flatMap(([, filler]) => filler.map(({ source }) => source)).join("|"));

/** `board | of directors`, `a | definitive | agreement`, `its | wholly owned | unit`, `a | total of | 40`, `has | also`. */
const isFiller = (words: readonly Word[], at: number): boolean =>
  ANY_FILLER.test(bareAt(words, at)) &&
  FILLERS.some(([before, filler, next]) => {
    const place = filler.findIndex((one) => one.test(bareAt(words, at)));
    const from = at - place;
    return (
      place !== -1 &&
      filler.every((one, more) => one.test(bareAt(words, from + more)) && words[from + more]?.stop === "") &&
      before.test(words[from - 1]?.text ?? "") &&
      next.test(words[from + filler.length]?.text ?? "")
    );
  });

/** An office before a whole name, `Finance Minister | Jane Doe`, and none that somebody has: `its president Jane Doe`. */
function isTitle(words: readonly Word[], at: number): boolean {
  if (!isPlainName(words[at])) return false;
  let [from, to] = [at, at];
  while (from > 0 && isPlainName(words[from - 1])) from--;
  while (isPlainName(words[to + 1])) to++;
  const title = words.findLastIndex(({ bare }, index) => index >= from && index < to && TITLE.test(bare));
  const last = isPlainName(words[title + 2]) || words[title + 2]?.capital === true;
  if (title < at || !last || is.form(words[title + 2])) return false;
  if (words.slice(from, title).some(({ bare }) => /['’]s?$/.test(bare) || is.form(bare))) return false;
  // `said his nation` would be anybody's.
  const his = words.some(
    ({ bare }, index) =>
      BODY.test(bare) && (from === 0 ? /^(?:the|his|her)$/ : /^(?:his|her)$/).test(bareAt(words, index - 1)),
  );
  const before = words[from - 1];
  const open = before === undefined || /^(?:said|says|told|by|with|that|between|from)$/.test(before.text);
  return open && !his;
}

function spareOf(words: readonly Word[], at: number, below: readonly string[]): Spare | null {
  // `said that | if the board`, `ruled that | the board`
  const before = words[at - 1];
  if (bareAt(words, at) === "that" && words[at]?.stop === "" && before?.stop === "") {
    const clause = before.bare === "said" ? is.opener(words[at + 1]) : bringsClause(words, at);
    return clause && is.tells(before) ? "that" : null;
  }
  if (words[at]?.capital !== true && !is.form(words[at])) return null;
  if (isMiddle(words, at)) return "given";
  if (isForm(words, at, below)) return "form";
  if (isState(words, at)) return "place";
  return isGiven(words, at, below) ? "given" : null;
}

/** `Jane | M. | Doe`, and no firm of that name. */
const isMiddle = (words: readonly Word[], at: number): boolean =>
  /^[A-Z]\.$/.test(words[at]?.text ?? "") &&
  /^[A-Z][a-z]+$/.test(words[at - 1]?.text ?? "") &&
  /^[A-Z][a-z]/.test(words[at + 1]?.text ?? "") &&
  !words.slice(at, at + 5).some(({ bare }) => is.form(bare.replace(/['’]s$/, "")));

/**
 * A legal form that goes: not that of `Port Treasury Corp`, which is not the treasury. Of a single word, `Hydraulic Co`, it stays unless the text below does without.
 */
function isForm(words: readonly Word[], at: number, below: readonly string[]): boolean {
  if (at < 1 || !FORM_SHORT.test(bareAt(words, at))) return false;
  if (isForm(words, at - 1, below)) return true;
  const [first, last] = words.slice(Math.max(0, at - 2), at);
  const name = last ?? first;
  if (name === undefined || !isNamed(name)) return false;
  const bare = name.bare;
  if (is.ofState(bare)) return false;
  if (/^[A-Z]{3,}$/.test(name.text)) return true;
  const two = last !== undefined && first !== undefined && isNamed(first) && !/['’]s$/.test(first.bare);
  return two ? !is.ofState(first) : standsAlone(name.text, below, /^(?!,? (?:[A-Z]|&|and [A-Z]))/);
}

export const isNamed = ({ capital, stop, bare }: Word): boolean =>
  capital && stop === "" && !is.form(bare) && !is.article(bare);

export const FORM_SHORT =
  /^(?:inc|corp|ltd|plc|co|sa|nv|ag|spa|gmbh|bv|ab|a\.g\.|n\.v\.|s\.a\.|s\.p\.a\.|b\.v\.|l\.p\.)(?:'s)?$/;

/** `in Denver, Colo., for`: the state behind its town, where no comma is left open before it. */
function isState(words: readonly Word[], at: number): boolean {
  const town = words[at - 1];
  const word = words[at];
  if (town?.stop !== "," || !town.capital || word === undefined || !is.state(word)) return false;
  const closed = at === words.length - 1 || word.stop === "," || /\.,$/.test(word.text);
  const listed = is.state(town) || /^(?:and|or)$/.test(bareAt(words, at + 1));
  return closed && !listed && words.slice(0, at - 1).filter(pauses).length % 2 === 0;
}

/** `Trade Minister Jane M. Doe`: the names between an office and the one that the text below uses alone. */
function isGiven(words: readonly Word[], at: number, below: readonly string[]): boolean {
  let from = at;
  while (from > 0 && isPlainName(words[from - 1])) from--;
  // `Trade Minister` may begin the run of capitals itself.
  const title = words.findLastIndex(({ bare }, index) => index >= from - 1 && index < at && TITLE.test(bare));
  if (title === -1 || title < at - 3 || words[title]?.stop !== "") return false;
  let last = at;
  while (isPlainName(words[last]) && words[last + 1]?.capital === true) last++;
  const surname = words[last];
  if (last === at || last > title + 4 || surname === undefined || is.form(surname)) return false;
  return standsAlone(surname.text.replace(/[,.]$|['’]s?,?$/, ""), below, /^/, words.slice(title + 1, last));
}

export const isPlainName = (word: Word | undefined): boolean => word?.capital === true && word.stop === "";

/** Paragraphs that are read for names. */
const READ = 20;

/** Whether the text has a name without the one before it, but for those given with it, and with what may follow. */
function standsAlone(
  name: string,
  texts: readonly string[],
  next: RegExp,
  given: readonly Word[] = [],
): boolean {
  if (!/^[A-Z][\w'-]*[a-z][\w'-]*$/.test(name)) return false;
  return texts.slice(0, READ).some((text) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const [ahead, rest] = [
        text.slice(Math.max(0, at - 24), at),
        text.slice(at + name.length, at + name.length + 12),
      ];
      const led = given.some((word) => ahead.endsWith(`${word.text} `));
      if (!led && !/[\w-]$/.test(ahead) && !/^[\w-]/.test(rest) && next.test(rest)) return true;
    }
    return false;
  });
}
