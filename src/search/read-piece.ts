import type { Piece } from "./pieces.ts";
import type { Reason, Restriction, Term } from "./query.ts";
import { coreOf, STAR } from "./signs.ts";
import { readSpan, type Span } from "./span.ts";

/** What a piece of a query asks for. */
export type Meaning =
  | { readonly kind: "nothing" }
  | { readonly kind: "or" }
  | { readonly kind: "term"; readonly term: Term; readonly not: boolean }
  | { readonly kind: "restriction"; readonly restriction: Restriction }
  | { readonly kind: "dates"; readonly field: "date" | "from" | "to"; readonly span: Span };

/** What a piece means, and what of it was not understood. */
export interface Reading {
  readonly meaning: Meaning;
  readonly reason: Reason | null;
}

const refused = (reason: Reason | null): Reading => ({ meaning: { kind: "nothing" }, reason });

/** `author:smith`, but not `12:30` or `https://…`; a full-width colon is plain punctuation where it is at home. */
const FIELD_LIKE = /^[a-z]+:(?!\/|$)/i;

/** Reads a piece. Never fails: what it cannot read means nothing, and it says why. Signs alone say nothing. */
export function readPiece(piece: Piece): Reading {
  return piece.quoted === null ? readBare(piece) : readQuoted(piece, piece.quoted);
}

function readQuoted(piece: Piece, text: string): Reading {
  if (coreOf(text) === null) return refused("no-word-in-quotes");
  const { meaning, reason } = withField(piece.operators, text, (field) => ({ kind: "phrase", field, text }));
  if (reason !== null || piece.closed) {
    const star = STAR.test(text) ? "star-in-quotes" : null;
    return { meaning, reason: reason ?? star };
  }
  return { meaning, reason: "second-quote" };
}

function readBare(piece: Piece): Reading {
  const { not, field, exact, body } = piece.operators;
  const core = coreOf(body);
  if (core === null) return refused(reasonForSigns(piece));
  const { before, text, after } = core;
  if (STAR.test(before) || STAR.test(text)) return refused("star-at-end");
  const prefix = STAR.test(after);
  if (text === "OR" && !not && !exact && !prefix && field === null)
    return { meaning: { kind: "or" }, reason: null };
  if (prefix && field !== null && field !== "headline" && field !== "byline") return refused("star-in-field");
  const reading = withField(piece.operators, text, (at) => ({
    kind: "word",
    field: at,
    text,
    // All words that begin so are as typed anyway.
    exact: exact && !prefix,
    prefix,
  }));
  if (field === null && !exact && FIELD_LIKE.test(`${text}${after}${piece.beforeQuote ? '"' : ""}`))
    return { ...reading, reason: "no-such-field" };
  return reading;
}

function reasonForSigns({ operators, raw }: Piece): Reason | null {
  const { not, field, exact, body } = operators;
  if (field !== null) return "no-word-behind-field";
  if (STAR.test(body)) return "star-at-end";
  if (exact && body.length === 1) return "equals-before-word";
  // Between words an en dash is a dash.
  return not && body === "" && raw !== "–" ? "minus-before-word" : null;
}

function withField(
  { not, field }: Piece["operators"],
  value: string,
  term: (field: Term["field"]) => Term,
): Reading {
  if (field === null || field === "headline" || field === "byline")
    return { meaning: { kind: "term", term: term(field ?? "text"), not }, reason: null };
  if (field === "place" || field === "country" || field === "lang")
    return { meaning: { kind: "restriction", restriction: { kind: field, value, not } }, reason: null };
  return readDates(field, value, not);
}

function readDates(field: "date" | "from" | "to", value: string, not: boolean): Reading {
  if (not) return refused("dates-left-out");
  const span = readSpan(value);
  return typeof span === "string" ? refused(span) : { meaning: { kind: "dates", field, span }, reason: null };
}
