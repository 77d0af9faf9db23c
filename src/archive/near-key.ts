import { sha256 } from "../sha256.ts";
import type { Threads } from "./threads/found.ts";

/** Names which stories are like some, and each of those by its stamp. */
export type NearKey = (urls: readonly string[]) => string;

/**
 * `stampAt` tells the stamps of stories by their addresses. A large archive has a million and more of such ties, and to
 * look up each story by its address takes ten times as long as to copy what is known of it by its number.
 */
export function openNearKey(
  { nearest: { urls, of } }: Pick<Threads, "nearest">,
  stampAt: ReadonlyMap<string, string>,
): NearKey {
  const stamps = urls.map((url) => stampAt.get(url) ?? "");
  /** Numbers of 32 bits that a stamp takes; that of a story which is not there is nought. */
  const width = Math.ceil(Math.max(0, ...new Set(stamps.map(({ length }) => length))) / 4);
  const table = new Uint32Array(width * urls.length);
  const bytes = Buffer.from(table.buffer);
  for (const [at, stamp] of stamps.entries()) bytes.write(stamp, 4 * width * at, "latin1");
  return (own) => {
    const ties = own.map(of);
    const told = new Uint32Array(ties.reduce((sum, { length }) => sum + width * length, 0));
    let to = 0;
    for (const numbers of ties)
      for (const number of numbers) {
        const from = width * (number - 1);
        for (let at = 0; at < width; at++) told[to++] = number === 0 ? 0 : (table[from + at] ?? 0);
      }
    return sha256(new Uint8Array(told.buffer));
  };
}
