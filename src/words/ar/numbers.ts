import { counting } from "../count.ts";

/** Latin figures, as most Arab agencies and their archives write them: dates and counts are then read alike everywhere. */
export const { categories, figure, decimal, size, plural } = counting("ar-u-nu-latn", [
  "zero",
  "one",
  "two",
  "few",
  "many",
  "other",
]);

export const percent = (number: string): string => `${number}%`;
