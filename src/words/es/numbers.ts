import { counting } from "../count.ts";

/** «1.000.000 de noticias»: CLDR calls it `many`. */
export const { categories, figure, decimal, point, size, plural } = counting("es", ["one", "many", "other"]);

export const percent = (number: string): string => `${number} %`;
