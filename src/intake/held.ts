import { sourceUrl } from "../archive/permalink.ts";
import type { SentUnder } from "../archive/subjects.ts";
import type { Copy, Summary } from "../archive/summary.ts";
import type { Treatment } from "../archive/treatment.ts";
import type { Source } from "../article.ts";
import type { Pictured } from "./pictures.ts";

/** A story while files are still being read: others may turn out to be copies of it, or to share its address. */
export interface Held {
  /** Its whole hash. */
  readonly digest: string;
  /** As it is published at the address that it makes of itself. */
  readonly summary: Summary;
  /** Where it stands by now. */
  url: string;
  /** Those of the summary. */
  readonly copies: Copy[];
  /** Why it is not published; null where, so far, it is. One copy that may not be published is enough. */
  withheld: Treatment["withheld"];
  /** The pictures that its file names, and those of the story as it is published; null where it names none. */
  readonly pictures: Pick<Pictured, "path" | "given" | "named"> | null;
  readonly under: SentUnder | null;
  /** Where the bytes of its copies stand, by what tells them apart; null while there is one copy. */
  known: Map<string, string> | null;
}

/**
 * Lists a further copy, and says where its bytes stand; `fresh` where no earlier copy has the same, so that they are
 * still to be put there.
 */
export function addCopy(held: Held, source: Source) {
  const { copies } = held;
  if (copies.length > 0) held.known ??= new Map(copies.map((copy) => [bytesOf(copy), copy.url]));
  const twin = held.known?.get(bytesOf(source));
  // Its address comes first: where a spread comes first and a new name behind it, V8 (of Node 20) gives each object a
  // shape of its own, which takes three times the memory of the object and makes all that reads it slow.
  const copy = { url: twin ?? sourceUrl(held.url, copies.length + 1), ...source };
  copies.push(copy);
  held.known?.set(bytesOf(copy), copy.url);
  return { url: copy.url, fresh: twin === undefined };
}

/** The same part of files that are the same: their bytes need not be kept twice. */
const bytesOf = ({ sha256, firstLine, lastLine }: Source): string => `${sha256} ${firstLine} ${lastLine}`;

/** Moves a story to another address, and the bytes of its copies beside it. */
export function moveSources(held: Held, url: string, move: (from: string, to: string) => void): void {
  if (held.url === url) return;
  const stem = (page: string): string => page.replace(/html$/, "");
  const moved = (from: string): string => stem(url) + from.slice(stem(held.url).length);
  for (const from of new Set(held.copies.map((copy) => copy.url))) move(from.slice(1), moved(from).slice(1));
  for (const [index, copy] of held.copies.entries()) held.copies[index] = { ...copy, url: moved(copy.url) };
  held.known = null;
  held.url = url;
}
