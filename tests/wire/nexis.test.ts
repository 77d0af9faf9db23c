import { expect, test } from "vitest";
import { nexis } from "../../src/wire/formats/nexis/nexis.ts";
import { readAs } from "../support/read-as.ts";

const read = (...lines: readonly string[]) => readAs(nexis, `${lines.join("\n")}\n`, "export.txt");

test("fields above and behind the copy are told from it", () => {
  const { stories } = read(
    "                               1 of 1 DOCUMENTS",
    "",
    "              Copyright 1995 The Harbour Courier",
    "                      The Harbour Courier",
    "",
    "             February 8, 1995, Wednesday, Late Edition - Final",
    "",
    "SECTION: Section A; Page 1",
    "",
    "LENGTH: 9 words",
    "",
    "HEADLINE: Ferry Pilots",
    "Return",
    "",
    "BYLINE: By ANN EXAMPLE",
    "",
    "DATELINE: BRIXPORT, Feb. 7",
    "",
    "BODY:",
    "   The pilots came back.",
    "   They had slept.",
    "",
    "GRAPHIC: Photo: A pilot.",
    "",
    "Map: The island.",
    "",
    "LANGUAGE: ENGLISH",
    "",
    "LOAD-DATE: February 8, 1995",
  );
  const [story] = stories;
  expect(story).toMatchObject({
    date: "1995-02-08",
    headline: { text: "Ferry Pilots Return" },
    byline: "ANN EXAMPLE",
    dateline: { place: "BRIXPORT", date: "1995-02-07" },
    language: "en",
    transmission: { categories: ["Section A", "Page 1"], rights: "Copyright 1995 The Harbour Courier" },
  });
  expect(story?.paragraphs.join(" ")).toBe("The pilots came back. They had slept.");
  const notes = story?.asides.map(({ text }) => text).join("|");
  for (const kept of [
    "The Harbour Courier",
    "Late Edition - Final",
    "LENGTH: 9 words",
    "GRAPHIC: Photo: A pilot. Map: The island.",
    "LOAD-DATE: February 8, 1995",
  ])
    expect(notes).toContain(kept);
});

test("a label's word in the copy is copy", () => {
  const { stories } = read(
    "1 of 1 DOCUMENTS",
    "",
    "The Courier",
    "",
    "February 8, 2010 Monday",
    "",
    "Ferry sails",
    "",
    "LENGTH: 9 words",
    "",
    "It sailed.",
    "",
    "URL: was all he said.",
    "",
    "It was dark.",
    "",
    "LOAD-DATE: February 9, 2010",
  );
  expect(stories[0]?.paragraphs).toEqual(["It sailed.", "URL: was all he said.", "It was dark."]);
});

test("articles in German and French", () => {
  const { stories } = read(
    "                               1 von 2 DOKUMENTEN",
    "",
    "                      Der Hafenbote",
    "",
    "                    8. Februar 2010 Montag",
    "",
    "Die Fähre fährt",
    "",
    "AUTOR: Von Anna Beispiel",
    "",
    "LÄNGE: 4 Wörter",
    "",
    "Sie fuhr am Montag ab.",
    "",
    "UPDATE: 9. Februar 2010",
    "",
    "                               2 de 2 DOCUMENTS",
    "",
    "                      Le Port",
    "",
    "                    9 février 2010 mardi",
    "",
    "Le ferry part",
    "",
    "LONGUEUR: 4 mots",
    "",
    "Il est parti mardi.",
  );
  expect(stories.map(({ date, headline, paragraphs }) => [date, headline.text, paragraphs])).toEqual([
    ["2010-02-08", "Die Fähre fährt", ["Sie fuhr am Montag ab."]],
    ["2010-02-09", "Le ferry part", ["Il est parti mardi."]],
  ]);
  expect(stories[0]?.byline).toBe("Anna Beispiel");
});

test("newer exports number nothing and end each article", () => {
  const one = (title: string, day: string) => [
    title,
    "The Harbour Courier",
    day,
    "",
    "Copyright 2010 The Harbour Courier All Rights Reserved",
    "",
    "Section: LOCAL; Pg. 3",
    "Length: 9 words",
    "Byline: Ann Example",
    "",
    "Body",
    "",
    "It sailed.",
    "",
    "Load-Date: February 9, 2010",
    "",
    "End of Document",
    "",
  ];
  const lines = [
    ...one("Ferry sails", "February 8, 2010 Monday"),
    ...one("Ferry returns", "February 9, 2010 Tuesday"),
  ];
  expect(nexis.sniff(lines.join("\n"))).toBe(true);
  expect(
    read(...lines).stories.map(({ date, headline, byline, paragraphs }) => [
      date,
      headline.text,
      byline,
      paragraphs,
    ]),
  ).toEqual([
    ["2010-02-08", "Ferry sails", "Ann Example", ["It sailed."]],
    ["2010-02-09", "Ferry returns", "Ann Example", ["It sailed."]],
  ]);
});

test("takes no other text for an export", () => {
  expect(nexis.sniff(" date 2014-11-14 SEOUL Nov 14 One of 2 documents was found.\nLENGTH: 9\n")).toBe(false);
  expect(nexis.sniff("1 of 2 documents\nwas found on Friday.\n")).toBe(false);
});
