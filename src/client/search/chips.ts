import type { Query, Restriction, Term } from "../../search/query.ts";
import { type Part, without } from "../../search/without.ts";
import { wordsOf } from "../../search/words.ts";
import { writeQuery, writeRestriction, writeTerm } from "../../search/write-query.ts";
import { found as words } from "../../words/en/client-search.ts";
import { type Asked, narrowed } from "./asked.ts";
import { daysNamed } from "./words.ts";

/** A restriction as a reader sees it, and the same search without it. */
export interface Chip {
  /** What it is about: `place`, `not`, `headline`. */
  readonly kind: string;
  readonly value: string;
  readonly without: Asked;
}

/** What a language or a country is called: `South Korea` for `KR`. */
export type NameOf = (kind: "country" | "lang", value: string) => string;

/**
 * Everything that narrows a search, besides its plain words. `query` is what the text says; days that stand in the two
 * fields alone leave the text as it was typed.
 */
export function chipsOf(asked: Asked, query: Query, nameOf: NameOf): readonly Chip[] {
  const less = (...parts: readonly Part[]): Asked => ({
    ...asked,
    text: writeQuery(parts.reduce((left, part) => without(left, part), query)),
  });
  const { from, to } = narrowed(query, asked);
  const inText = query.from !== null || query.to !== null;
  const undated = { ...(inText ? less({ kind: "from" }, { kind: "to" }) : asked), from: "", to: "" };
  return [
    ...(from === null && to === null
      ? []
      : [{ kind: words.chips.date, value: daysNamed(from, to), without: undated }]),
    ...query.restrictions.map((restriction) => ({
      kind: kindOf(restriction),
      value: nameIn(restriction, nameOf),
      without: less({ kind: "restriction", restriction }),
    })),
    ...query.wanted
      .flat()
      .filter(({ field }) => field !== "text")
      .map((term) => ({
        kind: words.chips[term.field],
        value: typed(term),
        without: less({ kind: "wanted", term }),
      })),
    ...query.unwanted.map((term) => ({
      kind: term.field === "text" ? words.notAtAll : words.notIn(words.chips[term.field]),
      value: typed(term),
      without: less({ kind: "unwanted", term }),
    })),
  ];
}

const kindOf = ({ kind, not }: Restriction): string =>
  not ? words.not(words.chips[kind]) : words.chips[kind];

const nameIn = ({ kind, value }: Restriction, nameOf: NameOf): string =>
  kind === "place" ? value : nameOf(kind, value);

/** A term as it is typed, but for its field. */
const typed = (term: Term): string => writeTerm({ ...term, field: "text" });

/** The text with one more restriction: `flood place:"NEW YORK"`. */
export const withRestriction = (text: string, kind: "place" | "country", value: string): string =>
  `${text} ${writeRestriction({ kind, value: value.replace(/["“”„]/g, " ").trim(), not: false })}`.trim();

/** The text with one word in the place of another, which was not found. */
export const withWord = (query: Query, term: Term, word: string): string =>
  writeQuery({
    ...query,
    wanted: query.wanted.map((group) =>
      group.map((each) => {
        const words = wordsOf(each.text);
        const same = each.kind === term.kind && each.field === term.field;
        const at = same ? words.indexOf(wordsOf(term.text)[0] ?? "") : -1;
        const changed = words.map((own, place) => (place === at ? word : own));
        return at === -1 ? each : { ...each, text: changed.join(" ") };
      }),
    ),
  });
