import { slugify } from "../archive/slug.ts";
import { readBytes, writeBytes } from "./bytes.ts";
import type { Card } from "./found.ts";

/** A card as its file has it. What is so of most is left out at the end. */
export type CardRow = readonly (string | 0 | 1 | null | readonly string[])[];

export const rowOf = (card: Card): CardRow => [
  nameOf(card),
  card.date,
  card.lede,
  card.headline,
  card.place,
  card.derived ? 1 : 0,
  ...(card.marks.length > 0 ? [card.marks] : []),
];

/** Cards of a file, and how much of it can be packed. */
export interface RowsFile {
  readonly data: Uint8Array;
  readonly plain: number;
}

/** Cards in a file: a line each, for none has a line's end in it; behind them the hashes, of which no bit can be saved. */
export function writeRows(rows: readonly CardRow[]): RowsFile {
  const lines = rows.map(([name = "", ...others]) =>
    JSON.stringify([isShortHash(name) ? 0 : name, ...others]),
  );
  const out = writeBytes(1 << 15);
  const text = encoder.encode(lines.join("\n"));
  out.number(text.length);
  out.bytes(text);
  const plain = out.length();
  for (const [name = ""] of rows) out.bytes(hashBytes(isShortHash(name) ? name : ""));
  return { data: out.take(), plain };
}

/** Gives the card in a line of what `writeRows` wrote, and reads no other: a list of results shows one or two of a file. */
export function readRows(data: Uint8Array): (line: number) => Card | null {
  const reader = readBytes(data);
  const text = reader.bytes(reader.number());
  const hashes = data.subarray(reader.at());
  const starts = [0];
  for (let end = text.indexOf(LINE_END); end !== -1; end = text.indexOf(LINE_END, end + 1))
    starts.push(end + 1);
  return (line) => {
    const start = starts[line];
    if (start === undefined) return null;
    const row: CardRow = JSON.parse(decoder.decode(text.subarray(start, starts[line + 1])));
    const [name = "", ...others] = row;
    return cardOf([name === 0 ? hashIn(hashes, line) : name, ...others]);
  };
}

const LINE_END = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const isShortHash = (name: CardRow[number]): name is string =>
  typeof name === "string" && /^[0-9a-f]{8}$/.test(name);

const HASH_BYTES = 4;
/** Zeros for none. */
const hashBytes = (hash: string): Uint8Array =>
  Uint8Array.from({ length: HASH_BYTES }, (_, at) =>
    Number.parseInt(hash.slice(at * 2, at * 2 + 2) || "0", 16),
  );
const hashIn = (hashes: Uint8Array, line: number): string =>
  Array.from(hashes.subarray(line * HASH_BYTES, (line + 1) * HASH_BYTES), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** Takes what `rowOf` made, and nothing else: what is of another shape has come from elsewhere. */
export function cardOf(row: CardRow): Card | null {
  const [name, date, lede, headline, place, derived, marks = []] = row;
  if (typeof name !== "string" || typeof date !== "string" || typeof headline !== "string") return null;
  if (typeof lede !== "string" || !(typeof place === "string" || place === null)) return null;
  const card = { headline, derived: derived === 1, date, place, lede };
  const slug = HASH.test(name) ? `${slugOf(card)}-` : "";
  const url = `/${date.replaceAll("-", "/")}/${slug}${name}.html`;
  return { ...card, url, marks: Array.isArray(marks) ? marks.map(String) : [] };
}

const HASH = /^[0-9a-f]+$/;

/** The name of the story's page without its ending; of one whose slug is made of what its card tells, the hash alone. */
function nameOf(card: Card): string {
  const name = card.url.slice("/YYYY/MM/DD/".length, -".html".length);
  const slug = slugOf(card);
  const hash = name.slice(slug.length + 1);
  return slug !== "" && name === `${slug}-${hash}` && HASH.test(hash) ? hash : name;
}

/** As addresses are made. Not of letters that one version of Unicode may take apart otherwise than another. */
function slugOf({ derived, headline, lede }: Omit<Card, "url" | "marks">): string {
  // A lede that was cut is longer than what addresses are made of.
  const words = derived ? lede.replace(/…$/, "") : headline;
  return /^[ -~]*$/.test(words) ? slugify(words) : "";
}
