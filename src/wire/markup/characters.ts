/** Names of the characters from U+00A0 to U+00FF in their order (HTML 4.01, section 24.2.1). */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/** Those of other characters that news copy uses (sections 24.3 and 24.4). */
const OTHERS =
  "lt < gt > amp & quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ minus − fnof ƒ circ ˆ tilde ˜ larr ← uarr ↑ rarr → darr ↓ le ≤ ge ≥ ne ≠ asymp ≈ frasl ⁄ sum ∑ infin ∞ radic √ pi π Omega Ω alpha α beta β gamma γ delta δ mu μ star ☆ check ✓ Ccaron Č ccaron č Cacute Ć cacute ć Dstrok Đ dstrok đ Lstrok Ł lstrok ł Aogon Ą aogon ą Eogon Ę eogon ę Nacute Ń nacute ń Sacute Ś sacute ś Zdot Ż zdot ż Gbreve Ğ gbreve ğ Idot İ inodot ı Scedil Ş scedil ş Ecaron Ě ecaron ě Rcaron Ř rcaron ř Uring Ů uring ů Abreve Ă abreve ă";
const SPACES: readonly (readonly [string, string])[] = [
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["zwnj", "\u200c"],
  ["zwj", "\u200d"],
  ["lrm", "\u200e"],
  ["rlm", "\u200f"],
  ["Tab", "\t"],
  ["NewLine", "\n"],
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...pairs(OTHERS.split(" ")),
  ...SPACES,
]);

function pairs(words: readonly string[]): readonly (readonly [string, string])[] {
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? ""] as const] : []));
}

/** The numbers that HTML gives to what windows-1252 has from 80 to 9F. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A text with its character references (`&lt;`, `&#8217;`, `&#x2019;`) decoded; what is none stays as it stands. */
export function decodeCharacters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g,
    (whole, decimal, hex, name) => {
      if (typeof name === "string") return NAMED.get(name) ?? whole;
      return characterOf(typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
    },
  );
}

function characterOf(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
