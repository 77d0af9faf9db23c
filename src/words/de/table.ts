import { dates } from "../en/dates.ts";
import { figure, percent } from "../en/numbers.ts";

export const de = { figure, percent, dates };
