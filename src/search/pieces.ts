import { coreOf, DASH, EQUALS, MINUS, QUOTE, TOKEN } from "./signs.ts";

/** Names that may stand before a colon. */
export const FIELDS = ["headline", "byline", "place", "country", "lang", "date", "from", "to"] as const;
export type Field = (typeof FIELDS)[number];

const NAMED = new RegExp(`^(${FIELDS.join("|")})[:：](.*)$`, "is");

/** What stands before a word or phrase, and the rest. */
interface Operators {
  readonly not: boolean;
  readonly field: Field | null;
  readonly exact: boolean;
  readonly body: string;
}

/** A part of a query that is read by itself. */
export interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly raw: string;
  readonly operators: Operators;
  /** What stands between its quotes, null where it has none. */
  readonly quoted: string | null;
  /** False where the second quote is missing. */
  readonly closed: boolean;
  /** True for a word whose end touches a quote. */
  readonly beforeQuote: boolean;
}

/**
 *     oil -headline:"bank of england" =rate
 *     ^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^
 * A phrase and the operators right before it are one piece. A word that touches a quote is a piece of its own.
 * One at a time, since most of a long text is never asked for.
 */
export function* piecesOf(text: string): Generator<Piece, void> {
  let end = -1;
  let head: Piece | null = null;
  for (const { 0: raw, index: start } of text.matchAll(TOKEN)) {
    const touching = start === end;
    end = start + raw.length;
    if (!QUOTE.test(raw.charAt(0))) {
      if (head !== null) yield head;
      head = bare(raw, start, touching);
      continue;
    }
    const leads: boolean = touching && head !== null && coreOf(head.operators.body) === null;
    if (head !== null && !leads) yield { ...head, beforeQuote: touching };
    yield phrase(leads ? head : null, raw, start, touching);
    head = null;
  }
  if (head !== null) yield head;
}

function bare(raw: string, start: number, touching: boolean): Piece {
  const operators = operatorsOf(raw, touching);
  return { start, raw, operators, quoted: null, closed: true, beforeQuote: false };
}

function phrase(head: Piece | null, raw: string, start: number, touching: boolean): Piece {
  const closed = raw.length > 1 && QUOTE.test(raw.charAt(raw.length - 1));
  const inside = raw.slice(1, closed ? -1 : raw.length);
  return {
    start: head?.start ?? start,
    raw: (head?.raw ?? "") + raw,
    operators: head?.operators ?? operatorsOf("", touching),
    quoted: inside.replace(/\s+/g, " ").trim(),
    closed,
    beforeQuote: false,
  };
}

function operatorsOf(raw: string, touching: boolean): Operators {
  const open = raw.replace(/^[([{（]+/, "");
  // A hyphen behind a closing quote joins: `"post"-war`.
  const not = !touching && isMinus(open);
  const body = not ? open.slice(1) : open;
  const exact = EQUALS.test(body);
  const [, name, value] = NAMED.exec(body.slice(coreOf(body)?.before.length ?? 0)) ?? [];
  const field = FIELDS.find((known) => known === name?.toLowerCase());
  if (field === undefined || value === undefined) return { not, field: null, exact, body };
  const notInside = isMinus(value);
  const rest = notInside ? value.slice(1) : value;
  return { not: not || notInside, field, exact: exact || EQUALS.test(rest), body: rest };
}

/** One minus, and no line of them. */
const isMinus = (text: string): boolean => MINUS.test(text) && !DASH.test(text.slice(1, 3));
