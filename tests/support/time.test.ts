import { expect, it } from "vitest";
import { growth, IN_STEP } from "./time.ts";

const text = (size: number): string => `${"a".repeat(size)}b`;

it("work that goes through its input once is in step with it", () => {
  expect(growth(text, (one) => /^a*b$/.test(one), 2_000_000)).toBeLessThan(IN_STEP);
});

it("work that goes through its input again and again is not", () => {
  // Cubic: what is quadratic takes so little that noise could hide it.
  expect(growth(text, (one) => /a+a+c/.test(one), 220)).toBeGreaterThan(IN_STEP);
});
