import { plural } from "./numbers.ts";

export const stories = (number: number): string => plural(number, { one: "# Meldung", other: "# Meldungen" });
export const places = (number: number): string => plural(number, { one: "# Ort", other: "# Orte" });
/** As they stand behind `an` and `aus`. */
export const daysDative = (number: number): string => plural(number, { one: "# Tag", other: "# Tagen" });
export const yearsDative = (number: number): string => plural(number, { one: "# Jahr", other: "# Jahren" });
export const placesDative = (number: number): string => plural(number, { one: "# Ort", other: "# Orten" });
export const bytes = (number: number): string => plural(number, { one: "# Byte", other: "# Byte" });
export const words = (number: number): string => plural(number, { one: "# Wort", other: "# Wörter" });
export const lines = (first: number, last: number): string =>
  first === last ? `, Zeile ${first}` : `, Zeilen ${first} bis ${last}`;
