import { describe, expect, it } from "vitest";
import { openFrequencies } from "../../../src/archive/threads/frequencies.ts";
import { nameOf } from "../../../src/archive/threads/names.ts";
import { phrasesOf, tokensOf } from "../../../src/archive/threads/phrases.ts";
import type { Profile } from "../../../src/archive/threads/profile.ts";
import { readTexts } from "../../../src/archive/threads/terms.ts";
import { vocabularyOf } from "../../../src/archive/threads/vocabulary.ts";
import { filler } from "./support/wire.ts";

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

const NO_PROFILE: Profile = {
  terms: new Int32Array(),
  weights: new Float32Array(),
  named: new Uint8Array(),
  cased: true,
};

/** Frequencies of many stories, of which each has these words. */
function frequenciesOf(leads: readonly string[], common: string) {
  const frequencies = openFrequencies();
  for (let n = 0; n < 400; n++) frequencies.count(vocabularyOf(readTexts([`${common} ${filler(n)}`])).terms);
  for (const lead of leads) frequencies.count(vocabularyOf(readTexts([lead])).terms);
  return frequencies;
}

const named = (leads: readonly string[], common = "the of a in and said to at was by"): string =>
  nameOf(
    leads.map((lead) => ({ lead, headline: lead.slice(0, 90), derived: true, says: 0, profile: NO_PROFILE })),
    frequenciesOf(leads, common),
  ).name;

describe("nameOf", () => {
  const leads = [
    "Divers of the Harbour Board reached the wreck of the Astrid off Skardal, and said the wreck was broken.",
    "The Astrid sank off Skardal in minutes, her captain said at an inquiry into the wreck, held in Vesthavn.",
    "Skardal mourned the crew of the Astrid. The wreck, a minister said in Ostvik, was to be raised by June.",
  ];

  it("is the headline of the most central story that has a whole one", () => {
    const about = (...terms: readonly number[]): Profile => ({
      terms: Int32Array.from(terms),
      weights: Float32Array.from(terms.map(() => 1 / Math.sqrt(terms.length))),
      named: new Uint8Array(terms.length),
      cased: true,
    });
    const story = (headline: string, says: number, profile: Profile) => ({
      lead: "",
      headline,
      derived: says < 2,
      says,
      profile,
    });
    const edge = story("Skardal mourns", 2, about(1, 9, 10, 11));
    const centre = story("Divers reach wreck of Astrid", 2, about(1, 2, 3, 4));
    const near = story("Astrid sank in minutes, her captain said at inquiry into…", 1, about(1, 2, 3, 5));
    const frequencies = openFrequencies();
    expect(nameOf([edge, centre, near], frequencies)).toEqual({
      name: "Divers reach wreck of Astrid",
      derived: false,
    });
    expect(nameOf([edge, { ...centre, says: 0 }, near], frequencies)).toEqual({
      name: near.headline,
      derived: true,
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
    const sent = (headline: string) =>
      nameOf([{ lead: "x", headline, derived: false, says: 2, profile: NO_PROFILE }], openFrequencies());
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
    expect(named(train)).toBe(train[0]);
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
