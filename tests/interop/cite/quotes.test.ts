import { expect, it } from "vitest";
import { marked, within } from "../../../src/interop/cite/quotes.ts";

it.each([
  ["Ferry sails", "Ferry sails,", "Ferry sails."],
  ["It is over.", "It is over,", "It is over."],
  ["Talks in the U.S.", "Talks in the U.S.,", "Talks in the U.S."],
  ["Is it over?", "Is it over?", "Is it over?"],
  ["And then …", "And then …", "And then …"],
  ["And then ...", "And then ...", "And then ..."],
  ["Says “Draw”", "Says “Draw,”", "Says “Draw.”"],
  ["“After …,” says “Draw?”", "“After …,” says “Draw?”", "“After …,” says “Draw?”"],
  ['Says "Never!"', 'Says "Never!"', 'Says "Never!"'],
])("%s takes one mark at most", (title, comma, stop) => {
  expect([marked(title, ","), marked(title, ".")]).toEqual([comma, stop]);
});

it("keeps the comma behind a question where a style does", () => {
  expect(marked("Says “Draw?”", ",", true)).toBe("Says “Draw?,”");
});

it.each([
  ["“After …,” says “Draw?”", "‘After …,’ says ‘Draw?’"],
  ['She said "no" to "that"', "She said ‘no’ to ‘that’"],
  ['"No," she said', "‘No,’ she said"],
  ['A 6" pipe', 'A 6" pipe'],
  ['Pipe of 6" is "short"', 'Pipe of 6" is ‘short’'],
  ["Er sagt „nein“", "Er sagt ‚nein‘"],
  ["The players’ day", "The players’ day"],
  ["Il dit « non »", "Il dit « non »"],
])("%s stands within quotation marks as %s", (text, inner) => {
  expect(within(text)).toBe(inner);
});
