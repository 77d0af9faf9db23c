import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCharacters } from "../../src/wire/markup/characters.ts";
import { readHtml } from "../../src/wire/markup/html.ts";
import { growth, IN_STEP } from "../support/time.ts";

const blocks = (html: string): readonly string[] => readHtml(html, 1).blocks.map(({ text }) => text);

describe("HTML", () => {
  it.each([
    ["one<br>two<br><br>three", ["one two", "three"]],
    ["one<br/>two", ["one", "two"]],
    ["<p>a<p>b <i>c</i>d", ["a", "b cd"]],
    ["<ul><li>a</li><li>b</li></ul>c", ["a", "b", "c"]],
    ["<dl><dt>a<dd>b<dt>c</dl>", ["a", "b", "c"]],
    ["a < b and 5 > 3 &amp; &unknown; &#x41; &#150; AT&T", ["a < b and 5 > 3 & &unknown; A – AT&T"]],
    ["<script>x()</script>a<!-- note -->b", ["ab"]],
    ["<script>never ended", ["never ended"]],
    ["<p>a</p><style>b{} <p>c</p>", ["a", "b{}", "c"]],
    ["<p>cut <a href=", ["cut <a href="]],
    ["a<!-- never ended", ["a<!-- never ended"]],
    ["<p><![CDATA[x < y]]></p>", ["x < y"]],
    ["</p>x</div></br>y", ["x", "y"]],
    ["<p>Words of <person>Ann</person> in <location>Rome</location>.</p>", ["Words of Ann in Rome."]],
    ["", []],
  ])("%s", (html, texts) => expect(blocks(html)).toEqual(texts));

  it("parts the cells of a row by tabs, and opens tables that are there for a page's layout", () => {
    const table =
      "<table><caption>Prices</caption><tr><th>A</th><th></th><td><p>1</p><p>2</p></td></tr><tr><td>B<td>3</table>";
    expect(readHtml(table, 7).blocks).toEqual([
      { text: "Prices", line: 7, row: false },
      { text: "A\t\t1 2", line: 7, row: true },
      { text: "B\t3", line: 7, row: true },
    ]);
    expect(blocks("<table><tr><td></td><td><p>One.</p><p>Two.</p></td></tr></table>")).toEqual([
      "One.",
      "Two.",
    ]);
  });

  it("numbers lines as they stand in the file, whatever the line ends", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const html = ["<p", " class='x'>one</p>", "<!-- a", "b -->", "two", "more", "<p>three"].join(end);
      expect(readHtml(html, 10).blocks.map(({ line, text }) => [line, text])).toEqual([
        [11, "one"],
        [14, "two more"],
        [16, "three"],
      ]);
    }
  });

  it("keeps apart what is no copy: title, author, time, captions, credits, navigation", () => {
    const page = `<html><head><title>Owls move in</title></head><body><header><nav>Home</nav></header><main><article>
      <span class="story-kicker">Birds</span><h1>Owls move in</h1><p class="author">Ann Lee</p><time>3 May</time>
      <p class="teaser">Owls came.</p><figure><img src="a"><figcaption>An owl <small>Photo: C. Amera</small></figcaption></figure>
      <p>They came at night.</p><h2>Mice</h2><p>There are mice.</p></article></main><footer>(c) Wire</footer></body></html>`;
    const read = readHtml(page, 1);
    expect(read.blocks.map(({ text }) => text)).toEqual([
      "Owls came.",
      "They came at night.",
      "Mice",
      "There are mice.",
    ]);
    expect(read.asides.map(({ text }) => text)).toEqual(["Birds", "3 May", "(c) Wire"]);
    expect(read.media).toMatchObject([{ renditions: ["a"], caption: "An owl Photo: C. Amera", before: 1 }]);
    expect([read.title, read.byline?.text]).toEqual(["Owls move in", "Ann Lee"]);
  });

  it.each([
    [
      "a class that says what an element has, not what it is",
      '<div class="has-image"><p>One.</p></div>',
      ["One."],
    ],
    ["a caption that is all there is", '<div class="caption"><p>One.</p><p>Two.</p></div>', ["One.", "Two."]],
    ["a table set as a figure", '<figure class="table"><table><tr><td>a<td>b</table></figure>', ["a\tb"]],
    [
      "a headline behind copy, a crosshead",
      '<p>One.</p><h3 class="title">More</h3><p>Two.</p>',
      ["One.", "More", "Two."],
    ],
    [
      "the lead in a header",
      '<header><h1>T</h1><p class="lead">One</p><p>Not this</p></header><p>Two.</p>',
      ["One", "Two."],
    ],
    [
      "a long text that is called a label",
      `<div class="topic"><p>${"Word ".repeat(80)}</p></div><p>Two.</p>`,
      ["Word ".repeat(80).trim(), "Two."],
    ],
  ])("keeps as copy %s", (_, html, texts) => expect(blocks(html)).toEqual(texts));

  it("reads the lines of a body that a printer set, and joins those that its markup wrapped", () => {
    const set =
      "<p>(Adds colour)\n    By Ann Example\n    OSLO, May 3 (NTB) - The owl\nmoved in.\n\n    It stays.</p>";
    expect(readHtml(set, 4).copy).toMatchObject({
      form: "lines",
      lines: [
        { text: "(Adds colour)", number: 4, indent: 0 },
        { text: "By Ann Example", number: 5, indent: 4 },
        { text: "OSLO, May 3 (NTB) - The owl", number: 6, indent: 4 },
        { text: "moved in.", number: 7, indent: 0 },
        { text: "", number: 8 },
        { text: "It stays.", number: 9, indent: 4 },
      ],
    });
    const wrapped =
      "<p>(Adds colour,\nsound)</p><p>\n      An owl\n      <b>moved</b>\n        in.\n    </p><p>See <a\n   href='x'>more\n  here</a>\n now.</p>";
    expect(blocks(wrapped)).toEqual(["(Adds colour, sound)", "An owl moved in.", "See more here now."]);
  });

  it("reads preformatted rows beside paragraphs as rows", () => {
    const rows = "Wheat    12.30  +1\nMaize     9.10  -2\nOats      3.05   0\nRye       4.05   0";
    const read = readHtml(`<p>Prices fell.</p>\n<pre>\n${rows}</pre>`, 1).blocks;
    expect(read[0]).toEqual({ text: "Prices fell.", line: 1, row: false });
    expect(read.slice(1).every(({ row }) => row)).toBe(true);
    expect(read.map(({ text }) => text).join("\n")).toContain("Maize     9.10  -2");
    expect(read[1]?.line).toBe(3);
  });

  it("loses no word of plain elements, in order, at any depth", () => {
    const names = fc.constantFrom(
      "p",
      "div",
      "b",
      "span",
      "li",
      "section",
      "citat",
      "td",
      "tr",
      "blockquote",
      "h2",
    );
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom("w ", "w\n", "<br>w "),
        fc
          .tuple(names, fc.array(tie("node"), { maxLength: 4 }), fc.boolean())
          .map(([name, inner, closed]) => `<${name}>${inner.join("")}${closed ? `</${name}>` : ""}`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree), (parts) => {
        let count = 0;
        const html = parts.join("").replace(/w/g, () => `w${count++} `);
        const words = blocks(html).join(" ").match(/w\d+/g) ?? [];
        expect(words).toEqual(Array.from({ length: count }, (_, at) => `w${at}`));
      }),
    );
  });

  it.each([
    ["nested elements", "<div>"],
    ["inline elements", "<b>"],
    ["wrong end tags", "<b></i>"],
    ["paragraphs in inline elements", "<b><p>x</p>"],
    ["tables in tables", "<table><tr><td>"],
    ["captions in captions", "<div class=caption><p>a"],
    ["comments", "<!--"],
    ["scripts", "<script>"],
    ["references", "&amp;&x"],
    ["lines", "a\n\n   b\n"],
    ["angle brackets", "<"],
  ])("takes time in step with its length: %s", (_, unit) => {
    const html = (count: number) => unit.repeat(count);
    expect(growth(html, (text) => readHtml(text, 1), 2000)).toBeLessThan(IN_STEP);
  });
});

describe("character references", () => {
  it.each([
    ["AT&T &amp; R&D", "AT&T & R&D"],
    ["&#150;&#x93;&#233;&eacute;&Scaron;", "–“ééŠ"],
    ["&amp &nosuch; &#;", "&amp &nosuch; &#;"],
  ])("%s", (text, decoded) => expect(decodeCharacters(text)).toBe(decoded));
});
