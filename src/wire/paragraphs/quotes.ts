/** A sign that `straighten` changes. */
const ODD = /[`«»‘-‟‹›「」『』〝-〟＂]|''/;

/**
 * A line with straight quotes for all others: TeX's (`` and ''), curly, low and angle ones, corner brackets. A space
 * that stands inside a quotation (`« Il`, `rien »`) goes, so that mark and word are one. For looking at, not to print.
 */
export function straighten(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/(?<![^\s(])([«‹“])\s(?=\S)/g, "$1")
    .replace(/(?<=\S)\s([»›”])(?![\p{L}\p{N}])/gu, "$1")
    .replace(/``|''|[“”„‟«»「」『』〝-〟＂]/g, '"')
    .replace(/[`‘’‚‛‹›]/g, "'");
}
