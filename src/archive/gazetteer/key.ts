/** Letters that Unicode does not decompose, and the sigma that only ends words. */
export const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ς: "σ",
};

/** `St. Louis` and `Saint Louis`, `Ft. Worth` and `Fort Worth` are one name. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sankt", "st"],
  ["sainte", "ste"],
  ["mount", "mt"],
  ["fort", "ft"],
]);

/**
 * What two spellings of one name share: `sao paulo` of `SÃO PAULO`, `st louis` of `Saint-Louis`, `ny` of `N.Y.`.
 * Case, accents, full stops, apostrophes and the kind of space or hyphen do not matter.
 */
export function keyOf(name: string): string {
  const plain = foldLetters(name);
  if (/^[a-z]+$/.test(plain)) return SHORT.get(plain) ?? plain;
  return plain
    .replace(/[.'’‘`´ʹʻʼ]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => SHORT.get(word) ?? word)
    .join(" ");
}

/** Small letters first: the capital ẞ has no capital, and that of the small one is `SS`. */
function foldLetters(text: string): string {
  if (/^[\w .,'-]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøłđðþς]/g, (letter) => PLAIN[letter] ?? letter);
}
