import type { Query, Restriction, Term } from "./query.ts";
import { writeRestriction, writeTerm } from "./write-query.ts";

/** One thing that a query asks for, as a reader takes it away. */
export type Part =
  | { readonly kind: "wanted" | "unwanted"; readonly term: Term }
  | { readonly kind: "restriction"; readonly restriction: Restriction }
  | { readonly kind: "from" | "to" };

/** The query without a part, wherever it stands in it; the same query where it does not. */
export function without(query: Query, part: Part): Query {
  switch (part.kind) {
    case "wanted":
      return {
        ...query,
        wanted: query.wanted
          .map((group) => group.filter((term) => !isSame(term, part.term)))
          .filter((group) => group.length > 0),
      };
    case "unwanted":
      return { ...query, unwanted: query.unwanted.filter((term) => !isSame(term, part.term)) };
    case "restriction": {
      const gone = writeRestriction(part.restriction);
      return { ...query, restrictions: query.restrictions.filter((each) => writeRestriction(each) !== gone) };
    }
    case "from":
      return { ...query, from: null };
    case "to":
      return { ...query, to: null };
  }
}

const isSame = (one: Term, other: Term): boolean => writeTerm(one) === writeTerm(other);
