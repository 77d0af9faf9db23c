import { describe, expect, it } from "vitest";
import type { Story } from "../../src/article.ts";
import type { WireFormat } from "../../src/wire/draft.ts";
import { newsml1 } from "../../src/wire/formats/newsml1/newsml1.ts";
import { newsmlg2 } from "../../src/wire/formats/newsmlg2/newsmlg2.ts";
import { ninjs } from "../../src/wire/formats/ninjs/ninjs.ts";
import { nitf } from "../../src/wire/formats/nitf/nitf.ts";
import { readAs } from "../support/read-as.ts";

const one = (format: WireFormat, text: string): Story => {
  const { stories, rejections } = readAs(format, text);
  expect(rejections).toEqual([]);
  const [story] = stories;
  if (!story) throw new Error("no story");
  return story;
};
const g2 = (content: string, headline = "Owls move in"): string =>
  `<newsItem guid="urn:x:1"><itemMeta><versionCreated>2020-05-04T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = (body: string): string => g2(`<inlineXML><html><body>${body}</body></html></inlineXML>`);
const components = (inner: string): string =>
  `<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20200504T100000Z</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Owls move in</HeadLine></NewsLines>${inner}</NewsComponent></NewsItem></NewsML>`;
const component = (role: string, content: string): string =>
  `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent>`;
const texts = ({ asides }: Story): readonly string[] => asides.map(({ text }) => text);

describe("bodies in XML", () => {
  it("takes the main section, and of the header what says who wrote it", () => {
    const story = one(
      newsmlg2,
      xhtml(`<header><time>04.05.2020</time><ul class="slugline"><li>Owls</li><li>Night</li></ul><h1>Owls move in</h1>
        <h3>Nobody asked them</h3><p>Von Anna Beispiel</p></header>
        <section class="main"><p><span class="dateline">Kiel <span class="credit">(dpa)</span> - </span>Owls came on Monday.</p>
        <p>They stay.</p></section><section class="notepad nonpublic"><p>Desk: +49 1</p></section>`),
    );
    expect(story).toMatchObject({
      byline: "Anna Beispiel",
      dateline: { place: "Kiel", agency: "dpa" },
      paragraphs: ["Owls came on Monday.", "They stay."],
    });
    expect(texts(story)).toEqual(["04.05.2020", "Owls, Night", "Nobody asked them", "Desk: +49 1"]);
    expect(story.asides.at(-1)?.kind).toBe("unpublished");
  });

  it.each([
    [
      "Swedish",
      "<TEXT><VINJETT>Fåglar</VINJETT><RUBRIK>Owls move in</RUBRIK><DAT><ORT>LUND</ORT><SOURCE>TT</SOURCE></DAT><INGRESS>One.</INGRESS><BRODTEXT><P>Two.</P><CITAT>Three.</CITAT></BRODTEXT><BYLINE>Ann Prov</BYLINE><BILD><BILDTEXT>Fyra.</BILDTEXT></BILD></TEXT>",
      "LUND",
    ],
    [
      "German",
      "<Artikel><Titel>Owls move in</Titel><Ort>Bonn</Ort><Autor>Ann Prov</Autor><Vorspann>One.</Vorspann><Absatz>Two.</Absatz><Absatz>Three.</Absatz><Bildunterschrift>Vier.</Bildunterschrift></Artikel>",
      "Bonn",
    ],
    [
      "French",
      "<article><titre>Owls move in</titre><lieu>Lyon</lieu><auteur>Ann Prov</auteur><chapo>One.</chapo><texte><p>Two.</p><p>Three.</p></texte><légende>Quatre.</légende></article>",
      "Lyon",
    ],
    [
      "Italian",
      "<testo><titolo>Owls move in</titolo><luogo>Pisa</luogo><autore>Ann Prov</autore><sommario>One.</sommario><paragrafo>Two.</paragrafo><paragrafo>Three.</paragrafo><didascalia>Quattro.</didascalia></testo>",
      "Pisa",
    ],
    [
      "classes",
      '<div><div class="headline">Owls move in</div><div class="location">Oslo</div><p class="story-byline">Ann Prov</p><p class="lead">One.</p><p>Two.</p><p>Three.</p><p class="image_caption">Four.</p></div>',
      "Oslo",
    ],
  ])("reads tag sets by their names: %s", (_, body, place) => {
    const story = one(newsmlg2, g2(`<inlineXML>${body}</inlineXML>`));
    expect(story).toMatchObject({
      byline: "Ann Prov",
      dateline: { place },
      headline: { text: "Owls move in" },
      paragraphs: ["One.", "Two.", "Three."],
    });
    expect(story.asides.length).toBeGreaterThan(0);
  });

  it("takes headline and byline from the body where the envelope has none", () => {
    const body = "<BODY><RUBRIK>Owls move in</RUBRIK><P>One.</P><BYLINE>Ann Prov</BYLINE></BODY>";
    const story = one(newsmlg2, g2(`<inlineXML>${body}</inlineXML>`, ""));
    expect([story.headline, story.byline]).toEqual([{ text: "Owls move in", origin: "given" }, "Ann Prov"]);
  });

  it("reads a body that a printer set in one paragraph, by its lines", () => {
    const set = `<p/><p>(Adds price)
    * Owls buy barn

    By Ann Example
    OSLO, May 4 (Reuters) - Owls bought a barn on Monday
and moved in at once.
    They paid in mice.

    (Reporting by Ann Example)
</p>`;
    expect(one(newsmlg2, xhtml(set))).toMatchObject({
      byline: "Ann Example",
      dateline: { place: "OSLO", date: "2020-05-04", agency: "Reuters" },
      paragraphs: ["Owls bought a barn on Monday and moved in at once.", "They paid in mice."],
    });
  });

  it("leaves short forms, styles and repeated headlines out, and captions beside", () => {
    const story = one(
      newsml1,
      components(
        [
          component("Stylesheet", ".a { color: red }"),
          component("HeadlineHTML", "<p>Owls move in</p>"),
          component("SMS", "<p>Owls in</p>"),
          component("Main", "<p>Owls moved in.</p><p>They stay.</p>"),
          component("Photo Caption", "<p>An owl.</p>"),
        ].join(""),
      ),
    );
    expect(story.paragraphs).toEqual(["Owls moved in.", "They stay."]);
    expect(texts(story)).toEqual(["Owls in", "An owl."]);
  });

  it("takes a summary for the body where there is no other", () => {
    const story = one(newsml1, components(component("Summary", "<p>Owls moved in.</p>")));
    expect(story.paragraphs).toEqual(["Owls moved in."]);
  });

  it("takes a short rendition of NewsML-G2 only where there is no other", () => {
    const sms = '<inlineXML rendition="rnd:sms"><p>Owls in.</p></inlineXML>';
    const full = '<inlineXML rendition="rnd:web"><p>Owls moved in.</p></inlineXML>';
    expect(one(newsmlg2, g2(sms + full)).paragraphs).toEqual(["Owls moved in."]);
    expect(one(newsmlg2, g2(sms)).paragraphs).toEqual(["Owls in."]);
  });

  it.each([
    "14.3.2019 08:41:55 CET",
    "20190403",
    "March 14, 2019",
    "Thursday, 14 March",
    "2019-04-03T10:00:00Z",
  ])("takes %s in a dateline's field for no place", (text) => {
    const lines = `<NewsLines><DateLine>${text}</DateLine></NewsLines>`;
    const story = one(newsml1, components(lines + component("Main", "<p>Owls moved in.</p>")));
    expect(story.dateline).toBeNull();
  });

  it("reads the lines of pre where it is all of the copy, and rows where it is not", () => {
    const doc = (content: string): string =>
      `<nitf><head><docdata><date.issue norm="20200504"/></docdata></head><body><body.content>${content}</body.content></body></nitf>`;
    const lines = "\n    OSLO, May 4 (Reuters) - Owls came on Monday and\nmoved in.\n    They stay.\n";
    expect(one(nitf, doc(`<pre>${lines}</pre>`))).toMatchObject({
      dateline: { place: "OSLO" },
      paragraphs: ["Owls came on Monday and moved in.", "They stay."],
    });
    const rows = "Wheat    12.30  +1\nMaize     9.10  -2\nOats      3.05   0\nRye       4.05   0\n";
    const story = one(nitf, doc(`<p>Prices fell on Monday.</p><pre>${rows}</pre>`));
    expect(story.tables).toEqual([{ first: 1, last: story.paragraphs.length - 1 }]);
  });

  it("reads windows-1252 in references, and entities of HTML", () => {
    expect(
      one(newsmlg2, xhtml("<p>Owls&#150;mice &#8364;5 &eacute; &Scaron; &hellip;</p>")).paragraphs,
    ).toEqual(["Owls–mice €5 é Š …"]);
  });
});

describe("bodies and wrappers in ninjs", () => {
  const ITEM = { uri: "urn:x:1", versioncreated: "2020-05-04T10:00:00+0000", headline: "Owls move in" };
  const item = (fields: object): string => JSON.stringify({ ...ITEM, ...fields });

  it("reads a whole page in a body", () => {
    const page =
      '<html><head><title>Owls move in</title></head><body><article><h1>Owls move in</h1><div class="dat"><span class="vignette">Birds</span><span class="source">TT</span></div><h4><p>Owls came.</p></h4><div class="bodytext"><p>They stay.</p></div><figure><figcaption>An owl.</figcaption></figure></article></body></html>';
    const story = one(ninjs, item({ body_html5: page }));
    expect(story.paragraphs).toEqual(["Owls came.", "They stay."]);
    expect(texts(story)).toEqual(["Birds", "TT", "An owl."]);
  });

  it.each([
    ["_items", (each: string) => `{"_items": [${each}, ${each}], "_meta": {"total": 2}}`],
    ["items", (each: string) => `{"items": [${each}, ${each}]}`],
    [
      "data.items[].item",
      (each: string) => `{"data": {"items": [{"meta": {"id": 1}, "item": ${each}}, {"item": ${each}}]}}`,
    ],
    [
      "hits.hits[]._source",
      (each: string) => `{"hits": {"hits": [{"_source": ${each}}, {"_source": ${each}}]}}`,
    ],
    ["response.docs", (each: string) => `{"response": {"docs": [${each}, ${each}]}}`],
    ["a list", (each: string) => `[${each}, ${each}]`],
    ["one a line", (each: string) => `${each}\n${each}\n`],
    ["behind a byte order mark", (each: string) => `\uFEFF[${each}, ${each}]`],
  ])("finds the items of a wrapper: %s", (_, wrap) => {
    const text = wrap(
      item({ body_xhtml: "<p>Owls came.</p>", associations: { main: { headline: "An owl" } } }),
    );
    expect(ninjs.sniff(text)).toBe(true);
    const { stories, texts: parts, rejections } = readAs(ninjs, text);
    expect(rejections).toEqual([]);
    expect(stories.map(({ paragraphs }) => paragraphs)).toEqual([["Owls came."], ["Owls came."]]);
    for (const part of parts) expect(JSON.parse(part)).toMatchObject(ITEM);
  });

  it("publishes the whole items of a wrapper that breaks off", () => {
    const whole = item({ body_text: "Owls came." });
    const { stories, rejections } = readAs(ninjs, `{"_items": [\n${whole},\n${whole.slice(0, -9)}`);
    expect(stories.map(({ source }) => [source.firstLine, source.lastLine])).toEqual([[1, 2]]);
    expect(rejections).toMatchObject([{ firstLine: 3, lastLine: 3, diagnostics: [{ rule: "bad-json" }] }]);
  });

  it.each([
    ["settings", '{"name": "owls", "version": "1.0.0", "scripts": {"build": "x"}}'],
    ["a list of numbers", "[[1, 2], [3]]"],
    ["nothing", "{}"],
  ])("says of other JSON that it is no news: %s", (_, text) => {
    const { stories, rejections } = readAs(ninjs, text);
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]?.rule).toBe("no-item");
    expect(rejections[0]?.diagnostics[0]?.message).toContain("JSON");
  });

  it("says where the text is that an item only points to", () => {
    const { rejections } = readAs(ninjs, item({ renditions: { nitf: { href: "https://example.org/1" } } }));
    expect(rejections[0]?.diagnostics[0]).toMatchObject({ rule: "no-body" });
    expect(rejections[0]?.diagnostics[0]?.message).toContain("renditions");
  });

  it.each([
    [{ byline: "By Ann Lee" }, "Ann Lee"],
    [{ byline: ["By Ann Lee", "Bo Ray"] }, "Ann Lee, Bo Ray"],
    [{ bylines: [{ by: "By Ann Lee", title: "Writer" }] }, "Ann Lee"],
    [{ authors: [{ name: "Ann Lee" }, { name: "Bo Ray" }] }, "Ann Lee, Bo Ray"],
    [{ by: "Ann Lee" }, "Ann Lee"],
  ])("reads who wrote it: %o", (fields, name) => {
    expect(one(ninjs, item({ ...fields, body_text: "Owls came." })).byline).toBe(name);
  });

  it.each([
    [{ language: "de_AT" }, "de-AT"],
    [{ language: { code: "fr" } }, "fr"],
  ])("reads the language: %o", (fields, tag) => {
    expect(one(ninjs, item({ ...fields, body_text: "Owls came." })).language).toBe(tag);
  });

  it("reads a dateline apart from the body", () => {
    const dateline = { text: "WIEN, May 4 APA -", located: { city: "Wien" } };
    expect(one(ninjs, item({ dateline, body_html: "<p>Owls came.</p>" })).dateline).toMatchObject({
      place: "WIEN",
      date: "2020-05-04",
      agency: "APA",
    });
  });
});
