import { counting } from "../count.ts";
import { openDates } from "../dates.ts";

export const { figure, decimal, plural } = counting("en", ["one", "other"]);

/** The day before the month, as the press outside North America has it. */
export const dates = openDates("en", {
  day: String,
  long: (day, month, year) => `${day} ${month} ${year}`,
  short: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  full: (weekday, date) => `${weekday}, ${date}`,
  range: (first, last) => `${first} to ${last}`,
});

export const percent = (number: string): string => `${number} %`;

export const stories = (number: number): string => plural(number, { one: "# story", other: "# stories" });
export const places = (number: number): string => plural(number, { one: "# place", other: "# places" });
export const days = (number: number): string => plural(number, { one: "# day", other: "# days" });
export const years = (number: number): string => plural(number, { one: "# year", other: "# years" });
export const bytes = (number: number): string => plural(number, { one: "# byte", other: "# bytes" });
export const words = (number: number): string => plural(number, { one: "# word", other: "# words" });
