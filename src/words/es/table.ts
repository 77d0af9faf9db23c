import { dates } from "../en/dates.ts";
import { figure, percent } from "../en/numbers.ts";

export const es = { figure, percent, dates };
