import { childrenOf } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";

/**
 * Feeds mix vocabularies whose local names are the same: `content:encoded` and `excerpt:encoded`, `title` and
 * `media:title`. Only the prefix tells them apart, which is the same in all feeds though the specifications leave it open.
 */
export interface Names {
  /** Children of that name in the vocabulary of the feed itself. */
  readonly own: (parent: XmlElement | null, ...names: readonly string[]) => readonly XmlElement[];
  /** Children of that name with one of these prefixes: `dc:creator`. */
  readonly of: (
    parent: XmlElement | null,
    prefix: RegExp,
    ...names: readonly string[]
  ) => readonly XmlElement[];
}

/** Reads names in the text that the elements were read from. */
export function namesIn(text: string): Names {
  const prefixOf = ({ start }: XmlElement): string =>
    /^<([\w.-]{1,40}):/.exec(text.slice(start, start + 44))?.[1]?.toLowerCase() ?? "";
  const named = (parent: XmlElement | null, names: readonly string[]): readonly XmlElement[] =>
    names.flatMap((name) => childrenOf(parent, name));
  return {
    own: (parent, ...names) => {
      const prefix = parent === null ? "" : prefixOf(parent);
      return named(parent, names).filter((child) => prefixOf(child) === (prefix === "rdf" ? "" : prefix));
    },
    of: (parent, prefix, ...names) => named(parent, names).filter((child) => prefix.test(prefixOf(child))),
  };
}
