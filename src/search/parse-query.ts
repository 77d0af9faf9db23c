import { isAscii } from "./ascii.ts";
import {
  closeGroup,
  type Draft,
  finish,
  leaveOut,
  narrow,
  openOr,
  remark,
  restrict,
  startDraft,
  want,
} from "./draft.ts";
import { piecesOf } from "./pieces.ts";
import type { NotUnderstood, Query } from "./query.ts";
import { type Meaning, type Reading, readPiece } from "./read-piece.ts";
import { legible, shown } from "./signs.ts";

/**
 * Reads a query as someone typed it. Never throws, whatever the text; what it did not understand it says, and the
 * rest stands. Takes at most `MOST_PARTS` parts, and time in step with the length of the text.
 */
export function parseQuery(text: string): Query {
  const clean = legible(text);
  const draft = startDraft();
  // Among capitals, NOT is a word of a headline.
  const capitals = !(isAscii(clean) ? /[a-z]/ : /\p{Ll}/u).test(clean);
  for (const piece of piecesOf(clean)) {
    const reading = readPiece(piece);
    if (take(draft, piece.raw, capitals ? reading : withNot(reading))) continue;
    return withNote(finish(draft), { text: shown(clean.slice(piece.start)), reason: "too-many" });
  }
  const query = finish(draft);
  return clean.trim() !== "" && saysNothing(query)
    ? withNote(query, { text: shown(clean), reason: "no-word" })
    : query;
}

/** Takes up what a piece means, and what it says; false where the query is full. */
function take(draft: Draft, typed: string, { meaning, reason }: Reading): boolean {
  // Signs between words are passed over, and those around brackets part nothing.
  if (meaning.kind === "nothing" && reason === null) return true;
  if (meaning.kind === "or") {
    openOr(draft);
    return true;
  }
  if (meaning.kind !== "term" || meaning.not) closeGroup(draft);
  return (reason === null || remark(draft, shown(typed), reason)) && add(draft, meaning);
}

function add(draft: Draft, meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "term":
      return meaning.not ? leaveOut(draft, meaning.term) : want(draft, meaning.term);
    case "restriction":
      return restrict(draft, meaning.restriction);
    case "dates":
      narrow(
        draft,
        meaning.field === "to" ? null : meaning.span,
        meaning.field === "from" ? null : meaning.span,
      );
      return true;
    default:
      return true;
  }
}

/** `oil NOT gas` would find the opposite of what is meant. */
function withNot(reading: Reading): Reading {
  const { meaning } = reading;
  const isNot =
    meaning.kind === "term" && !meaning.not && meaning.term.kind === "word" && meaning.term.text === "NOT";
  return isNot ? { meaning, reason: "read-as-word" } : reading;
}

const withNote = (query: Query, note: NotUnderstood): Query => ({
  ...query,
  notUnderstood: [...query.notUnderstood, note],
});

const saysNothing = ({ wanted, unwanted, restrictions, from, to, notUnderstood }: Query): boolean =>
  wanted.length + unwanted.length + restrictions.length + notUnderstood.length === 0 &&
  from === null &&
  to === null;
