import { expect, it } from "vitest";
import { elementsOf } from "../../src/publish/elements.ts";
import { growth, IN_STEP } from "../support/time.ts";

it("finds the links and ids of a page's elements, in their order", () => {
  const html =
    '<a class="x" href="a.html?b=1&amp;c=2">a</a><script src="b.js" defer></script><img src="" id="i"/>' +
    '<p id="p">&lt;a href=&quot;no.html&quot; id=&quot;no&quot;></p>';
  expect(elementsOf(html)).toEqual({
    links: ["a.html?b=1&c=2", "b.js", ""],
    ids: new Set(["i", "p"]),
    hasMain: false,
    noindex: false,
  });
  expect(elementsOf("<body><main></main></body>").hasMain).toBe(true);
});

it.each([
  ['<meta name="robots" content="noindex">', true],
  ['<meta name="robots" content="noindex, follow">', true],
  ['<meta name="description" content="Why a page says noindex">', false],
  ["<p>noindex</p>", false],
])("tells whether a page is not to be found: %s", (html, noindex) => {
  expect(elementsOf(html).noindex).toBe(noindex);
});

it.each([
  ["the value of another attribute", '<meta content="The strange case of href=">'],
  ["a value that goes on as an attribute would", `<meta content="a href='x' id='y' &lt;a src=">`],
  ["a title", '<title>&lt;a href="x" id="y"> <a href="x"></title>'],
  [
    "a script of data",
    '<script type="application/ld+json">{"headline":" href="x" id="y" <a href="x">"}</script>',
  ],
  ["a comment", '<!-- <main id="y"><a href="x"> -->'],
  ["text", "<p>It said: href=&quot;x&quot; src=x id=y &lt;main></p>"],
  ["the name of another attribute", '<p data-href="x" xlink:href="x" data-id="y"></p>'],
])("finds none in %s", (_, html) => {
  expect(elementsOf(html)).toEqual({ links: [], ids: new Set(), hasMain: false, noindex: false });
});

it("takes time in proportion to the page", () => {
  for (const piece of ['<a href="x">', "<", '<a href="', "<!--", "<script>", "&amp; id="]) {
    expect(
      growth((count) => piece.repeat(count), elementsOf, 50_000),
      piece,
    ).toBeLessThan(IN_STEP);
  }
});
