import type { en } from "./en/table.ts";

/** The whole table of a language, as the English one is. */
export type Table = typeof en;
type Part = Exclude<keyof Table, "figure" | "percent" | "dates">;

/** The words of a language: numbers and dates whole, of the rest what there is. What is missing is said in English. */
export type Translation = Omit<Table, Part> & { readonly [Name in Part]?: Partial<Table[Name]> };
