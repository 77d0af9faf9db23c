import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words.ts";
import { Findings } from "../../templates/parts/findings.tsx";
import { speaking } from "../../templates/parts/words.ts";

const FINDING = { rule: "no-date", severity: "error", message: "Add `date`.", line: 3 } as const;
const told = (language: string): string =>
  speaking(wordsFor(language), () => renderToString(h(Findings, { findings: [FINDING] })));

describe("what was found in a file", () => {
  it("is told on an English page with its rule in words and by its name", () => {
    expect(told("en")).toBe(
      '<ul class="notes"><li>No day <code>no-date</code>, line 3: Add <code>date</code>.</li></ul>',
    );
  });

  it.each([
    ["es", "Sin fecha <code>no-date</code>, línea 3:"],
    ["fr", "Pas de date <code>no-date</code>, ligne 3 :"],
    ["de", "Kein Tag <code>no-date</code>, Zeile 3:"],
    ["ar", "لا تاريخ <code>no-date</code>، السطر 3:"],
  ])("is told in %s, and its message says that it is English", (language, rule) => {
    const html = told(language).replaceAll(/[\u00a0\u202f]/g, " ");
    expect(html).toContain(`<li>${rule} `);
    expect(html).toContain('<div lang="en" dir="ltr">Add <code>date</code>.</div>');
  });
});
