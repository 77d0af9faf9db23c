/** Any sign that may have to go: a fast no for most texts. */
const SUSPECT = /[^\P{Cc}\t\n\v\f\r]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
/** DOS ended its files with it. Other control characters stay, to be shown as symbols. */
const SUB = "\u001a";
/**
 * Signs that say where a line may break, or nothing at all: soft hyphen, zero-width space, word joiner and invisible
 * operators, deprecated format characters, byte-order mark.
 */
const NOTHING = /[\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff]/gu;
/** ZWNJ and ZWJ part or join letters in Arabic and Indic scripts and make one picture of several; here, ligatures. */
const LIGATURES =
  /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\u200c\u200d]+(?=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])/gu;
/** Marks of direction (UAX #9) order words where a script runs from right to left, and have no work elsewhere. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Adlam}]/u;

/**
 * A text without signs that nobody sees and no word needs. Joiners stay in the scripts that spell with them and in
 * pictures, marks of direction where letters run from right to left. May come out empty, with blanks at its ends.
 */
export function visibleText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const visible = text.replaceAll(SUB, "").replace(NOTHING, "").replace(LIGATURES, "");
  return RIGHT_TO_LEFT.test(visible) ? visible : visible.replace(DIRECTIONS, "");
}
