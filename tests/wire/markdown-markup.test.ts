import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkup } from "../../src/wire/formats/markdown/markup.ts";
import { validateHtml } from "../browser/support/html.ts";

const page = (html: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><h1>T</h1>\n${html}</body></html>\n`;
const html = (body: string) => renderMarkup(body).html();
const text = (body: string) => renderMarkup(body).blocks.map((block) => block.text);

describe("markup", () => {
  it("drops tags, and what a script holds with a word of it; nothing of the source's own passes", () => {
    const script = renderMarkup("<script>alert(1)</script>\n\nText");
    expect(script.html()).toBe("<p>Text</p>\n");
    expect(script.findings.map(({ rule }) => rule)).toEqual(["html-left-out"]);
    expect(html("<div onclick=x>\n\nA <b>b</b>")).not.toMatch(/<(?:div|b)\b|onclick/);
  });

  it("leaves what is no tag as it is", () => {
    expect(html(`{{ x }} <%= z %> \${w}`)).toBe(`<p>{{ x }} &lt;%= z %&gt; \${w}</p>\n`);
  });

  it("keeps a picture's words and not the picture", () => {
    expect(html('Before ![the *old* bridge](b.png "in 1901") after')).toBe(
      "<p>Before the old bridge (in 1901) after</p>\n",
    );
  });

  it("keeps absolute links", () => {
    expect(html("[a](https://example.org/?a=1&b=2) <mailto:desk@example.org>")).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2">a</a> <a href="mailto:desk@example.org">mailto:desk@example.org</a></p>\n',
    );
  });

  it.each([
    "../b.html",
    "/b",
    "#top",
    "//example.org/",
    "javascript:alert(1)",
    "data:text/html,x",
    "JaVaScRiPt:x",
    "file:///etc",
  ])("leaves the text of a link to %s, and says so", (href) => {
    const markup = renderMarkup(`One\ntwo [the *text*](${href})`, 10);
    expect(markup.html()).toBe("<p>One\ntwo the <em>text</em></p>\n");
    expect(markup.findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(["relative-link:11"]);
  });

  it("keeps the title of a link that is left out", () => {
    expect(text('[text](x.html "Title") [](y.html "Only")')).toEqual(["text (Title) Only"]);
  });

  it("gives a link without text its address", () => {
    expect(html("[](https://example.org/)")).toContain(">https://example.org/</a>");
  });

  it("takes a line in brackets for text unless it defines a link, and loses no definition", () => {
    expect(text("[Editor]: corrected")).toEqual(["[Editor]: corrected"]);
    expect(html("[a][b]\n\n[b]: https://example.org/")).toContain('<a href="https://example.org/">a</a>');
    expect(text('No link.\n\n[b]: https://example.org/ "Words"').join(" ")).toContain("Words");
  });

  it.each([
    ["# a\n## b\n# c", "h2 h3 h2"],
    ["### a\n### b\n###### c\n## d", "h2 h2 h3 h2"],
    ["# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", "h2 h3 h4 h5 h6 h6"],
    ["#\n## a\n###", "h2"],
  ])("sets the headings of %j as %s", (body, tags) => {
    expect(
      html(body)
        .match(/(?<=<)h\d/g)
        ?.join(" "),
    ).toBe(tags);
  });

  it("gives each block, item, row and line of code a paragraph, and marks the rows", () => {
    const body =
      "# Head\n\nOne\ntwo\\\nthree\n\n- a\n- b\n  1. c\n\n| H | I |\n|---|--:|\n| 1 | 2 |\n\n> said\n\n```\nx  y\n\n z\n```\n";
    const markup = renderMarkup(body);
    expect(markup.blocks.map((block) => block.text)).toEqual([
      "Head",
      "One two three",
      "a",
      "b",
      "1. c",
      "H\tI",
      "1\t2",
      "said",
      "x  y",
      " z",
    ]);
    expect(markup.blocks.flatMap(({ row }, at) => (row ? [at] : []))).toEqual([5, 6, 8, 9]);
  });

  it("keeps the number of an item: it may be a year", () => {
    expect(text("1986. A good year\n3. another")).toEqual(["1986. A good year", "1987. another"]);
  });

  it("keeps the cells that a table has no column for", () => {
    expect(text("| a | b |\n|---|---|\n| 1 | 2 | spare |").join(" ")).toContain("spare");
    expect(html("| a | b |\n|---|---|\n| 1 | 2 \\| 3 |")).toContain("<td>2 | 3</td>");
  });

  it("keeps words that nest deeper than Markdown goes", () => {
    expect(text(`${"> ".repeat(200)}deep`).join(" ")).toContain("deep");
  });
});

it("keeps every word of bodies of any shape, in text and on the page", () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const shape = fc.constantFrom(
    "W\n\n",
    "# W\n",
    "- W\n",
    "1. W\n",
    "> W\n",
    "*W* ",
    "[W](https://a.example/) ",
    "[W](w) ",
    "![W](w.png) ",
    "`W` ",
    "    W\n",
    "| W |\n",
    "|---|\n",
    "|W|W|\n",
    "```\nW\n```\n",
    "<b>W</b> ",
    "~~W~~ ",
    "\n",
    "[W]: W\n",
    "W\\\n",
    "***\n",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(shape, word), { maxLength: 15 }), (parts) => {
      const body = parts.map(([pattern, name]) => pattern.replaceAll("W", name)).join("");
      const words = parts.filter(([pattern]) => pattern.includes("W")).map(([, name]) => name);
      const markup = renderMarkup(body);
      const paragraphs = markup.blocks.map((block) => block.text);
      const rendered = markup.html();
      for (const name of words) {
        expect(paragraphs.join(" ")).toContain(name);
        expect(rendered).toContain(name);
      }
      expect(rendered).not.toMatch(/<(?:script|img|b|style)\b/);
    }),
    { numRuns: 500 },
  );
});

it.each([
  [
    "everything at once",
    '## A\n\n- a\n\n  b\n- c\n\n3. d\n\n|a|b|\n|:-|-:|\n|1||\n\n```js\nx\n```\n\n    y\n\n***\n> q\n\n**b** *i* `c` ~~s~~ &amp; [l](https://a.example/ "t")',
  ],
  ["empty parts", "#\n\n-\n\n1.\n\n>\n\n```\n```\n\n[](https://a.example/)\n\n|a|\n|-|\n"],
  ["hostile parts", '<p><h1>x</h1>\n\n</body>\n\n<!-- c -->\n\n[x](https://a.example/"onclick=)'],
])("sets valid HTML for %s", (_, body) => {
  expect(validateHtml(page(html(body)))).toEqual([]);
});

it.each([
  ["brackets", "["],
  ["stars", "*"],
  ["words and stars", "*a **b "],
  ["backticks", "`a"],
  ["pictures", "!["],
  ["links", "[a]("],
  ["quotes", "> "],
  ["angles", "<a@b"],
  ["comments", "<!--"],
  ["entities", "&"],
  ["cells", "|a"],
  ["items", "- a\n"],
  ["headings", "# a\n"],
  ["small tables", "|a|\n|-|\n\n"],
  ["definitions", "[a]: https://a.example/\n"],
  ["line ends", "\n"],
])("takes time linear in %s", (_, unit) => {
  const time = (size: number) => {
    const body = unit.repeat(size / unit.length);
    const start = performance.now();
    renderMarkup(body);
    return performance.now() - start;
  };
  time(20_000);
  // Quadratic work would take 16 times as long for four times the text.
  expect(time(200_000)).toBeLessThan(8 * time(50_000) + 500);
});
