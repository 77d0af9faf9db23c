import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "../../../src/archive/threads/days.ts";

it("counts days from 1970", () => {
  expect(["1970-01-01", "1969-12-31", "1987-02-26", "2000-02-29", "2000-03-01"].map(dayOf)).toEqual([
    0, -1, 6265, 11_016, 11_017,
  ]);
});

it("agrees with the clock's own calendar, years 0001 to 9999", () => {
  const first = Date.parse("0001-01-01T00:00:00Z") / 86_400_000;
  const last = Date.parse("9999-12-31T00:00:00Z") / 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (day) => {
      expect(dayOf(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
    }),
  );
});
