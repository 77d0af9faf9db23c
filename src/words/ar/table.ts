import { dates, figure, percent } from "../en/base.ts";

export const ar = { figure, percent, dates };
