import { slugify } from "../slug.ts";
import { COUNTRIES } from "./country-names.ts";
import { codeAndName, rowsOf } from "./table.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(COUNTRIES, ";").map(({ head }) => codeAndName(head)),
);

/** `South Korea` for `KR`: the English name as the news has it; the code itself where no country has it. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}

/** `south-korea` for `KR`: the part of an address that names the country. */
export function countrySlug(code: string): string {
  return slugify(countryName(code));
}
