import { describe, expect, it } from "vitest";
import { readPicture } from "../src/settings/logo.ts";
import { readOwnPage } from "../src/settings/own-page.ts";
import { readSheet } from "../src/settings/sheet.ts";
import { png } from "./support/png.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");
const svg = (inside: string, attributes = 'viewBox="0 0 20 10"'): Uint8Array =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

describe("a picture of the operator's", () => {
  it.each([
    ["a PNG", png(300, 80), { type: "png", width: 300, height: 80 }],
    [
      "a GIF",
      Buffer.from(
        "GIF89a\x2c\x01\x50\x00\x00\x00\x00\x2c\0\0\0\0\x2c\x01\x50\x00\x00\x02\x02\x4c\x01\x00\x3b",
        "latin1",
      ),
      { type: "gif", width: 300, height: 80 },
    ],
    ["an SVG by its box", svg("<path d='M0 0h9'/>"), { type: "svg", width: 20, height: 10 }],
    ["an SVG by its sides", svg("", 'width="40px" height="20.4"'), { type: "svg", width: 40, height: 20 }],
    [
      "an SVG as programs write it",
      bytes(
        '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0,0,5,5"><style>.a{fill:url(#b)}</style><text>Ann\'s {light}</text><use xlink:href="#c"/></svg>',
      ),
      { type: "svg", width: 5, height: 5 },
    ],
  ])("is read from its bytes: %s", (_, given, value) => {
    expect(readPicture(given)).toEqual({ value });
  });

  it.each([
    ["a script", svg("<script>alert(1)</script>"), "an element `script`"],
    ["a handler", svg('<g onload="alert(1)"/>'), "a script (`onload`)"],
    ["a handler set later", svg('<set attributeName="onclick" to="x"/>'), "a script"],
    ["an animated link", svg('<a><animate attributeName="xlink:href" to="x"/></a>'), "a script"],
    ["a page within", svg("<foreignObject/>"), "an element `foreignObject`"],
    [
      "a picture from elsewhere",
      svg('<image href="https://x.example/a.png"/>'),
      "refers to `https://x.example/a.png`",
    ],
    ["another file", svg('<use href="other.svg#a"/>'), "refers to `other.svg#a`"],
    ["a link that runs", svg('<a href="javascript:alert(1)"/>'), "refers to `javascript:"],
    ["styles from elsewhere", svg("<style>@import 'https://x.example/a.css';</style>"), "Its styles hold"],
    ["a fill from elsewhere", svg('<path fill="url(https://x.example/a.svg#b)"/>'), "Its styles hold"],
    [
      "an instruction",
      bytes('<?xml-stylesheet href="https://x.example/"?><svg viewBox="0 0 1 1"/>'),
      "an instruction",
    ],
    ["entities", bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'), "entities"],
    ["no size", svg("", ""), "neither a width and height"],
    ["no end", bytes("<svg viewBox='0 0 1 1'><g>"), "no well-formed XML"],
    ["a page", bytes("<!DOCTYPE html><html></html>"), "a document `html`"],
    ["too many pixels", png(60_000, 60_000), "60,000 × 60,000 pixels"],
    ["sides that are too long", png(5000, 10), "5000 by 10 pixels"],
    ["no end to its pixels", png(300, 80).subarray(0, 50), "breaks off before its end"],
    ["a text", bytes("no picture"), "no PNG, JPEG, WebP, GIF or SVG"],
    ["no more than its name", bytes("\x89PNG"), "no PNG"],
  ])("is refused with %s", (_, given, words) => {
    expect(readPicture(given)).toEqual({ why: expect.stringContaining(words) });
  });
});

describe("the operator's style sheet", () => {
  it("is taken as it is, with the addresses of its files", () => {
    const css = `@charset "utf-8"; /* url(https://no.example/) @import */
@font-face { font-family: "@import"; src: url( "a.woff2" ) format("woff2"), url(b.woff2); }
a::before { content: "url(https://no.example/)"; background: image-set("c.png" 1x, url(a.png) 2x), url(#d), url(data:image/gif;base64,R0) }`;
    const sheet = readSheet(css);
    expect(sheet.faults).toEqual([]);
    expect(sheet.files).toEqual(["a.woff2", "b.woff2", "c.png", "a.png"]);
    expect(sheet.text((file) => `own/${file}`)).toBe(
      css
        .replace('"a.woff2"', '"own/a.woff2"')
        .replace("url(b.woff2)", 'url("own/b.woff2")')
        .replace('"c.png"', '"own/c.png"')
        .replace("url(a.png)", 'url("own/a.png")'),
    );
  });

  it.each([
    ["@import url(https://x.example/a.css);", 1, "The policy of the pages"],
    ["a {}\n@\\69mport 'b.css';", 2, "put its rules into this one"],
    [
      "a {\n background: url(https://x.example/a.png) }",
      2,
      "`https://x.example/a.png` would be loaded from elsewhere",
    ],
    ["a {\n background: url('//x.example/a.png') }", 2, "would be loaded from elsewhere"],
    ["a { background: u\\72l(https://x.example/) }", 1, "would be loaded from elsewhere"],
    ["a { background: image-set('https://x.example/a.png' 1x) }", 1, "would be loaded from elsewhere"],
    ["@font-face { src: url(data:font/woff2;base64,AA) }", 1, "would be loaded from elsewhere"],
    ["a {}\n\n}\n:root {}", 3, "closes nothing"],
    ["a {}\nb { color: red", 2, "never closed"],
    ["a { content: 'x\n }", 1, "cannot be read here"],
    ["a { color: rgb(1,2 }", 1, "closes nothing"],
  ])("is refused: %j", (css, line, words) => {
    expect(readSheet(css).faults[0]).toEqual({ line, why: expect.stringContaining(words) });
  });

  it("is read in time, however it nests, and tells no more than can be read", () => {
    expect(readSheet("(".repeat(100_000)).faults.length).toBe(20);
  });
});

describe("a page of the operator's", () => {
  it("has a title, and a name in the menu where it wants one", () => {
    expect(readOwnPage("---\ntitle: Terms of\n  use\nmenu: Terms\n---\nBe *kind*.\n", "terms")).toEqual({
      page: { title: "Terms of use", menu: "Terms", body: "Be *kind*.\n", bodyLine: 6 },
      errors: [],
    });
    expect(readOwnPage("---\ntitle: A\n---\n", "a-1").page).toMatchObject({
      title: "A",
      menu: null,
      body: "",
    });
  });

  it.each([
    [
      "a story",
      "---\ndate: 1994-06-17\nheadline: H\n---\nText.",
      "terms",
      [2, 3, 1],
      "move the file out of `pages/`",
    ],
    ["text alone", "Text.", "terms", [1], "has no title"],
    ["an empty name", "---\ntitle: A\nmenu:\n---\n", "terms", [3], "`menu` has no value"],
    ["a list", "---\ntitle: [A]\n---\n", "terms", [2], "plain text"],
    ["a name that is no address", "---\ntitle: A\n---\n", "Über uns", [1], "small letters"],
  ])("is refused: %s", (_, text, name, lines, words) => {
    const { page, errors } = readOwnPage(text, name);
    expect(page).toBeNull();
    expect(errors.map(({ line }) => line)).toEqual(lines);
    expect(errors[0]?.message).toContain(words);
  });
});
