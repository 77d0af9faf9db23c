import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { client as arClient } from "../../src/words/ar/client.ts";
import { found as arFound } from "../../src/words/ar/client-search.ts";
import { categories as arCategories } from "../../src/words/ar/numbers.ts";
import { client as deClient } from "../../src/words/de/client.ts";
import { found as deFound } from "../../src/words/de/client-search.ts";
import { categories as deCategories } from "../../src/words/de/numbers.ts";
import { client as enClient } from "../../src/words/en/client.ts";
import { found as enFound } from "../../src/words/en/client-search.ts";
import { categories as enCategories } from "../../src/words/en/numbers.ts";
import { en } from "../../src/words/en/table.ts";
import { client as esClient } from "../../src/words/es/client.ts";
import { found as esFound } from "../../src/words/es/client-search.ts";
import { categories as esCategories } from "../../src/words/es/numbers.ts";
import { missingIn, tellFallbacks, withEnglish } from "../../src/words/fallback.ts";
import { client as frClient } from "../../src/words/fr/client.ts";
import { found as frFound } from "../../src/words/fr/client-search.ts";
import { categories as frCategories } from "../../src/words/fr/numbers.ts";
import { dressOf, LANGUAGES, plainWordsFor, wordsFor } from "../../src/words/words.ts";
import { Layout } from "../../templates/parts/layout.tsx";
import { speaking } from "../../templates/parts/words.ts";
import { settings } from "../interop/support/stories.ts";
import { LIVERY } from "../support/archive.ts";

const CATEGORIES = {
  ar: arCategories,
  de: deCategories,
  en: enCategories,
  es: esCategories,
  fr: frCategories,
};
const SCRIPTS = {
  ar: { client: arClient, found: arFound },
  de: { client: deClient, found: deFound },
  en: { client: enClient, found: enFound },
  es: { client: esClient, found: esFound },
  fr: { client: frClient, found: frFound },
};

/** Stands for a text, a number, a date, a link and a list of them. */
const anything = (number: number) =>
  Object.assign((text: unknown) => String(text), {
    toString: () => String(number),
    valueOf: () => number,
    join: () => "joined",
    atom: "Atom",
    rss: "RSS",
    json: "JSON",
    toLocaleDateString: () => "today",
  });

/** Every text of a part of a table, by its path. */
function textsOf(word: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof word === "string") return [[path, word]];
  if (Array.isArray(word)) return [[path, word.map(String).join("")]];
  if (typeof word === "function")
    return [0, 1, 2, 3, 11, 100, 1_000_000].flatMap((number) =>
      textsOf(Reflect.apply(word, undefined, Array(6).fill(anything(number))), `${path}(${number})`),
    );
  return Object.entries(word ?? {}).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

describe.each(Object.entries(LANGUAGES))("%s", (language, { table }) => {
  it("has every word that English has", () => {
    const { figure: _, percent: __, dates: ___, ...parts } = en;
    const missing = Object.entries(parts).flatMap(([name, part]) =>
      missingIn(Reflect.get(table, name) ?? {}, part).map((key) => `${name}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("says something by each, of any number", () => {
    const { dates: _, figure: __, ...words } = table;
    const scripts = Object.entries(SCRIPTS).find(([name]) => name === language)?.[1];
    const { dates: ___, ...found } = scripts?.found ?? { dates: null };
    const texts = textsOf({ ...words, client: scripts?.client, found }, "");
    expect(texts.length).toBeGreaterThan(1_000);
    const broken = texts.filter(
      ([, text]) => text.trim() === "" || /undefined|null\b(?!؛|;)|NaN|\[object|#(?!p4)/.test(text),
    );
    expect(broken.filter(([path]) => !/\.(?:comma|colon|empty)/.test(path))).toEqual([]);
  });

  it("has the plural forms that its rules ask for", () => {
    const own = Object.entries(CATEGORIES).find(([name]) => name === language)?.[1] ?? [];
    expect([...own].sort()).toEqual(new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort());
  });
});

describe("an archive is dressed in", () => {
  it.each([
    ["en", "en", "en"],
    ["en-GB", "en", "en-GB"],
    ["es-MX", "es", "es-MX"],
    ["AR-EG", "ar", "AR-EG"],
    ["de-AT", "de", "de-AT"],
    ["fi", "en", "en"],
    ["pt-BR", "en", "en"],
    ["fa", "en", "en"],
    ["ar-Latn", "en", "en"],
    ["de-Latn-CH", "de", "de-Latn-CH"],
  ])("%s: %s, and says %s", (language, dress, tag) => {
    expect([dressOf(language), wordsFor(language).tag]).toEqual([dress, tag]);
    expect(wordsFor(language).direction).toBe(dress === "ar" ? "rtl" : "ltr");
  });
});

describe("a word that a language lacks", () => {
  const { site, lists, ...rest } = LANGUAGES["es"]?.table ?? en;
  const { skip: _, wherePageStands: __, page: ___, ...some } = { ...site };
  const words = { ...withEnglish({ ...rest, site: some }, en, true), tag: "es", direction: "ltr" as const };

  it("is said in English, and says so where it can", () => {
    const site = {
      settings: settings({ language: "es" }),
      headings: [],
      storylines: false,
      search: false,
      derives: true,
      ...LIVERY,
    };
    const title = words.lists.drawn;
    const children = [words.lists.startFrom(String, String), words.site.page(2, 3)];
    const layout = h(Layout, { site, url: "/x/", title, crumbs: [{ name: title, url: "/x/" }], children });
    const html = tellFallbacks(speaking(words, () => renderToString(layout)));
    const english = (text: string) => `<span lang="en" dir="ltr">${text}</span>`;
    expect(html).toContain(`<a class="skip" href="#main">${english("Skip to the page")}</a>`);
    expect(html).toContain(english("Start from the front page, from a place, or from a year:"));
    expect(html).toContain(english(", page 2 of 3"));
    expect(html).toContain('aria-label="Where this page stands"');
    expect(html).toMatch(/<title>Drawn by lot · [^<]*<\/title>/);
    expect(html).toContain(`<a href="../">Portada</a>`);
    expect(html).toContain('"name":"Drawn by lot"');
    expect(html).not.toMatch(/[\ufdd0\ufdd1]/);
  });

  it("is plain English where nothing can say so", () => {
    expect(plainWordsFor("fi").feeds.killed).toBe(en.feeds.killed);
    expect(withEnglish({ ...rest }, en, false).lists.readIt).toBe("read it");
    expect(withEnglish({ ...rest }, en, true).lists.readIt).not.toBe("read it");
  });
});

it("French begins a month with the 1er, German days have a point, Spanish and Arabic ranges both their words", () => {
  const of = (language: string) => wordsFor(language).dates;
  expect(of("fr").long("2014-05-01")).toBe("1er mai 2014");
  expect(of("de").full("2014-11-14")).toBe("Freitag, 14. November 2014");
  expect(of("es").reach("2014-11-04", "2014-11-20")).toBe("del 4 al 20 nov 2014");
  expect(of("ar").long("2014-11-14")).toBe("14 نوفمبر 2014");
  expect(of("ar").reach("2014-11-30", "2014-12-02")).toBe("من 30 نوفمبر إلى 2 ديسمبر 2014");
});
