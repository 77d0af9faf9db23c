import { describe, expect, it } from "vitest";
import { rootName } from "../../src/wire/markup/items.ts";
import { find, rawText, textOf } from "../../src/wire/markup/query.ts";
import { parseXml } from "../../src/wire/markup/xml.ts";
import { growth, IN_STEP } from "../support/time.ts";

describe("XML", () => {
  it("gives elements their lines and their own part of the text, whatever the line ends", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ['<?xml version="1.0"?>', "<a", ' x="1">', "  <b>😀 é</b>", "</a>", ""].join(end);
      const { root, error, slip } = parseXml(text);
      expect([error, slip]).toEqual([null, null]);
      expect([root?.line, root?.lastLine, root?.attributes.get("x")]).toEqual([2, 5, "1"]);
      const b = find(root, "b");
      expect([b?.line, b?.lastLine]).toEqual([4, 4]);
      expect(text.slice(b?.start, b?.end ?? 0)).toBe("<b>😀 é</b>");
    }
  });

  it("keeps offsets and lines right across the pieces it reads in", () => {
    const text = `<a>${"<p>😀\r\nword &amp; word</p>\r\n".repeat(5000)}<last/></a>`;
    const { root, error } = parseXml(text);
    const last = find(root, "last");
    expect(error).toBeNull();
    expect(text.slice(last?.start, last?.end ?? 0)).toBe("<last/>");
    expect(last?.line).toBe(10001);
  });

  it("takes names without their prefix, declared or not", () => {
    const { root, error, slip } = parseXml('<n:a xmlns:n="urn:x"><n:b/><q:c>d</q:c></n:a>');
    expect(error).toBeNull();
    expect(slip?.reason).toContain("unbound namespace prefix");
    expect([root?.name, find(root, "b")?.name, textOf(find(root, "c"))]).toEqual(["a", "b", "d"]);
  });

  it("decodes the entities of XML and of HTML's Latin-1, and CDATA", () => {
    const { root, slip } = parseXml("<a>&lt;&amp;&#233;&#xe9;&eacute;&mdash;&nbsp;<![CDATA[<b>&x;]]></a>");
    expect(root === null ? "" : rawText(root)).toBe("<&ééé—\u00a0<b>&x;");
    expect(slip).toBeNull();
  });

  it("keeps a reference to an unknown entity as it stands, and says so", () => {
    const { root, error, slip } = parseXml("<a>\n&bogus; and &other;\n</a>");
    expect([textOf(root), error]).toEqual(["&bogus; and &other;", null]);
    expect(slip).toEqual({ reason: "unknown entity &bogus;", line: 2, count: 2 });
  });

  it("expands no entity that the text declares, and reads none from outside", () => {
    const bomb = `<!DOCTYPE a [\n<!ENTITY l0 "lol">\n${Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("\n")}\n]>\n<a>\n&l20;</a>`;
    expect(parseXml(bomb).error).toMatchObject({ line: 25 });
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<a>&x;</a>';
    const { root, error } = parseXml(outside);
    expect(error?.line).toBe(2);
    expect(root === null ? "" : rawText(root)).toBe("");
  });

  it.each([
    ["cut in a tag", "<a>\n<b>\n<c at", 3, "ends"],
    ["cut in text", "<a>\n<b>\nwords", 3, "<b> of line 2"],
    ["cut in a comment", "<a>\n<!-- ", 2, "ends"],
    ["wrongly nested", "<a>\n<b>\n<c></b>\n</c></a>", 3, "<c> of line 3"],
    ["a second root", "<a/>\n<b/>", 2, "only one root"],
    ["text behind the root", "<a/>\nwords", 2, "text follows"],
    ["nothing", "", 1, "root"],
  ])("names the line and the fault: %s", (_, text, line, words) => {
    const { error } = parseXml(text);
    expect(error?.line).toBe(line);
    expect(error?.reason).toContain(words);
  });

  it("reads an ampersand that stands alone, and says so", () => {
    const { root, error, slip } = parseXml(
      '<a x="Q&A">\n<b>AT&T, R&D and; more &amp; more</b><![CDATA[S&P]]></a>',
    );
    expect(error).toBeNull();
    expect([root?.attributes.get("x"), textOf(root)]).toEqual(["Q&A", "AT&T, R&D and; more & moreS&P"]);
    expect(slip).toEqual({ reason: "an & stands alone, where &amp; is meant", line: 2, count: 1 });
  });

  it("passes over control characters behind the root, as wires send them", () => {
    expect(parseXml("<a/>\r\n\u0003\u0004").error).toBeNull();
  });

  it("stops at a million nested tags, and does not take long over it", () => {
    const { error } = parseXml(`\n${"<a>".repeat(1_000_000)}`);
    expect(error).toEqual({ reason: "elements nest deeper than 200 levels", line: 2 });
  });

  it("gives up on a text of nothing but slips", () => {
    expect(parseXml(`<a>${"&bogus;".repeat(500_000)}</a>`).error?.reason).toContain("more than 10000 slips");
  });

  it.each([
    ["paragraphs", "<p>some words\n</p>"],
    ["entities", "&amp;&eacute;"],
    ["empty elements", "<b/>"],
    ["comments", "<!-- - -->"],
  ])("takes time linear in its text: %s", (_, unit) => {
    const text = (count: number) => `<a>${unit.repeat(count)}</a>`;
    expect(growth(text, (xml) => parseXml(xml), 20_000)).toBeLessThan(IN_STEP);
  });

  it("finds the root's name behind prolog, comments and doctype", () => {
    const head =
      '\n<?xml version="1.0"?>\n<!-- a - b -> <x> -->\n<!DOCTYPE nitf SYSTEM "nitf.dtd" [\n<!ENTITY a "b">\n]>\n';
    expect(rootName(`${head}<nitf version="x">`)).toBe("nitf");
    expect(rootName("<g2:newsItem\nguid='x'>")).toBe("newsItem");
    expect([rootName("words <nitf>"), rootName(""), rootName("<!-- <nitf> -->"), rootName("<!--")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
