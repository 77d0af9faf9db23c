import { counting } from "../count.ts";

/** « 1 000 000 de dépêches » : CLDR calls it `many`. */
export const { categories, figure, decimal, point, size, plural } = counting("fr", ["one", "many", "other"]);

export const percent = (number: string): string => `${number} %`;
