/**
 * Takes or gives bits, each as dear as it was unlikely. Whoever writes hands each bit in and has it back; whoever reads
 * hands anything in and has what was written. So what a file holds is told once for both.
 */
export interface Coder {
  /** A bit, as likely as the bits before it in this context were. */
  readonly bit: (context: number, value: number) => number;
  /** So many bits of a number, the highest first, of which nothing is known. */
  readonly even: (count: number, value: number) => number;
}

export interface CoderWriter extends Coder {
  /** All that was written, as bytes of its own; what follows is written anew, and nothing is known of it. */
  readonly take: () => Uint8Array;
}

/** Probabilities have fifteen bits. */
const CERTAIN = 1 << 15;
/** What a bit moves the probability of its context by, by how many stood there before, up to the most that are counted; of a 65,536th part. */
const MOST_SEEN = 127;
const RATES = Int32Array.from({ length: MOST_SEEN + 1 }, (_, seen) => Math.round(65_536 / (seen + 1.5)));

/** What is thought of each context before a bit stood there; see `thought`. */
export type Contexts = Uint32Array;

/** A 1 is thought to be so likely, as if so many bits had said so. */
export const thought = (likely: number, seen: number): number => (Math.round(likely * CERTAIN) << 7) | seen;

/** So many contexts in each of which a 1 is as likely as not, as if so many bits had said so. */
export const evenly = (count: number, seen = 0): Contexts => new Uint32Array(count).fill(thought(0.5, seen));

/** The interval's ends have thirty bits: of larger numbers engines make objects, which takes three times as long. */
const MASK = (1 << 30) - 1;
/** How far its first byte stands. */
const FIRST = 22;

/** Where an interval is cut: up to here it is a 1. */
const cutOf = (low: number, high: number, likely: number): number => {
  const range = high - low;
  return low + (range >>> 15) * likely + (((range & (CERTAIN - 1)) * likely) >>> 15);
};

/** What is known of a context after a bit of it. */
const after = (state: number, value: number): number => {
  const likely = state >>> 7;
  const seen = state & 127;
  const rate = RATES[seen] ?? 0;
  const moved =
    value === 1 ? likely + (((CERTAIN - 1 - likely) * rate) >> 16) : likely - ((likely * rate) >> 16);
  return (moved << 7) | (seen < MOST_SEEN ? seen + 1 : seen);
};

/** How many bits of which nothing is known are told at once: as many as the interval has parts for. */
const atOnce = (low: number, high: number, left: number): number =>
  Math.min(left, 31 - Math.clz32(high - low + 1));

/**
 * Arithmetic coding of bits (Witten, Neal and Cleary 1987), of the kind that puts out the first byte of the interval's
 * ends as soon as they share it.
 */
export function writeCoded(contexts: Contexts): CoderWriter {
  /** How likely a 1 is, and in the lowest seven bits, how many bits stood there before. */
  const known = contexts.slice();
  /** Contexts of which something was learnt: of many thousands, most lists need few. */
  let learnt: number[] = [];
  let data = new Uint8Array(1 << 12);
  let length = 0;
  let [low, high] = [0, MASK];
  const put = (byte: number): void => {
    if (length === data.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(data);
      data = larger;
    }
    data[length++] = byte;
  };
  const putFirst = (): void => {
    while ((low ^ high) >>> FIRST === 0) {
      put(low >>> FIRST);
      low = (low << 8) & MASK;
      high = ((high << 8) & MASK) | 255;
    }
  };
  return {
    bit: (context, value) => {
      const state = known[context] ?? 0;
      if (state === contexts[context]) learnt.push(context);
      const cut = cutOf(low, high, state >>> 7);
      known[context] = after(state, value);
      if (value === 1) high = cut;
      else low = cut + 1;
      putFirst();
      return value;
    },
    even: (count, value) => {
      for (let left = count; left > 0; ) {
        const some = atOnce(low, high, left);
        const step = (high - low + 1) >>> some;
        left -= some;
        low += ((value >>> left) & ((1 << some) - 1)) * step;
        high = low + step - 1;
        putFirst();
      }
      return value;
    },
    take: () => {
      // Behind the end a reader finds zeros: as few bytes as make a number of the interval.
      for (let bytes = 0; ; bytes++) {
        const step = 2 ** (30 - 8 * bytes);
        const number = Math.ceil(low / step) * step;
        if (number > high) continue;
        for (let at = 0; at < bytes; at++) put(Math.floor(number * 2 ** (8 * at - FIRST)) % 256);
        break;
      }
      while (length > 0 && data[length - 1] === 0) length--;
      const taken = data.slice(0, length);
      for (const context of learnt) known[context] = contexts[context] ?? 0;
      learnt = [];
      [low, high, length] = [0, MASK, 0];
      return taken;
    },
  };
}

/**
 * Reads what `writeCoded` wrote with the same contexts. Bits are what a search waits for: each is read in one function, and
 * what is known of its context is one number.
 */
export function readCoded(data: Uint8Array, contexts: Contexts): Coder {
  /** How likely a 1 is, and in the lowest seven bits, how many bits stood there before. */
  const known = contexts.slice();
  let [low, high, at] = [0, MASK, 0];
  let here = (data[0] ?? 0) >>> 2;
  /** Takes in the next byte, which begins two bits before a byte of `data` ends. */
  const shift = (): void => {
    low = (low << 8) & MASK;
    high = ((high << 8) & MASK) | 255;
    here = ((here << 8) & MASK) | ((((data[at] ?? 0) << 6) | ((data[at + 1] ?? 0) >>> 2)) & 255);
    at++;
  };
  while (at < 3) shift();
  return {
    bit: (context) => {
      const state = known[context] ?? 0;
      const likely = state >>> 7;
      const seen = state & 127;
      const rate = RATES[seen] ?? 0;
      const range = high - low;
      const cut = low + (range >>> 15) * likely + (((range & (CERTAIN - 1)) * likely) >>> 15);
      const value = here <= cut ? 1 : 0;
      const after =
        value === 1 ? likely + (((CERTAIN - 1 - likely) * rate) >> 16) : likely - ((likely * rate) >> 16);
      known[context] = (after << 7) | (seen < MOST_SEEN ? seen + 1 : seen);
      if (value === 1) high = cut;
      else low = cut + 1;
      while ((low ^ high) >>> FIRST === 0) shift();
      return value;
    },
    even: (count) => {
      let value = 0;
      for (let left = count; left > 0; ) {
        const some = atOnce(low, high, left);
        const step = (high - low + 1) >>> some;
        const part = Math.floor((here - low) / step);
        left -= some;
        low += part * step;
        high = low + step - 1;
        while ((low ^ high) >>> FIRST === 0) shift();
        value = (value << some) + part;
      }
      return value;
    },
  };
}
