/** What stands beside a sign. */
export type Side = "letter" | "digit" | "blank" | "mark";

/** A sign where nobody sets it. */
const STRAY = 13;
/** A control character, or one for private use. */
const NO_CHARACTER = 16;
/** Bytes that the encoding leaves undefined: a sound file of it has none, a damaged one may. */
const UNDEFINED = 11;

const LOST_HALF = 3;

type Rule = (before: Side, after: Side) => number;

const opening: Rule = (before, after) =>
  before !== "letter" && before !== "digit" && after !== "blank" ? 5 : STRAY;
const closing: Rule = (before, after) =>
  before !== "blank" && (after === "blank" || after === "mark") ? 5 : STRAY;
/** German ends a quotation with the sign that opens one in English. */
const either: Rule = (before, after) => Math.min(opening(before, after), closing(before, after) + 3);
const apostrophe: Rule = (before, after) =>
  before === "letter" && after === "letter" ? 4.5 : closing(before, after);
/** French parts its quotation marks from the words. */
const guillemet: Rule = (before, after) =>
  before === "blank" || after === "blank" || before === "mark" || after === "mark" ? 6 : STRAY;
const dash: Rule = (before, after) =>
  (before === "blank") === (after === "blank") ? 5.5 : before === "letter" || after === "letter" ? 9 : 7;
const money: Rule = (before, after) =>
  after === "digit" || before === "digit" ? 6 : before === "blank" && after !== "letter" ? 7 : 11;
const behindFigure: Rule = (before) => (before === "digit" ? 7 : before === "blank" ? 8.5 : STRAY);
/** m², 1ª */
const raised: Rule = (before, after) =>
  after !== "letter" && after !== "digit" && before !== "blank" ? 8 : STRAY;
const always =
  (cost: number): Rule =>
  () =>
    cost;

const RULES: readonly (readonly [signs: string, rule: Rule])[] = [
  ["“‘", either],
  ["„‚", opening],
  ["”", closing],
  ["’", apostrophe],
  ["«»‹›", guillemet],
  ["–—―", dash],
  ["…", (before, after) => (before === "letter" && after === "letter" ? 11 : 8)],
  ["¿¡", (before, after) => (before !== "letter" && after === "letter" ? 8 : STRAY)],
  ["\u00A0", always(7)],
  ["€£", money],
  ["¢¥", (before, after) => money(before, after) + 2],
  ["¤", (before, after) => money(before, after) + 3],
  ["°½¼¾", behindFigure],
  ["§№", (before, after) => (before === "blank" && (after === "digit" || after === "blank") ? 8.5 : STRAY)],
  ["²³ªº", raised],
  ["·•", (before, after) => (before === "blank" || after === "blank" ? 8 : 11)],
  ["©®™±×µ\u00AD", always(10)],
  ["\u200E\u200F", always(9)],
];

const RULE_OF: ReadonlyMap<number, Rule> = new Map(
  RULES.flatMap(([signs, rule]) => [...signs].map((sign) => [sign.charCodeAt(0), rule] as const)),
);

/**
 * How unlikely a character above ASCII that is no letter is where it stands: `-ln` of its share, about. `before` and
 * `after` are what stands beside it, `left` and `right` these characters themselves; all are UTF-16 units.
 */
export function rarityOfSign(sign: number, before: Side, after: Side, left: number, right: number): number {
  const rule = RULE_OF.get(sign);
  if (rule !== undefined) return rule(before, after);
  if (sign === 0xfffd) return UNDEFINED;
  if (sign < 0xa0 || (sign >= 0xe000 && sign <= 0xf8ff)) return NO_CHARACTER;
  // Lines and shades draw the frames of tables: many in a row, and none within a word.
  if (sign < 0x2500 || sign > 0x259f || before === "letter" || after === "letter") return STRAY;
  return sign === left || sign === right ? 3 : 9;
}

/** What signs of quotation add that have lost their other half: letters of another encoding are such signs. */
export function unpaired(text: string): number {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(/[“”„‘’‚]/g)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const count = (sign: string) => counts.get(sign) ?? 0;
  const lost =
    Math.max(0, count("„") - count("“") - count("”")) +
    Math.max(0, count("‘") - count("’")) +
    Math.max(0, count("‚") - count("‘") - count("’")) +
    (count("“") > 0 && count("„") + count("”") === 0 ? 1 : 0);
  return LOST_HALF * lost;
}
