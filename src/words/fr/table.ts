import { dates, figure, percent } from "../en/base.ts";

export const fr = { figure, percent, dates };
