import { describe, expect, it } from "vitest";
import { type Frequencies, openFrequencies } from "../../../src/archive/threads/frequencies.ts";
import { nameOf, type Source } from "../../../src/archive/threads/names.ts";
import { phrasesOf, tokensOf } from "../../../src/archive/threads/phrases.ts";
import { toldOf } from "../../../src/archive/threads/retold.ts";
import { sketch } from "../../../src/archive/threads/sketch.ts";
import { readTexts } from "../../../src/archive/threads/terms.ts";
import { vocabularyOf } from "../../../src/archive/threads/vocabulary.ts";
import { filler, told } from "./support/wire.ts";

const phrases = (text: string): readonly string[] =>
  phrasesOf(tokensOf(text), () => false).map((phrase) => phrase.text);

describe("phrasesOf", () => {
  it.each([
    ["a run of capitals", "ships in the Strait of Hormuz were", ["Strait of Hormuz"]],
    ["no opening of a sentence", "so. Ships sailed. Ferries stayed", []],
    ["no company's form, ticker or aside", "bid for Marl Timber Co <MTC> (Kvitland)", ["Marl Timber"]],
    ["names that commas part", "with Okafor, Lindqvist and Brandt", ["Okafor", "Lindqvist and Brandt"]],
    ["no day, no month", "said on Friday that in March", []],
    ["an office with its holder only", "told the President that Minister Okafor", ["Minister Okafor"]],
    ["no possessive", "at Skardal's pier", ["Skardal"]],
    ["initials", "for the U.K. Treasury", ["U.K. Treasury"]],
    [
      "names of other tongues",
      "el puerto de San Martín de los Andes, Straße nach Köln",
      ["San Martín", "Andes", "Straße", "Köln"],
    ],
  ])("finds %s", (_, text, found) => {
    expect(phrases(`He said ${text}.`)).toEqual(found);
  });
});

/** Frequencies of many stories, of which each has these words. */
function frequenciesOf(leads: readonly string[], common: string) {
  const frequencies = openFrequencies();
  for (let n = 0; n < 400; n++) frequencies.count(vocabularyOf(readTexts([`${common} ${filler(n)}`])).terms);
  for (const lead of leads) frequencies.count(vocabularyOf(readTexts([lead])).terms);
  return frequencies;
}

/** What goes into a name, of a story of these words. */
function sourceOf(lead: string, headline: string, says: number, frequencies: Frequencies): Source {
  const story = sketch(told("2001-03-01", [lead]), 0);
  return { lead, headline, derived: says < 2, says, told: toldOf(story, frequencies) };
}

const named = (leads: readonly string[], common = "the of a in and said to at was by"): string => {
  const frequencies = frequenciesOf(leads, common);
  return nameOf(
    leads.map((lead) => sourceOf(lead, lead.slice(0, 90), 0, frequencies)),
    frequencies,
  ).name;
};

describe("nameOf", () => {
  const leads = [
    "Divers of the Harbour Board reached the wreck of the Astrid off Skardal, and said the wreck was broken.",
    "The Astrid sank off Skardal in minutes, her captain said at an inquiry into the wreck, held in Vesthavn.",
    "Skardal mourned the crew of the Astrid. The wreck, a minister said in Ostvik, was to be raised by June.",
  ];

  describe("is a headline", () => {
    const frequencies = frequenciesOf(leads, "the of a in and said to at was by");
    const nameBy = (...headlines: readonly string[]): string =>
      nameOf(
        headlines.map((headline, at) =>
          sourceOf(leads[at] ?? "", headline, headline.endsWith("…") ? 1 : 2, frequencies),
        ),
        frequencies,
      ).name;
    const [crew, wreck] = ["Skardal mourned the crew", "Wreck of the Astrid off Skardal was broken"];

    it.each([
      ["that has most of what the stories share", [crew, wreck, "Inquiry held in Vesthavn"], wreck],
      ["that is whole", ["Wreck of the Astrid off Skardal was…", wreck, crew], wreck],
      [
        "that holds no hour",
        [`${wreck} last night`, "Astrid wreck off Skardal was broken", crew],
        "Astrid wreck off Skardal was broken",
      ],
      [
        "that says something",
        ["Captain of the Astrid, a wreck off Skardal, declined to comment", crew, wreck],
        wreck,
      ],
      [
        "that is no mere announcement",
        ["Divers of the Astrid wreck off Skardal will meet", crew, wreck],
        wreck,
      ],
      [
        "broken off, where the whole one has nothing of it",
        ["Astrid sank off Skardal, a wreck by…", "June was wet", "June was cold"],
        "Astrid sank off Skardal, a wreck by…",
      ],
      ["the later of two that are as good", [wreck, crew, wreck.toUpperCase()], wreck.toUpperCase()],
    ])("%s", (_, headlines, name) => {
      expect(nameBy(...headlines)).toBe(name);
    });

    it("and not derived where an agency sent it", () => {
      const sources = leads.map((lead) => sourceOf(lead, wreck, 2, frequencies));
      expect(nameOf(sources, frequencies)).toEqual({ name: wreck, derived: false });
    });
  });

  it("takes the names that most stories share, and a noun", () => {
    expect(named(leads)).toBe("Astrid, Skardal, wreck");
  });

  it("passes over names that many other stories have", () => {
    expect(named(leads, "the of a in and said to at was by Skardal")).toBe("Astrid, wreck");
  });

  it("takes one of two names that differ in their endings", () => {
    const war = [
      "off Vestland, Vestlandic ships fired",
      "in Vestland the Vestlandic fleet lay",
      "near Vestland Vestlandic guns",
    ];
    expect(named(war.map((text) => `They said ${text}.`))).toBe("Vestland");
  });

  it("is the first headline where nothing is shared, and derived where it is cut short, whoever sent it", () => {
    const none = [
      "it rained all day along the northern coast and the ferries did not leave their piers",
      "x",
      "y",
    ];
    expect(named(none)).toBe("it rained all day along the northern coast and the…");
    const sent = (headline: string) => {
      const frequencies = openFrequencies();
      return nameOf([{ ...sourceOf("x", headline, 0, frequencies), derived: false }], frequencies);
    };
    expect(sent("Ferries stay at their piers")).toEqual({
      name: "Ferries stay at their piers",
      derived: false,
    });
    expect(sent(`Ferries stay at their piers, ${"and so, ".repeat(20)}`)).toMatchObject({
      name: "Ferries stay at their piers, and so, and so, and so, and…",
      derived: true,
    });
  });

  it("is no noun alone, as in scripts that have no capitals to tell a name by", () => {
    const train = [
      "وصل القطار محملًا بساعات الحائط.",
      "غادر القطار الميناء بساعات الحائط.",
      "أُفرغ القطار من ساعات الحائط.",
    ];
    expect(named(train)).toBe(train[1]);
  });

  it("has sixty characters at most", () => {
    const long = Array.from(
      { length: 3 },
      (_, n) =>
        `They met ${"Professor Konstantin Achterberg-Castellan".repeat(1)}, in ${"Sankt Margarethen am Nordufer"}, ${n}.`,
    );
    expect(named(long).length).toBeLessThanOrEqual(60);
    expect(named(long)).toMatch(/^(Professor|Sankt)/);
  });
});
