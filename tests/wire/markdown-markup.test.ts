import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkup } from "../../src/wire/formats/markdown/markup.ts";
import { validateHtml } from "../browser/support/html.ts";
import { growth, IN_STEP } from "../support/time.ts";

const page = (html: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><h1>T</h1>\n${html}</body></html>\n`;
const html = (body: string) => renderMarkup(body).html();
const text = (body: string) => renderMarkup(body).blocks.map(({ text }) => text);

describe("markup", () => {
  it("leaves the braces of a template as they are", () => {
    expect(html(`{{ x }} <%= z %> \${w} #{v}`)).toBe(`<p>{{ x }} &lt;%= z %&gt; \${w} #{v}</p>\n`);
  });

  it("keeps the words of a picture in a line of text, and sets its place below", () => {
    expect(html('Before ![the *old* bridge](b.png "in 1901") after')).toBe(
      '<p>Before the old bridge (in 1901) after</p>\n<figure data-media="0"></figure>\n',
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
    const { blocks } = renderMarkup(body, 10);
    expect(blocks.map(({ text, line, row }) => `${line} ${row ? "row" : "text"} ${text}`)).toEqual([
      "10 text Head",
      "12 text One two three",
      "16 text a",
      "17 text b",
      "18 text 1. c",
      "20 row H\tI",
      "22 row 1\t2",
      "24 text said",
      "27 row x  y",
      "29 row  z",
    ]);
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
    expect(text(`${"[".repeat(50)}deep`)).toEqual([`${"[".repeat(50)}deep`]);
    expect(html(`${"[".repeat(50)}deep\nand on`)).toBe(`<p>${"[".repeat(50)}deep\nand on</p>\n`);
  });

  it("leaves out what has no words", () => {
    expect(html("![]()\n\n#\n\nText")).toBe("<p>Text</p>\n");
  });

  it("tells a heading that opens the body from others", () => {
    expect(renderMarkup("\n# The *bell*\n\nText", 5).title).toEqual({ text: "The bell", line: 6 });
    expect(renderMarkup("The bell\n===\nText").title?.text).toBe("The bell");
    for (const body of ["## The bell\n\nText", "Text\n\n# The bell", "# The bell"])
      expect(renderMarkup(body).title).toBeNull();
  });
});

/** Tags that close what is not open, or are not closed. */
function unbalanced(rendered: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, close, name = ""] of rendered.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (/^(?:br|hr)$/.test(name)) continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}

describe("a part of the markup", () => {
  const body =
    "# A\n\n***\n\n**B**, *May* [1 --](https://a.example/) c *d*\n\n- e\n- f\n\n1990. g\n\n| h |\n|---|\n| i |\n\nj";
  const part = (first: number, last: number, cut = 0) => renderMarkup(body).html({ first, last, cut });

  it("is all of it, where all is kept", () => {
    expect(part(0, 7)).toBe(html(body));
  });

  it("is whole blocks, and what stands between them", () => {
    expect(part(0, 1)).toMatch(/^<h2>A<\/h2>\n<hr>\n<p><strong>B<\/strong>.*<\/p>\n$/);
    expect(part(7, 7)).toBe("<p>j</p>\n");
    expect(part(9, 9)).toBe("");
  });

  it("has a list or table whole, of which it has a part", () => {
    expect(part(3, 3)).toBe("<ul>\n<li>e</li>\n<li>f</li>\n</ul>\n");
    expect(part(6, 6)).toContain('<th scope="col">h</th>');
  });

  it("begins its headings at h2", () => {
    const markup = renderMarkup("# A\n\n### B\n\nc");
    expect(markup.html()).toContain("<h3>B</h3>");
    expect(markup.html({ first: 1, last: 2, cut: 0 })).toContain("<h2>B</h2>");
    expect(markup.html()).toContain("<h3>B</h3>");
  });

  it.each([
    [0, '<strong>B</strong>, <em>May</em> <a href="https://a.example/">1 --</a> c <em>d</em>'],
    [1, ', <em>May</em> <a href="https://a.example/">1 --</a> c <em>d</em>'],
    [4, '<em>ay</em> <a href="https://a.example/">1 --</a> c <em>d</em>'],
    [10, '<a href="https://a.example/">-</a> c <em>d</em>'],
    [11, "c <em>d</em>"],
    [13, "<em>d</em>"],
    [15, ""],
  ])("is cut by %d characters, whatever marks they stand in", (cut, rest) => {
    expect(rest.replace(/<[^>]*>/g, "")).toBe(text(body)[1]?.slice(cut).trim());
    expect(part(1, 1, cut)).toBe(`<p>${rest}</p>\n`);
  });

  it("is cut behind the number of an item, and behind a picture's words", () => {
    expect(renderMarkup("1990. OSLO - g").html({ first: 0, last: 0, cut: 13 })).toContain("<li>g</li>");
    expect(renderMarkup("![OSLO - a](b.png) c").html({ first: 0, last: 0, cut: 7 })).toMatch(
      /^<p>a c<\/p>\n/,
    );
    expect(renderMarkup("OSLO -\ng").html({ first: 0, last: 0, cut: 7 })).toBe("<p>g</p>\n");
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
    "<p>W</p>\n",
    "<p>W",
    "</div>",
    "<a href=W>W</a> ",
    "<!-- ",
    "<li>W\n",
    "<td>W</td>",
    "<tr>",
    "<br>",
    "W <pre> W",
    "</pre>",
    "<h2>W",
    "<script>",
    "<img alt='W'> ",
    "{{< W",
    "{% W",
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
      const [paragraphs, rendered] = [text(body), html(body)];
      const pictures = renderMarkup(body)
        .media.flatMap(({ alt, caption }) => [alt, caption])
        .join(" ");
      for (const name of words) {
        expect(`${paragraphs.join(" ")} ${pictures}`).toContain(name);
        expect(`${rendered} ${pictures}`).toContain(name);
      }
      expect(rendered).not.toMatch(/<(?:script|img|b|i|style|iframe|div(?! class="wide"))\b/);
      expect(unbalanced(rendered)).toEqual([]);
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
  ["links", "[a](b) "],
  ["nested brackets", "[[[[[[[[]]]]]]]] "],
  ["paragraphs of HTML", "<p>a"],
  ["blocks of HTML", "<p>a\n\n"],
  ["open elements", "<b>"],
  ["elements crossed", "<b><i></b></i>"],
  ["closing tags", "</b></p>"],
  ["links of HTML", "<a href=x><p>"],
  ["cells of HTML", "<td>"],
  ["line breaks", "<br>"],
  ["scripts", "<script>\n\n"],
  ["preformatted text", "<pre>a</pre>\n"],
  ["open quotes", "<a b='"],
  ["open instructions", "<?"],
  ["shortcodes", "{{<"],
  ["tags of templates", "{% a "],
  ["captions", "[caption a="],
  ["entities", "&"],
  ["cells", "|a"],
  ["items", "- a\n"],
  ["headings", "# a\n"],
  ["small tables", "|a|\n|-|\n\n"],
  ["definitions", "[a]: https://a.example/\n"],
  ["line ends", "\n"],
])("takes time linear in %s", (_, unit) => {
  const body = (size: number) => unit.repeat(size / unit.length);
  expect(growth(body, renderMarkup, 25_000)).toBeLessThan(IN_STEP);
});
