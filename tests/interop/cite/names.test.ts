import { expect, it } from "vitest";
import { direct, inverted, nameOf, withInitials } from "../../../src/interop/cite/names.ts";

it.each([
  ["Ana Lind", "Lind, Ana", "Lind, A."],
  ["Ana Maria Lind", "Lind, Ana Maria", "Lind, A. M."],
  ["J.R. Roe", "Roe, J.R.", "Roe, J. R."],
  ["Jean-Paul Berg", "Berg, Jean-Paul", "Berg, J.-P."],
  ["Jan van der Berg", "van der Berg, Jan", "van der Berg, J."],
  ["JAN VAN DER BERG", "VAN DER BERG, JAN", "VAN DER BERG, J."],
  ["Frances d'Emilio", "d'Emilio, Frances", "d'Emilio, F."],
  ["José Ortega y Gasset", "Ortega y Gasset, José", "Ortega y Gasset, J."],
  ["Van Morrison", "Morrison, Van", "Morrison, V."],
  ["Martin King, Jr.", "King, Martin, Jr.", "King, M., Jr."],
  ["Martin King Jr.", "King, Martin, Jr.", "King, M., Jr."],
  ["Лев Толстой", "Толстой, Лев", "Толстой, Л."],
])("%s is %s and %s", (text, catalogued, short) => {
  const name = nameOf(text);
  expect([direct(name), inverted(name), withInitials(name)]).toEqual([
    text.replace(",", ""),
    catalogued,
    short,
  ]);
});

it("takes a name as a catalogue has it for what it is", () => {
  expect(nameOf("Doe, Jane")).toEqual({ family: "Doe", given: "Jane", suffix: null });
});

it.each([
  "Madonna",
  "Ferry Line Ltd",
  "The Harbour",
  "NTA",
  "张三",
  "张 三",
  "محمد علي",
  "Agent 99",
  "a, b, c",
  "One, Two Three {",
  "Of more words than a name ever has here",
])("leaves whole what is no name of a person, or does not say which part is which: %s", (text) => {
  expect(nameOf(text)).toEqual({ literal: text });
});
