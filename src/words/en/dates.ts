import { openDates } from "../dates.ts";

/** The day before the month, as the press outside North America has it. */
export const dates = openDates("en", {
  day: String,
  long: (day, month, year) => `${day} ${month} ${year}`,
  short: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  shortDayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  full: (weekday, date) => `${weekday}, ${date}`,
  range: (first, last) => `${first} to ${last}`,
});
