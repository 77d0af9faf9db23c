import { openDates } from "../dates.ts";

export const dates = openDates("es", {
  day: String,
  long: (day, month, year) => `${day} de ${month} de ${year}`,
  short: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} de ${month}`,
  shortDayOfYear: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} de ${year}`,
  full: (weekday, date) => `${weekday}, ${date}`,
  range: (first, last) => `del ${first} al ${last}`,
});
