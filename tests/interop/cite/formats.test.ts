import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { bibtex } from "../../../src/interop/cite/bibtex.ts";
import { cslJson } from "../../../src/interop/cite/csl.ts";
import { citationFiles, storyRis } from "../../../src/interop/cite/files.ts";
import { direct, inverted } from "../../../src/interop/cite/names.ts";
import { headed, type Work, workOf } from "../../../src/interop/cite/work.ts";
import { readStories } from "../../support/read-stories.ts";
import { article, bare, settings } from "../support/stories.ts";
import { hostile, hostileStory } from "./support/hostile.ts";

const HOME = "https://example.org/news/";
const work = (story: Article = article(), publisher: string | null = "Harbour Press"): Work =>
  workOf(story, settings({ publisher }), HOME + story.url.slice(1));

/** What a citation library reads of a text: one item, and of it the fields that are asked for. */
function read(text: string, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  const items = new Cite(text).data;
  expect(items).toHaveLength(1);
  return Object.fromEntries(names.map((name) => [name, items[0]?.[name]]));
}

type CslName = Readonly<
  Partial<Record<"given" | "non-dropping-particle" | "family" | "suffix" | "literal", string>>
>;
const people = (names: readonly CslName[] = []): readonly string[] =>
  names.map((name) =>
    [name.given, name["non-dropping-particle"], name.family, name.suffix, name.literal]
      .filter((part) => part !== undefined)
      .join(" "),
  );
const readPeople = (text: string): readonly string[] =>
  people(new Cite(text).data[0]?.["author"] as readonly CslName[]);

/** What each of the formats has to say of a work, in the words of CSL. */
const said = ({ archive, publisher, language, url, ...rest }: Work) => ({
  title: headed(rest),
  "container-title": archive,
  publisher: publisher ?? undefined,
  language,
  URL: url,
});
const FIELDS = ["title", "container-title", "publisher", "language", "URL"];
const day = ({ date }: Work) => ({ "date-parts": [date.split("-").map(Number)] });

function staysTheSame(cited: Work): void {
  const authors = cited.authors.map(direct);
  const [fromRis, fromBibtex, fromCsl] = [storyRis(cited), bibtex(cited), cslJson(cited)];
  for (const text of [fromRis, fromBibtex, fromCsl]) expect(read(text, ...FIELDS)).toEqual(said(cited));
  for (const text of [fromBibtex, fromCsl]) {
    expect(readPeople(text)).toEqual(authors);
    expect(read(text, "issued", "id")).toEqual({ issued: day(cited), id: cited.key });
  }
  // The library calls a newspaper's author its reporter, and reads of RIS the year alone.
  const { reporter, type } = read(fromRis, "reporter", "type");
  expect([reporter ?? []].flat()).toEqual(cited.authors.map(inverted));
  expect(type).toBe("article-newspaper");
  expect(fromRis).toContain(`\r\nDA  - ${cited.date.replaceAll("-", "/")}\r\n`);
}

describe("RIS", () => {
  it("is a newspaper article, a line a field", () => {
    expect(storyRis(work())).toBe(
      [
        "TY  - NEWS",
        "TI  - Ferry sails at last",
        "AU  - Lind, Ana",
        "T2  - The Harbour",
        "PB  - Harbour Press",
        "PY  - 2014",
        "DA  - 2014/11/14",
        "LA  - en",
        "KW  - OSLO",
        "UR  - https://example.org/news/2014/11/14/ferry-sails-at-last-1a2b3c4d.html",
        "ID  - nta-77",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("has no address where the archive names no host", () => {
    expect(storyRis(workOf(bare(), settings(), null))).not.toMatch(/UR {2}-|AU {2}-|PB {2}-/);
  });
});

describe("BibTeX", () => {
  it("is an article that BibTeX and biblatex read", () => {
    expect(
      bibtex(work(article({ byline: "Martin King, Jr., and Jan van der Berg" }))),
    ).toBe(`@article{ferry2014-1a2b3c4d,
  title = {{Ferry sails at last}},
  author = {King, Jr., Martin and van der Berg, Jan},
  journal = {The Harbour},
  publisher = {{Harbour Press}},
  date = {2014-11-14},
  year = {2014},
  month = nov,
  language = {en},
  entrysubtype = {newspaper},
  url = {https://example.org/news/2014/11/14/ferry-sails-at-last-1a2b3c4d.html}
}
`);
  });

  it.each([
    [
      "\\ ~ ^ < > | `",
      "{\\textbackslash} {\\textasciitilde} {\\textasciicircum} $<$ $>$ $|$ {\\textasciigrave}",
    ],
    ["{x", "{\\textbraceleft}x"],
    ["50% of $1 & #2_3", "50\\% of \\$1 \\& \\#2\\_3"],
    ["a---b ''c'' ,,d", "a-{}-{}-b '{}'c'{}' ,{},d"],
  ])("gives %s to LaTeX as it prints it", (text, expected) => {
    expect(bibtex(work(article({ headline: { text, origin: "given" } })))).toContain(
      `title = {{${expected}}},`,
    );
  });

  it("has no brace, of a text's own or behind a backslash, that closes what another opened", () => {
    fc.assert(
      fc.property(hostileStory, hostile, (story, publisher) => {
        let depth = 0;
        const text = bibtex(work(story, publisher)).trim();
        for (const [at, sign] of [...text].entries()) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          if (at > text.indexOf("{") && at < [...text].length - 1) expect(depth).toBeGreaterThan(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

it("CSL-JSON is a list of one item, as its readers want it", () => {
  expect(JSON.parse(cslJson(work()))).toEqual([
    {
      id: "ferry2014-1a2b3c4d",
      type: "article-newspaper",
      title: "Ferry sails at last",
      author: [{ family: "Lind", given: "Ana" }],
      "container-title": "The Harbour",
      publisher: "Harbour Press",
      "event-place": "OSLO",
      issued: { "date-parts": [[2014, 11, 14]] },
      language: "en",
      URL: "https://example.org/news/2014/11/14/ferry-sails-at-last-1a2b3c4d.html",
    },
  ]);
});

describe("a citation library reads of RIS, BibTeX and CSL-JSON what was written", () => {
  it("of stories with hostile texts in every field", () => {
    fc.assert(fc.property(hostileStory, hostile, (story, publisher) => staysTheSame(work(story, publisher))));
  });

  describe("of every story of the gazette", () => {
    let stories: readonly Article[];
    beforeAll(() => {
      stories = readStories("tests/gazette").articles;
    });

    it("with a host and without", () => {
      expect(stories.length).toBeGreaterThan(100);
      for (const story of stories) staysTheSame(work(story));
      for (const story of stories)
        expect(read(storyRis(workOf(story, settings(), null)), "URL")).toEqual({ URL: undefined });
    });
  });
});

it("a link that saves a file holds the whole of it, and nothing that ends the link", () => {
  fc.assert(
    fc.property(hostileStory, (story) => {
      const cited = work(story);
      const files = citationFiles(cited).map(({ url }) => url);
      for (const url of files) expect(url).toMatch(/^data:[\w/-]+,[\w%.,:/@=;!~*'()-]+$/);
      const held = files.map((url) => decodeURIComponent(url.slice(url.indexOf(",") + 1)));
      expect(held).toEqual([storyRis(cited), cslJson(cited)]);
    }),
  );
});
