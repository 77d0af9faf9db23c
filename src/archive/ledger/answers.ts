import type { CalendarDate } from "../../article.ts";
import { sha256 } from "../../sha256.ts";
import type { Intake, Withheld } from "../intake.ts";
import { listAt } from "../list-address.ts";
import { compareText } from "../order.ts";
import { sourceUrl } from "../permalink.ts";
import { type Identities, openIdentities } from "./identity.ts";
import { firstPart, GONE_URL, type LedgerRow, type SourceName, sourceOf } from "./row.ts";

/** What was published before. */
export interface Past {
  /** Every address that answered anything. */
  readonly addresses: Iterable<string>;
  /** True where the archive itself stood at an address, and not a word on what became of it. */
  readonly stood: (address: string) => boolean;
  /** What the ledger had to say; of two rows on one address the first counts. */
  readonly rows: readonly LedgerRow[];
}

/** What is published now, but for what this is to tell. */
export interface Present extends Identities, Pick<Intake, "withheld" | "unnamed"> {
  readonly has: (address: string) => boolean;
  readonly addresses: () => Iterable<string>;
  /** Address of the storyline that a story is part of. */
  readonly lineOf: (story: string) => string | null;
  /** Where a place stands now that stood at an address made of its letters; null for any other address. */
  readonly placeNow: (address: string) => string | null;
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
}

/** Redirects that are followed one after the other: none of ours leads to another, those of a hand may. */
const LONGEST_WAY = 10;

/** What an address is to answer, before it is known since when. */
type Found = Pick<LedgerRow, "answer" | "to"> & { readonly told?: Withheld };

/**
 * What every address answers that once held something and does so no more, by address. Each is worked out anew from
 * the address alone, so that nothing leads to what leads on; only where that tells nothing of where it went, what the
 * ledger said before stands. Linear in the addresses.
 */
export function answersOf(past: Past, present: Present): readonly LedgerRow[] {
  const { has, now } = present;
  const former = formerRows(past.rows);
  const withheld = new Map(present.withheld.map((one) => [one.url, one]));
  // A list that still stands is that of others.
  const isUnnamed = openUnnamed(present.unnamed.filter((address) => !has(address)));
  const asked = new Set<string>();
  const find = openFinder(past, present, former, withheld, asked);

  const ask = (address: string): void => {
    if (!has(address) && !address.startsWith(GONE_URL)) asked.add(address);
  };
  for (const { address } of former.values()) if (!isDigest(address)) ask(address);
  for (const address of past.addresses) ask(address);
  // What archive.md holds back may never have been published, and its address tells its first words.
  for (const { url, why } of present.withheld) if (why === "takedown") ask(url);

  const rows = new Map<string, LedgerRow>();
  for (const address of standingDigests(former, present)) {
    rows.set(address, {
      address,
      answer: "removed",
      to: null,
      date: former.get(address)?.date ?? null,
      reason: null,
    });
  }
  for (const named of asked) {
    const unnamed = isUnnamed(named);
    const address = unnamed ? digestOf(named) : named;
    const { answer, to, told }: Found = unnamed ? { answer: "removed", to: null } : find(named);
    const before = former.get(address);
    const kept = before?.answer === answer ? before : null;
    rows.set(address, {
      address,
      answer,
      to: to === null || isUnnamed(to) ? null : to,
      date: told ? told.since : kept ? kept.date : now,
      reason: told ? reasonOf(told) : (kept?.reason ?? null),
    });
  }
  return [...rows.values()].sort((a, b) => compareText(a.address, b.address));
}

function formerRows(rows: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow> {
  const former = new Map<string, LedgerRow>();
  for (const row of rows) if (!former.has(row.address)) former.set(row.address, row);
  return former;
}

/** What an address that holds nothing any more is to answer. */
function openFinder(
  { stood }: Past,
  { has, moved, firstOf, lineOf, placeNow }: Present,
  former: ReadonlyMap<string, LedgerRow>,
  withheld: ReadonlyMap<string, Withheld>,
  /** All that is to answer something. */
  asked: ReadonlySet<string>,
): (address: string) => Found {
  const isNew = (address: string): boolean => !stood(address);
  const redirect = (to: string): Found => ({ answer: "redirect", to });
  const byHash = openIdentities(() => withheld.keys());
  /** What is withheld at this address, or would stand under another slug or on another day. */
  const heldBack = (address: string): Withheld | undefined =>
    withheld.get(address) ?? withheld.get(byHash.moved(address, () => true) ?? "");

  const find = (address: string, seen: ReadonlySet<string>): Found => {
    const source = sourceOf(address);
    const told = heldBack(source?.page ?? address);
    if (told) return { answer: "withheld", to: null, told };
    if (source) return sourceNow(source, seen);
    return (
      whereNow(address, seen) ??
      asBefore(address, seen) ??
      (isStory(address) ? { answer: "gone", to: null } : enclosing(address, has))
    );
  };
  /**
   * What the ledger tells of an address: where it led. Of a story that is gone it holds where that stood last, which
   * is all that leads to it should it come back there.
   */
  const asBefore = (address: string, seen: ReadonlySet<string>): Found | null => {
    const { answer, to } = former.get(address) ?? { answer: "gone", to: null };
    if (to === null || (answer !== "redirect" && !isStory(address))) return null;
    if (has(to)) return redirect(to);
    if (seen.has(to) || seen.size >= LONGEST_WAY) return null;
    const next = find(to, new Set([...seen, address]));
    if (next.answer !== "gone") return next;
    const last = next.to ?? to;
    // A row that somebody wrote may name what never stood.
    return isStory(address) && isStory(to) && asked.has(last) ? { answer: "gone", to: last } : null;
  };
  const whereNow = (address: string, seen: ReadonlySet<string>): Found | null => {
    const first = firstPart(address);
    if (first !== null) return has(first) ? redirect(first) : find(first, seen);
    const story = isStory(address) ? moved(address, isNew) : null;
    if (story !== null) return redirect(story);
    const place = placeNow(address);
    if (place !== null) return has(place) ? redirect(place) : find(place, seen);
    const began = firstOf(address);
    if (began === null) return null;
    const line = lineOf(began);
    return line === null ? { answer: "gone", to: began } : redirect(line);
  };
  /** A source follows its page. */
  const sourceNow = ({ page, copy }: SourceName, seen: ReadonlySet<string>): Found => {
    if (has(page)) return { answer: "gone", to: page };
    const { answer, to } = find(page, seen);
    if (answer !== "redirect" || to === null) return { answer: "gone", to: null };
    return redirect([sourceUrl(to, copy), sourceUrl(to), to].find(has) ?? to);
  };
  return (address) => find(address, new Set());
}

const isStory = (address: string): boolean => /^\/\d{4}\/\d\d\/\d\d\/[^/]*-[0-9a-f]{8,}\.html$/.test(address);

/** The list of a place or heading whose year this is; null for what is none: `/places/oslo/1994/`. */
const listOfYear = (address: string): string | null => {
  const list = listAt(address);
  return list !== null && /^\d{4}\/$/.test(list.part) ? list.url : null;
};

/** The next larger page that is there. A year of a place or heading leads on by itself: its stories stand on the page of all. */
function enclosing(address: string, has: (address: string) => boolean): Found {
  const whole = listOfYear(address);
  if (whole !== null && has(whole)) return { answer: "redirect", to: whole };
  for (let at = address; at !== "/" && at !== ""; ) {
    at = at.replace(/[^/]*\/?$/, "");
    const to = at === "/countries/" ? "/places/" : at;
    if (has(to)) return { answer: "gone", to };
  }
  return { answer: "gone", to: null };
}

/** What is told of what `archive.md` holds back, where the file itself says nothing. */
const reasonOf = ({ why, reason }: Withheld): string | null =>
  reason ?? { takedown: null, rights: "its own rights", embargo: "an embargo" }[why];

const isDigest = (address: string): boolean => address.startsWith("sha256:");

/** How an address stands in the ledger that is named nowhere. */
export const digestOf = (address: string): string => `sha256:${sha256(address)}`;

/** Addresses that are named nowhere, by their digest, but those that hold something again. */
function standingDigests(
  former: ReadonlyMap<string, LedgerRow>,
  { addresses }: Present,
): ReadonlySet<string> {
  const digests = new Set([...former.keys()].filter(isDigest));
  if (digests.size > 0) for (const address of addresses()) digests.delete(digestOf(address));
  return digests;
}

/** Says whether an address is to be named nowhere: with a story's its sources' and its storyline's, of the same name, with a list's those of its years. */
function openUnnamed(unnamed: readonly string[]): (address: string) => boolean {
  const all = new Set(unnamed);
  const lines = new Set(
    unnamed.map((url) => `/storylines${url.slice(0, 5)}${url.slice(url.lastIndexOf("/"))}`),
  );
  const isTold = (address: string): boolean =>
    all.has(address) || lines.has(address) || all.has(listOfYear(address) ?? "");
  return (address) =>
    all.size > 0 &&
    [address, sourceOf(address)?.page, firstPart(address)].some(
      (one) => one !== null && one !== undefined && isTold(one),
    );
}
