/** Another way to write the name of a city, and the countries where it is one. */
export interface Spelling {
  /** A key of `keyOf`. */
  readonly key: string;
  readonly countries: ReadonlySet<string>;
}

/** Where wires without accents write ö as oe and å as aa. */
const UMLAUTS: ReadonlySet<string> = new Set("DE AT CH LI LU SE DK NO FI".split(" "));
/** Where a name may stand with the Arabic article or without it. */
const ARTICLES: ReadonlySet<string> = new Set(
  "IQ SY LB JO PS SA YE OM AE QA BH KW EG LY SD TN DZ".split(" "),
);

/** Other spellings under which the gazetteer may have the city of this key: GUETERSLOH, MALMOE; HILLAH, Iraq. */
export function spellingsOf(key: string): readonly Spelling[] {
  const plain = key.replace(/([aou])e/g, "$1").replace(/aa/g, "a");
  const article = { key: `${articleOf(key)} ${key}`, countries: ARTICLES };
  return plain === key ? [article] : [{ key: plain, countries: UMLAUTS }, article];
}

/** `ad` of Ad Diwaniyah, `as` of As Samawah, `al` of Al Hillah: the l gives way to some letters. */
function articleOf(key: string): string {
  const [letters] = /^(?:sh|th|dh|[tdrzsn])/.exec(key) ?? ["l"];
  return `a${letters}`;
}
