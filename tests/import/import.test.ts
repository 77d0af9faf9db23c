import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address } from "../../src/archive/permalink.ts";
import { convert } from "../../src/import/convert.ts";
import { escapeBlock, escapeText, fenced } from "../../src/import/escape.ts";
import { markdownOf } from "../../src/import/from-html.ts";
import { readForImport } from "../../src/import/read.ts";
import { renderMarkup } from "../../src/wire/formats/markdown/markup.ts";
import { readFile } from "../../src/wire/read.ts";

const CASES = fileURLToPath(new URL("cases/", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../wire/samples/", import.meta.url));

/** What an import makes of a file: each story's path and Markdown, what was lost, what was refused. */
function told(folder: string, name: string): string {
  const { stories, refused } = readForImport(readFileSync(join(folder, name)), name, {});
  const made = stories.map((one) => {
    const path = address(one.story).url.replace(/\.html$/, ".md");
    const { markdown, lost } = convert(one, path);
    return [`==== ${path}`, markdown, ...lost.map(({ what, text }) => `lost ${what}: ${text}`)].join("\n");
  });
  const not = refused.map(([first]) => `==== refused, line ${first?.line}: ${first?.rule}`);
  return `${[...made, ...not].join("\n")}\n`;
}

describe("stories in Markdown of", () => {
  it.each(readdirSync(CASES).filter((name) => !name.endsWith(".out")))("%s", (name) => {
    const expected = join(CASES, `${name}.out`);
    expect(existsSync(expected) ? readFileSync(expected, "utf8") : null).toBe(told(CASES, name));
  });
});

describe("every story reads again as it was: day, headline, place, byline, language and all paragraphs", () => {
  const files = [
    ...readdirSync(SAMPLES).map((name) => join(SAMPLES, name)),
    ...["page.html", "hostile.csv", "wordpress.xml"].map((name) => join(CASES, name)),
  ];
  it.each(files.filter((file) => !file.endsWith(".json") || file.includes("ninjs")))("%s", (file) => {
    const { stories } = readForImport(readFileSync(file), "2010/01/02/a", {});
    expect(stories).not.toEqual([]);
    for (const one of stories) {
      const { markdown, lost } = convert(one, "a.md");
      expect(lost.filter(({ what }) => what === "layout")).toEqual([]);
      const [again] = readFile(Buffer.from(markdown), "b.md").stories;
      expect(again).toMatchObject({
        date: one.story.date,
        headline: { text: one.story.headline.text },
        byline: one.story.byline,
        agencyId: one.story.agencyId,
      });
      const words = (paragraphs: readonly string[]) =>
        paragraphs
          .join(" ")
          .replace(/(?<=^|\s)\d+\. /g, "")
          .replace(/\s+/g, " ")
          .trim();
      expect(words(again?.paragraphs ?? [])).toBe(words(one.story.paragraphs));
    }
  });
});

describe("any text", () => {
  const signs = fc.constantFrom(..."\\`*_[]<>&~|{}#+-=.:!()$%^\"'/ aé1\u00a0日");
  const words = fc
    .string({ unit: signs, minLength: 1, maxLength: 40 })
    .map((text) => text.trim().split(/\s+/).join(" "))
    .filter((text) => text !== "");

  it("is a paragraph of Markdown, sign for sign", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const { blocks } = renderMarkup(texts.map((text) => escapeBlock(escapeText(text))).join("\n\n"));
        expect(blocks.map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });

  it("stands in a fence, line for line", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(renderMarkup(fenced(lines)).blocks.map(({ text }) => text)).toEqual(lines);
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ["blanks", " ".repeat(200_000)],
  ["breaks", "<br> ".repeat(20_000)],
  ["brackets", "[".repeat(50_000)],
  ["elements in one another", "<div><span>".repeat(20_000)],
  ["a list in a list", "<ul><li>x".repeat(2000)],
  ["private characters", "\uE000".repeat(50_000)],
])("of 200,000 characters of %s it makes Markdown in time", (_, html) => {
  expect(markdownOf(`<p>A</p>${html}<p>Z</p>`, { pictures: true, from: null }).blocks.length).toBeGreaterThan(
    0,
  );
});
