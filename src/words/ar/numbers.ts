import { counting } from "../count.ts";

export const { categories, figure, decimal, point, size, plural } = counting("ar", [
  "zero",
  "one",
  "two",
  "few",
  "many",
  "other",
]);

export const percent = (number: string): string => `${number}%`;
