import { describe, expect, it } from "vitest";
import { age, localDate } from "../../src/client/age.ts";

describe("the age of a story", () => {
  it.each([
    ["1987-02-26", "2026-11-24", "This story is from 1987, 39 years ago."],
    ["1987-02-26", "2026-02-26", "This story is from 1987, 39 years ago."],
    ["1987-02-26", "2026-02-25", "This story is from 1987, 38 years ago."],
    ["2025-11-24", "2026-11-24", "This story is from 2025, a year ago."],
    ["2025-12-31", "2027-12-30", "This story is from 2025, a year ago."],
    ["0987-06-01", "2026-11-24", "This story is from 987, 1,039 years ago."],
    ["2025-11-25", "2026-11-24", "This story is 11 months old."],
    ["2026-06-24", "2026-11-24", "This story is 5 months old."],
    ["2026-06-25", "2026-11-24", "This story is 4 months old."],
    ["2025-12-31", "2026-01-31", "This story is a month old."],
    ["2025-12-31", "2026-01-30", "This story is 30 days old."],
    ["2026-11-18", "2026-11-24", "This story is 6 days old."],
    ["2025-12-30", "2026-01-01", "This story is 2 days old."],
    ["2025-12-31", "2026-01-01", "This story is from yesterday."],
    ["2026-11-24", "2026-11-24", ""],
    ["2026-11-25", "2026-11-24", ""],
    ["2027-01-01", "2026-11-24", ""],
  ])("%s, read on %s", (date, today, expected) => {
    expect(age(date, today)).toBe(expected);
  });

  it.each([
    ["2024-02-29", "2024-03-01", "This story is from yesterday."],
    ["2023-02-28", "2023-03-01", "This story is from yesterday."],
    ["2024-02-28", "2024-03-01", "This story is 2 days old."],
    ["2024-02-29", "2025-02-28", "This story is 11 months old."],
    ["2024-02-29", "2025-03-01", "This story is from 2024, a year ago."],
    ["2026-01-31", "2026-02-28", "This story is 28 days old."],
    ["2026-01-31", "2026-03-01", "This story is a month old."],
  ])("at the end of a February: %s, read on %s", (date, today, expected) => {
    expect(age(date, today)).toBe(expected);
  });

  it.each(["", "1987", "1987-02", "26-02-1987", "yesterday", "01987-02-26"])(
    "is not told of %j, which is no date",
    (date) => {
      expect(age(date, "2026-11-24")).toBe("");
    },
  );
});

it("is counted from the reader's own day, not from that of Greenwich", () => {
  // The tests' zone is hours away from it.
  expect(localDate(new Date(2026, 10, 24, 0, 0, 1))).toBe("2026-11-24");
  expect(localDate(new Date(2026, 10, 24, 23, 59, 59))).toBe("2026-11-24");
});
