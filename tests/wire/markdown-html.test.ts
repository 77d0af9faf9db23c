import { describe, expect, it } from "vitest";
import { renderMarkup } from "../../src/wire/formats/markdown/markup.ts";
import { validateHtml } from "../browser/support/html.ts";

const html = (body: string) => renderMarkup(body).html();
const text = (body: string) => renderMarkup(body).blocks.map(({ text }) => text);
const said = (body: string) =>
  renderMarkup(body, 10).findings.map(({ severity, rule, line }) => `${severity} ${rule}:${line}`);

describe("HTML in a line of Markdown", () => {
  it("is read for what it shows", () => {
    expect(html("A <b>bold</b>, <i>fine</i> <span class=x>and <u>plain</u></span> word<wbr>s")).toBe(
      "<p>A <strong>bold</strong>, <em>fine</em> and plain words</p>\n",
    );
  });

  it("keeps its links, the absolute ones, as Markdown's are kept", () => {
    const body = `See <a href="https://example.org/a?b=1&amp;c=2" title="Plan" onclick="x()">the *plan*</a>, <a href='/b'>b</a>, <a name=c>c</a>.`;
    expect(html(body)).toBe(
      '<p>See <a href="https://example.org/a?b=1&amp;c=2" title="Plan">the <em>plan</em></a>, b, c.</p>\n',
    );
    expect(said(body)).toEqual(["warning relative-link:10"]);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    " java\nscript:x",
    "&#106;avascript:x",
  ])("keeps no link to %j", (href) => {
    expect(html(`<a href="${href}">text</a>`)).toBe("<p>text</p>\n");
  });

  it("leaves out comments, and no blank too many", () => {
    expect(text("One <!-- two --> three.\n<!--more-->\n\n<!-- a\n\nb -->\n\nFour<!---->.")).toEqual([
      "One three.",
      "Four.",
    ]);
  });

  it("decodes references", () => {
    expect(text("Fish &amp; chips &#8211; &copy; &eacute;")).toEqual(["Fish & chips – © é"]);
  });

  it("breaks a line once, and twice for a paragraph", () => {
    expect(html("One<br>two<br />\n<br />\nthree *four*")).toBe(
      "<p>One<br>\ntwo</p>\n<p>three <em>four</em></p>\n",
    );
    expect(text("One<br>two<br><br>three")).toEqual(["One two", "three"]);
    expect(html("*One<br><br>two*")).toMatch(/^<p><em>One[\s\S]*two<\/em><\/p>\n$/);
  });

  it("nests soundly whatever it crosses", () => {
    expect(html("<b>a <i>b</b> c</i> d")).toBe("<p><strong>a <em>b</em></strong> c d</p>\n");
    expect(html("*a <b>b* c</b> d")).toBe("<p><em>a <strong>b</strong></em> c d</p>\n");
    expect(html("<b>a *b</b> c*")).toBe("<p><strong>a <em>b c</em></strong></p>\n");
    expect(html("<a href='https://a.example/'>a [b](https://b.example/) c</a>")).toBe(
      '<p><a href="https://a.example/">a b c</a></p>\n',
    );
    expect(html("<b></b>a<b>b")).toBe("<p>a<strong>b</strong></p>\n");
  });

  it("keeps a picture's words", () => {
    expect(text('The <img src=a.png alt="old &amp; new" title="1901"> bridge <img src=b.png>.')).toEqual([
      "The old & new (1901) bridge .",
    ]);
    expect(text("A ![a <b>bold</b> word](c.png)")).toEqual(["A a bold word"]);
  });

  it.each([
    "5 < 6 and 7 > 2",
    "shares of <GM.N> and <IBM> rose",
    "a <b and c> d",
    "from <city name> on",
    "if a<b, c",
    "an arrow <- here",
    "an open <!-- comment",
    "an open <script> and words",
    "an open <a href='x",
  ])("keeps the words of %s", (body) => {
    const words = body.replace("<script> ", "");
    expect(text(body)).toEqual([words]);
  });

  it("stays as it is typed in code", () => {
    expect(html("`<b>a</b>`")).toBe("<p><code>&lt;b&gt;a&lt;/b&gt;</code></p>\n");
    expect(text("    <!-- a -->\n\n```\n<p>b</p>\n```")).toEqual(["<!-- a -->", "<p>b</p>"]);
  });
});

describe("a block of HTML", () => {
  it("makes paragraphs of its blocks", () => {
    const body =
      "<div><p>One\n<b>two</b></p>three<ul><li>four<li>five</ul>\n<blockquote>six</blockquote><h3>seven</h3></div>\n\n*Eight*";
    expect(html(body)).toBe(
      "<p>One <strong>two</strong></p>\n<p>three</p>\n<p>four</p>\n<p>five</p>\n<p>six</p>\n<h2>seven</h2>\n<p><em>Eight</em></p>\n",
    );
  });

  it("knows the lines of its paragraphs", () => {
    const blocks = renderMarkup("<div>\n<p>One</p>\n\n<p>Two\nhalf</p><p>\n\nThree</p>\n</div>", 10).blocks;
    expect(blocks.map(({ text, line }) => `${line} ${text}`)).toEqual(["11 One", "13 Two half", "16 Three"]);
  });

  it("keeps tables", () => {
    const body =
      "<table border=1><caption>Prices</caption>\n<tr><th>Fish<th>Price</tr>\n\n<tr><td><p>Cod</p><p>small</p></td><td><a href='https://a.example/'>1.20</a></td></tr>\n</table>";
    expect(renderMarkup(body).blocks.map(({ text, row }) => [text, row])).toEqual([
      ["Prices", false],
      ["Fish\tPrice", true],
      ["Cod small\t1.20", true],
    ]);
    expect(html(body)).toContain('<td><a href="https://a.example/">1.20</a></td>');
  });

  it("keeps the lines of preformatted text, blank ones between them too", () => {
    expect(renderMarkup("<pre>\na  b\n\n <b>c</b> &lt;d&gt;<br>e\n</pre>", 1).blocks).toMatchObject([
      { text: "a  b", row: true },
      { text: " c <d>", row: true },
      { text: "e", row: true },
    ]);
  });

  it("parts a link around blocks into one in each", () => {
    expect(html("<div><a href='https://a.example/'><h2>Head</h2><p>Text</p></a></div>")).toBe(
      '<h2><a href="https://a.example/">Head</a></h2>\n<p><a href="https://a.example/">Text</a></p>\n',
    );
  });

  it("ends at a blank line, so that Markdown goes on within it", () => {
    expect(html("<div>\n\n*One*\n\n</div>\n\nTwo")).toBe("<p><em>One</em></p>\n<p>Two</p>\n");
  });

  it.each([
    ["<script>\nvar a;\n\nvar b = '<p>x</p>';\n</script>\n\nText", "<script>"],
    ["Text <script src=x></script>", "<script>"],
    ["<style>\np { color: red }\n\n</style>\nText", "<style>"],
    ["<template><p>x</p></template>\n\nText", "<template>"],
    ["<iframe src='https://video.example/'></iframe>\n\nText", "<iframe>"],
    ["Text <?php echo 1; ?>", "<?>"],
  ])("says what it leaves out: %j", (body, name) => {
    expect(text(body)).toEqual(["Text"]);
    expect(renderMarkup(body).findings).toMatchObject([{ rule: "html-left-out", severity: "warning" }]);
    expect(renderMarkup(body).findings[0]?.message).toContain(`\`${name}\``);
  });

  it("says it once for each element", () => {
    expect(said("<script></script>\n<iframe></iframe>\n\n<script></script>\n\n<script></script>")).toEqual([
      "warning html-left-out:10",
      "warning html-left-out:11",
    ]);
  });

  it.each([
    [
      "a page",
      "<!DOCTYPE html>\n<html><head><title>A</title></head><body><h1>B</h1><h4>C</h4><p>D</body></html>",
    ],
    ["tables in tables", "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>"],
    ["a table without rows", "<table><td>a<td>b<tr></tr>c</table><p>d"],
    ["headings in cells", "<td><h2>a</h2><pre>b</pre>"],
    ["links in links", "<a href='https://a.example/'>a<a href='https://b.example/'>b</a></a>"],
    ["crossed marks", "<p><b>a<i>b</b></p>c</i>\n\n*d <b>e*</b>"],
    ["an empty link", "<p><a href='https://a.example/'></a>a</p>"],
    ["ids twice", "<p id=a>a</p><p id=a>b</p>"],
  ])("sets valid HTML for %s", (_, body) => {
    const page = `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><h1>T</h1>\n${html(body)}</body></html>\n`;
    expect(validateHtml(page)).toEqual([]);
  });
});

describe("codes of site generators", () => {
  it.each([
    ["Hugo", 'One {{< ref "b.md" >}}two {{% notice %}}three{{% /notice %}}.', "One two three."],
    ["Jekyll", "One {% include a.html %}two{%- endif -%}.\n{: .lead #a}", "One two."],
    ["WordPress", '[caption id="a" width="3"]One two[/caption]. [gallery ids="1"]', "One two."],
  ])("of %s are left out, and a note says so", (_, body, words) => {
    expect(text(body)).toEqual([words]);
    expect(said(body).every((line) => line.startsWith("note shortcode-left-out:1"))).toBe(true);
    expect(said(body).length).toBeGreaterThan(0);
  });

  it("leave the words of a caption", () => {
    expect(text('{{< figure src="a.jpg" alt="x" caption="The old bridge" >}}')).toEqual(["The old bridge"]);
    expect(text('<div>{% include figure.html alt="The bridge" %}</div>')).toEqual(["The bridge"]);
  });

  it.each([
    "{{ page.title }} stays",
    "a set {: of things",
    "[video](https://a.example/)",
    "see [gallery] and [audio]: both",
    "100 {% of all",
    "{{< open",
  ])("are not seen in %j", (body) => {
    expect(said(body)).toEqual([]);
  });

  it("stay in code", () => {
    expect(text("`{% raw %}`\n\n    {{< a >}}")).toEqual(["{% raw %}", "{{< a >}}"]);
  });
});
