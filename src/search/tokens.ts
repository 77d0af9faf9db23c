import { type ByteWriter, writeBytes } from "./bytes.ts";

/** The words of one field, as they come. */
export interface Tokens {
  /** Takes a word at a place of a story. Stories come in order, places of a story too. */
  readonly put: (word: string, doc: number, place: number) => void;
  /** The words, and the number of each. */
  readonly words: () => ReadonlyMap<string, number>;
  /** Sorts what was put by words; nothing may be put after. */
  readonly lists: () => TokenLists;
}

export interface TokenLists {
  /**
   * Writes the stories of a word: how many, the first, the last; then the gaps from each to the next (the first from
   * -1), and its places in each (steps, the first from -1; 0 ends a story), both behind their length.
   */
  readonly write: (out: ByteWriter, word: number) => void;
}

/** Three columns, sorted at the end by counting: no object a word, and none a story of it. */
export function openTokens(): Tokens {
  const numbers = new Map<string, number>();
  let [words, docs, places] = [new Uint32Array(1 << 10), new Uint32Array(1 << 10), new Uint32Array(1 << 10)];
  let length = 0;
  const grow = (): void => {
    [words, docs, places] = [larger(words), larger(docs), larger(places)];
  };
  const put = (word: string, doc: number, place: number): void => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      // A slice of a story would keep the whole of it.
      numbers.set(apart(word), number);
    }
    if (length === words.length) grow();
    words[length] = number;
    docs[length] = doc;
    places[length++] = place;
  };
  return { put, words: () => numbers, lists: () => sorted(numbers.size, length, words, docs, places) };
}

function sorted(
  count: number,
  length: number,
  words: Uint32Array,
  docs: Uint32Array,
  places: Uint32Array,
): TokenLists {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < length; at++) starts[(words[at] ?? 0) + 1] = (starts[(words[at] ?? 0) + 1] ?? 0) + 1;
  for (let word = 0; word < count; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const [docsOf, placesOf] = [new Uint32Array(length), new Uint32Array(length)];
  for (let at = 0; at < length; at++) {
    const word = words[at] ?? 0;
    const to = next[word] ?? 0;
    next[word] = to + 1;
    docsOf[to] = docs[at] ?? 0;
    placesOf[to] = places[at] ?? 0;
  }
  const [gaps, steps] = [writeBytes(), writeBytes()];
  return {
    write: (out, word) => {
      const [start, end] = [starts[word] ?? 0, starts[word + 1] ?? 0];
      let last = -1;
      let stories = 0;
      for (const part of [gaps, steps]) part.clear();
      for (let at = start; at < end; stories++) {
        const doc = docsOf[at] ?? 0;
        let place = -1;
        for (; at < end && docsOf[at] === doc; at++) {
          steps.number((placesOf[at] ?? 0) - place);
          place = placesOf[at] ?? 0;
        }
        steps.byte(0);
        gaps.number(doc - last);
        last = doc;
      }
      out.number(stories);
      out.number(docsOf[start] ?? 0);
      out.number(last);
      for (const part of [gaps, steps]) {
        out.number(part.length());
        out.bytes(part.view());
      }
    },
  };
}

function larger(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(column.length * 2);
  copy.set(column);
  return copy;
}

const apart = (word: string): string => (word.length < 13 ? word : Buffer.from(word).toString());
