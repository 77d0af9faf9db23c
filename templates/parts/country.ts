import { countryName } from "../../src/archive/gazetteer/countries.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import { primarySubtag } from "../../src/words/direction.ts";
import type { Words } from "../../src/words/words.ts";

const names = new Map<string, Intl.DisplayNames>();

/**
 * A country in the language of the page, by its code (ISO 3166-1 alpha-2): in English as the news has it, in others as
 * CLDR has it, by `Intl`; a new release of Node may yet rename one.
 */
export function countryIn({ tag }: Words, code: string): string {
  if (primarySubtag(tag) === "en") return countryName(code);
  const known = names.get(tag) ?? new Intl.DisplayNames(tag, { type: "region" });
  names.set(tag, known);
  return known.of(code) ?? countryName(code);
}

/** The region of a place; the gazetteer has its regions in English alone, so none where the page is in another language. */
export const regionIn = ({ tag }: Words, { region }: Located): string | null =>
  primarySubtag(tag) === "en" ? region : null;
