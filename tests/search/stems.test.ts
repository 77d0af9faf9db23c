import { expect, it } from "vitest";
import { STEMMED, stemmerOf } from "../../src/search/stems.ts";

it.each([
  ["en", "floods", "flood"],
  ["en-GB", "floods", "flood"],
  ["de", "fluten", "flut"],
  ["zh", "floods", "floods"],
  ["constructor", "floods", "floods"],
])("in %s the stem of %s is %s", async (language, word, stem) => {
  expect((await stemmerOf(language))(word)).toBe(stem);
});

it.each(STEMMED)("there is a stemmer for %s, which leaves figures alone", async (language) => {
  const stem = await stemmerOf(language);
  expect([typeof stem("ferries"), stem("1987"), stem("a1")]).toEqual(["string", "1987", "a1"]);
});
