import type { NotUnderstood, Query, Reason, Restriction, Term } from "./query.ts";
import type { Span } from "./span.ts";
import { writeRestriction, writeTerm } from "./write-query.ts";

/** Words, phrases, restrictions and remarks that a query holds at most; dates come on top. */
export const MOST_PARTS = 64;

/** A query while it is read. */
export interface Draft {
  /** Groups by their text, as the other lists, so that each stands once however it was capitalized. */
  readonly wanted: Map<string, readonly Term[]>;
  readonly unwanted: Map<string, Term>;
  readonly restrictions: Map<string, Restriction>;
  readonly remarks: Map<string, NotUnderstood>;
  /** The group that an OR would go on with; it joins the others when it is closed. */
  readonly group: Map<string, Term>;
  /** True behind an OR that lacks its second term. */
  or: boolean;
  /** The latest beginning and the earliest end. */
  from: Span | null;
  to: Span | null;
}

export const startDraft = (): Draft => ({
  wanted: new Map(),
  unwanted: new Map(),
  restrictions: new Map(),
  remarks: new Map(),
  group: new Map(),
  or: false,
  from: null,
  to: null,
});

const keyOf = (text: string): string => text.toLowerCase();

/** Adds what is new to a list; false where the query is full. */
function addOnce<T>(draft: Draft, list: Map<string, T>, key: string, value: T): boolean {
  if (list.has(key)) return true;
  if (isFull(draft)) return false;
  list.set(key, value);
  return true;
}

/** Parts are few, so that counting them each time is no loss. */
function isFull({ wanted, unwanted, restrictions, remarks, group }: Draft): boolean {
  const terms = Array.from(wanted.values(), (each) => each.length).reduce((sum, each) => sum + each, 0);
  return terms + group.size + unwanted.size + restrictions.size + remarks.size >= MOST_PARTS;
}

/** Asks for a term, or for it or the one before it behind an OR; false where the query is full. */
export function want(draft: Draft, term: Term): boolean {
  const key = keyOf(writeTerm(term));
  if (!draft.or) {
    closeGroup(draft);
    // Known, and room only for it should an OR follow.
    if (draft.wanted.has(key) && isFull(draft)) return true;
  }
  draft.or = false;
  return addOnce(draft, draft.group, key, term);
}

/** Leaves out a term; false where the query is full. */
export function leaveOut(draft: Draft, term: Term): boolean {
  return addOnce(draft, draft.unwanted, keyOf(writeTerm(term)), term);
}

/** Restricts the stories; false where the query is full. */
export function restrict(draft: Draft, restriction: Restriction): boolean {
  return addOnce(draft, draft.restrictions, keyOf(writeRestriction(restriction)), restriction);
}

/** Says what was not understood; false where the query is full. */
export function remark(draft: Draft, text: string, reason: Reason): boolean {
  return addOnce(draft, draft.remarks, `${reason}\n${text}`, { text, reason });
}

/** Narrows the range to begin and end no earlier and no later than these days. */
export function narrow(draft: Draft, from: Span | null, to: Span | null): void {
  if (from !== null && (draft.from === null || from.first > draft.from.first)) draft.from = from;
  if (to !== null && (draft.to === null || to.last < draft.to.last)) draft.to = to;
}

/** Opens a group that the next term, behind an OR, belongs to; says so where there is none before it. */
export function openOr(draft: Draft): void {
  if (draft.or || draft.group.size === 0) remarkOr(draft);
  else draft.or = true;
}

/** Ends the group: what comes behind is asked for as well. */
export function closeGroup(draft: Draft): void {
  if (draft.or) remarkOr(draft);
  draft.or = false;
  const key = [...draft.group.keys()].join(" OR ");
  if (key !== "" && !draft.wanted.has(key)) draft.wanted.set(key, [...draft.group.values()]);
  draft.group.clear();
}

const remarkOr = (draft: Draft): boolean => remark(draft, "OR", "or-between");

/** The query. Where its range begins behind its end, the ends are taken the other way round. */
export function finish(draft: Draft): Query {
  closeGroup(draft);
  const { from, to } = draft;
  const swapped = from !== null && to !== null && from.first > to.last;
  return {
    wanted: [...draft.wanted.values()],
    unwanted: [...draft.unwanted.values()],
    restrictions: [...draft.restrictions.values()],
    from: (swapped ? to : from)?.first ?? null,
    to: (swapped ? from : to)?.last ?? null,
    notUnderstood: [...draft.remarks.values()],
  };
}
