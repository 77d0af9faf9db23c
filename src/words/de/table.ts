import { dates, figure, percent } from "../en/base.ts";

export const de = { figure, percent, dates };
