import { counting } from "../count.ts";

export const { categories, figure, decimal, point, size, plural } = counting("de", ["one", "other"]);

export const percent = (number: string): string => `${number} %`;
