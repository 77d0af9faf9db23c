import { COUNTRIES, WIDER } from "./country-names.ts";
import { keyOf } from "./key.ts";
import { REGIONS } from "./region-names.ts";
import { codeAndName, rowsOf } from "./table.ts";

/** A country, or one division of it: what a name behind a city confines the city to. */
export interface Scope {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The division as GeoNames codes it, `TX` or `08`; null for the whole country. */
  readonly division: string | null;
}

/** What the name of a country or region can mean. */
export interface Meaning {
  /** What carries the name today, or carried it alone: `Georgia` is a country and a state. */
  readonly scopes: readonly Scope[];
  /** Where else to look when nothing of the name is there: a city of `Sudan` may lie in South Sudan now. */
  readonly wider: readonly Scope[];
}

const REGION_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(REGIONS, ";").map(({ head }) => codeAndName(head)),
);
const MEANINGS = meanings();

/** What a country or region of this name (a key of `keyOf`) can mean; null where there is none. */
export function meaningOf(key: string): Meaning | null {
  return MEANINGS.get(key) ?? MEANINGS.get(key.replace(/^the /, "")) ?? null;
}

/** `Texas` for US and TX; null for a division that datelines do not name. */
export function regionName(country: string, division: string | null): string | null {
  return REGION_NAMES.get(`${country}.${division}`) ?? null;
}

export function isWithin(place: Scope, scope: Scope): boolean {
  return place.country === scope.country && (scope.division === null || scope.division === place.division);
}

function meanings(): ReadonlyMap<string, Meaning> {
  const found = new Map<string, { scopes: Scope[]; wider: Scope[] }>();
  const add = (name: string, kind: "scopes" | "wider", scopes: readonly Scope[]) => {
    const key = keyOf(name);
    const meaning = found.get(key) ?? { scopes: [], wider: [] };
    meaning[kind].push(...scopes);
    found.set(key, meaning);
  };
  for (const { head, others } of [...rowsOf(COUNTRIES, ";"), ...rowsOf(REGIONS, ";")]) {
    const [code, name] = codeAndName(head);
    const [country = "", division = null] = code.split(".");
    for (const spelling of [name, ...others]) add(spelling, "scopes", [{ country, division }]);
  }
  for (const { head, others } of rowsOf(WIDER, ";")) {
    const scopes = head.split(" ").map((country) => ({ country, division: null }));
    for (const name of others) add(name, "wider", scopes);
  }
  return found;
}
