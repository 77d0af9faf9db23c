import { openDates } from "../dates.ts";

export const dates = openDates("de", {
  day: (number) => `${number}.`,
  long: (day, month, year) => `${day} ${month} ${year}`,
  short: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  shortDayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  full: (weekday, date) => `${weekday}, ${date}`,
  range: (first, last) => `${first} bis ${last}`,
});
