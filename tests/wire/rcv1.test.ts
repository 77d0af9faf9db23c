import { expect, test } from "vitest";
import { rcv1 } from "../../src/wire/formats/rcv1/rcv1.ts";
import { readAs } from "../support/read-as.ts";

const read = (text: string) => readAs(rcv1, text, "2286newsML.xml");
const item = (inner: string, attributes = 'itemid="2286" id="root" date="1996-08-20" xml:lang="en"') =>
  `<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem ${attributes}>\n${inner}\n</newsitem>\n`;

test("reads the item's fields, codes and paragraphs", () => {
  const text = item(
    [
      "<title>ISLAND: Ferry sails.</title>",
      "<headline>Ferry sails.</headline>",
      "<dateline>BRIXPORT 1996-08-20</dateline>",
      "<text>",
      "<p>It sailed.</p>",
      "<p>It was dark.</p>",
      "</text>",
      "<copyright>(c) Harbour 1996</copyright>",
      '<metadata><codes class="bip:topics:1.0"><code code="C24"><editdetail action="confirmed"/></code></codes>',
      '<codes class="bip:countries:1.0"><code code="ISL"/></codes></metadata>',
    ].join("\n"),
  );
  expect(rcv1.sniff(text)).toBe(true);
  expect(read(text).stories[0]).toMatchObject({
    agencyId: "2286",
    date: "1996-08-20",
    language: "en",
    headline: { text: "Ferry sails." },
    dateline: { place: "BRIXPORT", raw: "BRIXPORT 1996-08-20" },
    paragraphs: ["It sailed.", "It was dark."],
    transmission: { categories: ["C24"], keywords: ["ISL"], rights: "(c) Harbour 1996" },
    asides: [{ kind: "note", text: "ISLAND: Ferry sails.", line: 3 }],
    positions: { headline: 4, dateline: 5, paragraphs: [7, 8] },
  });
});

test("the published day and the place of the metadata stand in; a headline alone is an alert", () => {
  const text = item(
    '<headline>Ferry sails.</headline>\n<text/>\n<metadata><dc element="dc.date.published" value="1996-08-21"/>\n<dc element="dc.creator.location" value="BRIXPORT"/></metadata>',
    'itemid="2287"',
  );
  expect(read(text).stories[0]).toMatchObject({
    date: "1996-08-21",
    dateline: { place: "BRIXPORT" },
    paragraphs: ["Ferry sails."],
  });
});

test("what breaks off is refused", () => {
  expect(read(item("<text><p>It sailed.").slice(0, 100)).rejections[0]?.diagnostics[0]?.rule).toBe(
    "xml-broken",
  );
});
