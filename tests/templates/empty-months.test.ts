import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { wordsFor } from "../../src/words/words.ts";
import { EmptyMonths } from "../../templates/parts/empty-months.tsx";
import { speaking } from "../../templates/parts/words.ts";
import { shown } from "../support/html.ts";

const told = (months: readonly string[], language = "en"): string =>
  speaking(wordsFor(language), () =>
    shown(renderToString(h(EmptyMonths, { months: months.map((month) => `1987-${month}`) }))),
  );

it("months of a year without stories are told in a line, those in a row by the first and the last", () => {
  expect(told(["01", "04", "05", "06", "07"])).toBe("No stories: January, April–July.");
  expect(told(["03", "11", "12"])).toBe("No stories: March, November–December.");
  expect(told([])).toBe("");
});

it.each([
  ["de", "Keine Meldungen: Januar, April–Mai."],
  ["fr", "Aucune dépêche\u00a0: janvier, avril–mai."],
  ["es", "Sin noticias: enero, abril–mayo."],
])("says so in %s", (language, line) => {
  expect(told(["01", "04", "05"], language)).toBe(line);
});
