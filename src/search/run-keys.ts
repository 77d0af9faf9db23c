import { writeBytes } from "./bytes.ts";
import type { TokenLists } from "./tokens.ts";

/** A word of a family, and where its stories are told. */
export interface Member {
  readonly key: string;
  readonly lists: TokenLists;
  /** Undefined where it stands in headlines alone. */
  readonly number: number | undefined;
  /** The same of headlines. */
  readonly headlines?: { readonly lists: TokenLists; readonly number: number | undefined };
}

/** The keys of a run: words with the families they belong to, and families with their words. */
export interface RunKeys {
  readonly add: (family: string, member: Member) => void;
  /** Adds a word that is a key itself. */
  readonly addWord: (family: string, member: Member) => void;
  /** All keys, sorted, each with what belongs to it; see `run-reader.ts`. */
  readonly write: () => Uint8Array;
}

/** Nearly every word has one family, and many a family one word: no list is made for one. */
export function openRunKeys(): RunKeys {
  const families = new Map<string, Member | Member[]>();
  const words = new Map<string, string | string[]>();
  const add = (family: string, member: Member): void => put(families, family, member);
  return {
    add,
    addWord: (family, member) => {
      put(words, member.key, family);
      add(family, member);
    },
    write: () => {
      const out = writeBytes(1 << 20);
      for (const key of [...words.keys(), ...families.keys()].sort()) {
        out.text(key);
        const names = words.get(key);
        if (names === undefined) {
          const members = listOf(families.get(key));
          if (members.length > 1) members.sort((a, b) => (a.key < b.key ? -1 : 1));
          out.number(members.length);
          for (const { key: word, lists, number, headlines } of members) {
            out.text(word);
            for (const part of [{ lists, number }, headlines])
              if (part?.number === undefined) out.number(0);
              else part.lists.write(out, part.number);
          }
        } else {
          const own = listOf(names).sort();
          out.number(own.length);
          for (const name of own) out.text(name);
        }
      }
      return out.take();
    },
  };
}

function put<Value extends string | Member>(
  groups: Map<string, Value | Value[]>,
  key: string,
  value: Value,
): void {
  const before = groups.get(key);
  if (before === undefined) groups.set(key, value);
  else if (Array.isArray(before)) before.push(value);
  else groups.set(key, [before, value]);
}

const listOf = <Value>(values: Value | Value[] | undefined): Value[] =>
  values === undefined ? [] : Array.isArray(values) ? values : [values];
