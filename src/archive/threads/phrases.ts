/** A word of a text as a name may use it. */
export interface Token {
  /** As it stands, without a possessive ending. */
  readonly text: string;
  /** Small letters. */
  readonly key: string;
  readonly capital: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  readonly opening: boolean;
  /** Whether more than a space stands between it and the next word. */
  readonly ends: boolean;
}

/** A run of capitalised words: `Strait of Hormuz`. */
export interface Phrase {
  readonly text: string;
  /** Small letters, single spaces. */
  readonly key: string;
}

/** Small words inside a name, in the languages that agencies write. */
const LINKS = new Set("of and de del della der des di do dos du da et la le und van von y".split(" "));
/** What follows a company's name says nothing of what it is. */
const FORMS = new Set(
  "inc corp co cos ltd plc ag sa nv spa ab gmbh limited corporation company incorporated".split(" "),
);
/** Capitals that name no one. */
const NO_NAMES = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sept oct nov dec mr mrs ms dr sir i " +
    "reuters reuter spokesman dlr dlrs mln pct cts stg gmt the a an he she it they we his her its their our in on at " +
    "for but if this that these those there"
  ).split(" "),
);
/** Before a name, part of it; alone, no one's. */
const TITLES = new Set(
  "president minister premier chairman secretary director governor chancellor speaker".split(" "),
);
const LONGEST_PHRASE = 5;

/** The words of a text; what stands in angle or round brackets (tickers, asides) is left out. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(/<[^<>]{0,80}>|\([^()]{0,80}\)/g, " ");
  const found = [...plain.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-&'’][\p{L}\p{M}\p{N}]+)*/gu)];
  let opening = true;
  return found.map((match, at) => {
    const [word] = match;
    const end = match.index + word.length;
    const gap = plain.slice(end, found[at + 1]?.index ?? plain.length);
    const bare = word.replace(/['’]s$/, "");
    const token = {
      text: bare,
      key: bare.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      opening,
      ends: gap !== " " || bare !== word,
    };
    opening = /[.!?\n]/.test(gap) || /["“”]/.test(gap);
    return token;
  });
}

/** The names in a text. `isName` says whether a capital that opens a sentence is one. */
export function phrasesOf(tokens: readonly Token[], isName: (token: Token) => boolean): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (saysNothing(run.at(-1)) || FORMS.has(run.at(-1)?.key ?? "")) run.pop();
    while (saysNothing(run[0])) run.shift();
    if (run.length === 1 && TITLES.has(run[0]?.key ?? "")) run = [];
    if (run.length > 0 && run.length <= LONGEST_PHRASE)
      phrases.push({ text: run.map(({ text }) => text).join(" "), key: run.map(({ key }) => key).join(" ") });
    run = [];
  };
  for (const token of tokens) {
    const named = token.capital && (!token.opening || isName(token));
    if (!named && !(run.length > 0 && LINKS.has(token.key))) close();
    else run.push(token);
    if (token.ends) close();
  }
  close();
  return phrases;
}

const saysNothing = (token: Token | undefined): boolean =>
  token !== undefined && (token.text.length < 2 || NO_NAMES.has(token.key) || LINKS.has(token.key));
