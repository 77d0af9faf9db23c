import { HOUSE } from "../../archive/authors.ts";

/** Somebody whom a citation names: a person by the parts of the name, or a house, or a name that has no such parts. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix: string | null }
  | { readonly literal: string };

/** What a family name may begin with. */
const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|das|do|dos|du|la|le|van|von|vom|zu|zum|ten|ter|al|bin|ibn|ben|st\.?)$/i;
/** Between the two halves of a family name: `Ortega y Gasset`. */
const BETWEEN = /^[yei]$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Words of a person's name in a script that has capitals; where there are none, no sign tells which word is which. */
const WORD = /^[\p{Lu}\p{Ll}\p{Lt}\p{M}][\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}.'’-]*$/u;
const MOST_WORDS = 7;

/**
 * The parts of a name as a byline writes it, its capitals left as they are. A single word, the name of a house and
 * whatever else is no name of a person stay whole:
 *
 *     Jan van der Berg        van der Berg | Jan
 *     José Ortega y Gasset    Ortega y Gasset | José
 *     Martin King, Jr.        King | Martin | Jr.
 *     Doe, Jane               Doe | Jane
 *     Madonna; Ferry Line Ltd; 李四
 */
export function nameOf(text: string): Name {
  const [first = "", second, ...rest] = text.split(", ");
  const suffix = second !== undefined && SUFFIX.test(second) ? second : null;
  const literal = { literal: text };
  if (rest.length > 0 || HOUSE.test(text)) return literal;
  if (second !== undefined && suffix === null)
    return arePersons(`${first} ${second}`) ? { family: first, given: second, suffix } : literal;
  const words = first.split(" ");
  const last = words.at(-1) ?? "";
  if (suffix === null && words.length > 2 && SUFFIX.test(last))
    return nameOf(`${words.slice(0, -1).join(" ")}, ${last}`);
  if (words.length < 2 || !arePersons(first)) return literal;
  const at = familyAt(words);
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" "), suffix };
}

function arePersons(text: string): boolean {
  const words = text.split(" ");
  return words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
}

/** Number of the word with which the family name begins; one at least stands before it. */
function familyAt(words: readonly string[]): number {
  let at = words.length - 1;
  if (at >= 3 && BETWEEN.test(words[at - 1] ?? "")) at -= 2;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at--;
  return at;
}

/** `Martin King Jr.` */
export const direct = (name: Name): string =>
  "literal" in name
    ? name.literal
    : `${name.given} ${name.family}${name.suffix === null ? "" : ` ${name.suffix}`}`;

/** `King, Martin, Jr.` */
export const inverted = (name: Name): string =>
  "literal" in name
    ? name.literal
    : [name.family, name.given, ...(name.suffix === null ? [] : [name.suffix])].join(", ");

/** `King, M. L., Jr.`, and `Berg, J.-P.` of `Jean-Paul Berg`. */
export function withInitials(name: Name): string {
  if ("literal" in name) return name.literal;
  return inverted({ ...name, given: name.given.split(/[ .]+/).flatMap(initials).join(" ") });
}

const initials = (word: string): readonly string[] =>
  word === ""
    ? []
    : [
        word
          .split("-")
          .filter((part) => part !== "")
          .map((part) => `${Array.from(part)[0] ?? ""}.`)
          .join("-"),
      ];
