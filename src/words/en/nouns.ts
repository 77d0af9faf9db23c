import { plural } from "./numbers.ts";

export const stories = (number: number): string => plural(number, { one: "# story", other: "# stories" });
export const places = (number: number): string => plural(number, { one: "# place", other: "# places" });
export const days = (number: number): string => plural(number, { one: "# day", other: "# days" });
export const years = (number: number): string => plural(number, { one: "# year", other: "# years" });
export const bytes = (number: number): string => plural(number, { one: "# byte", other: "# bytes" });
export const words = (number: number): string => plural(number, { one: "# word", other: "# words" });
/** Where in a file a story stands, by its first and last line. */
export const lines = (first: number, last: number): string =>
  first === last ? `, line ${first}` : `, lines ${first} to ${last}`;
