import { expect, it } from "vitest";
import { count, duration, number, size } from "../../src/commands/words.ts";

it.each([
  [0, "0 stories"],
  [1, "1 story"],
  [1234567, "1,234,567 stories"],
])("%d is %s", (value, text) => {
  expect(count(value, "story", "stories")).toBe(text);
  expect(text).toContain(number(value));
});

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [12_811_402, "12.8 MB"],
  [99_940_000, "99.9 MB"],
  [315_049_999, "315 MB"],
  [999_400_000, "999 MB"],
  [999_600_000, "1.0 GB"],
  [5e15, "5000 TB"],
])("%d bytes are %s", (bytes, text) => {
  expect(size(bytes)).toBe(text);
});

it.each([
  [0.2, "1 s"],
  [40.4, "40 s"],
  [95, "95 s"],
  [119.4, "119 s"],
  [119.6, "2 min"],
  [150, "3 min"],
  [3590, "1 h 0 min"],
  [4800, "1 h 20 min"],
])("%d seconds are %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
