import { lengthen } from "./permalink.ts";

/** Hex digits of an address's hash: more than eight only where two stories share all else of it. */
const DIGITS = [8, 16, 32, 64] as const;

/** Who stands at which address. `url` is always the one with eight digits, which a story makes of itself. */
export interface Addresses<One> {
  readonly all: ReadonlyMap<string, One>;
  /** The one with this hash, wherever it stands; null where it stands nowhere. */
  readonly find: (url: string, digest: string) => One | null;
  /**
   * Takes one that stands nowhere yet. Returns where it stands now, and where those stand that had to make room for
   * it, each with its new address.
   */
  readonly seat: (url: string, one: One) => readonly (readonly [string, One])[];
}

/**
 * Gives every story an address of its own. Hashes of eight digits may meet; of stories with one address the one with
 * the smallest whole hash keeps it, and the others have as many more digits as it takes. So the order of the files
 * has no say. `digestOf` is the whole hash, 64 hex digits.
 */
export function openAddresses<One>(digestOf: (one: One) => string): Addresses<One> {
  const all = new Map<string, One>();

  const find = (url: string, digest: string): One | null => {
    for (const digits of DIGITS) {
      const held = all.get(lengthen(url, digest, digits));
      if (held === undefined) return null;
      if (digestOf(held) === digest) return held;
    }
    return null;
  };

  const seat = (url: string, one: One): readonly (readonly [string, One])[] => {
    const seats: (readonly [string, One])[] = [];
    let standing = one;
    for (const digits of DIGITS) {
      const address = digits === DIGITS[0] ? url : lengthen(url, digestOf(standing), digits);
      const holder = all.get(address);
      const stays = holder === undefined || digestOf(standing) < digestOf(holder) ? standing : holder;
      if (stays === standing) {
        all.set(address, standing);
        seats.push([address, standing]);
        if (holder === undefined) break;
        standing = holder;
      }
    }
    return seats;
  };
  return { all, find, seat };
}
