import { counting } from "../count.ts";

export const { categories, figure, decimal, point, size, plural } = counting("en", ["one", "other"]);

export const percent = (number: string): string => `${number} %`;
