import { openDates } from "../dates.ts";

export const dates = openDates("ar", {
  day: String,
  long: (day, month, year) => `${day} ${month} ${year}`,
  short: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  shortDayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  full: (weekday, date) => `${weekday}، ${date}`,
  range: (first, last) => `من ${first} إلى ${last}`,
});
