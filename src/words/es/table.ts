import { dates, figure, percent } from "../en/base.ts";

export const es = { figure, percent, dates };
