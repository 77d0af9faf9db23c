import { describe, expect, it } from "vitest";
import type { Story } from "../../src/article.ts";
import { readFile } from "../../src/wire/read.ts";
import { hashWords } from "../../src/wire/text/words.ts";

const read = (text: string, path = "ferry.md") => readFile(Buffer.from(text), path);
const storyOf = (text: string, path?: string) => read(text, path).stories[0];
const rejects = (text: string, path?: string) =>
  read(text, path).rejections.flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, line }) => `${rule}:${line}`),
  );
const head = (lines: string, body = "The ferry sailed.\n") => `---\n${lines}\n---\n${body}`;
/** A story of that date with these fields beside it. */
const withFields = (lines: string): Story | undefined => storyOf(head(`date: 2014-11-14\n${lines}`));

const FULL = head(
  [
    "date: 2014-11-14",
    "headline: Ferry sails at last",
    "byline: Ana Lind",
    "place: OSLO",
    "language: NB-no",
    "id: nta-77",
  ].join("\n"),
  "The *ferry* sailed.\n\nIt had waited a week.\n",
);

describe("a Markdown story", () => {
  it("takes its fields from the front matter", () => {
    expect(storyOf(FULL)).toMatchObject({
      agencyId: "nta-77",
      wordsSha256: hashWords(FULL),
      source: { path: "ferry.md", format: "markdown", firstLine: 1, lastLine: 11 },
      date: "2014-11-14",
      dateline: { place: "OSLO", date: null, agency: null, raw: "OSLO" },
      headline: { text: "Ferry sails at last", origin: "given" },
      byline: "Ana Lind",
      language: "nb-NO",
      paragraphs: ["The ferry sailed.", "It had waited a week."],
      tables: [],
      markup: "<p>The <em>ferry</em> sailed.</p>\n<p>It had waited a week.</p>\n",
      marks: [],
      asides: [],
      positions: { date: 2, headline: 3, dateline: 5, byline: 4, paragraphs: [9, 11] },
      inferred: [],
      diagnostics: [],
    });
  });

  it("says what it had to infer", () => {
    const story = storyOf(head("date: 2014-11-14"));
    expect(story).toMatchObject({ dateline: null, byline: null, agencyId: null, language: "en" });
    expect(story?.headline.origin).toBe("derived");
    expect(story?.inferred.map(({ field }) => field)).toEqual(["headline", "language"]);
  });

  it("has the same words whatever its line ends", () => {
    expect(storyOf(FULL.replaceAll("\n", "\r\n"))?.wordsSha256).toBe(storyOf(FULL)?.wordsSha256);
    expect(storyOf(FULL.replaceAll("\n", "\r"))?.paragraphs).toEqual(storyOf(FULL)?.paragraphs);
  });

  it("takes markup and templates in a field for words", () => {
    const hostile = `</script><!-- {{ x }} {% y %} <%= z %> \${w} <b>b</b>`;
    const field = JSON.stringify(hostile);
    const story = withFields(`headline: ${field}\nbyline: ${field}\nplace: ${field}`);
    expect(story?.headline.text).toBe(hostile);
    expect(story?.byline).toBe(hostile);
    expect(story?.dateline?.place).toBe(hostile);
  });

  it("has a dateline of its copy once", () => {
    const story = storyOf(
      head(
        "date: 2014-11-14\ntitle: Ferry sails",
        "**OSLO, Nov 14 (Nordby)** -- The *ferry* sailed.\n\n- It waited.\n",
      ),
    );
    expect(story?.dateline).toMatchObject({ place: "OSLO", agency: "Nordby" });
    expect(story?.paragraphs).toEqual(["The ferry sailed.", "It waited."]);
    expect(story?.markup).toBe("<p>The <em>ferry</em> sailed.</p>\n<ul>\n<li>It waited.</li>\n</ul>\n");
  });
});

describe("the headline of a Markdown story", () => {
  it("is of several lines set as one, references decoded", () => {
    expect(withFields("headline: >\n  Ferry &amp; crew\n  sail &#8211; late")?.headline.text).toBe(
      "Ferry & crew sail – late",
    );
  });

  it("goes before a title, which is kept", () => {
    const story = withFields("title: Ferry\nheadline: Ferry sails");
    expect(story?.headline.text).toBe("Ferry sails");
    expect(story?.asides).toEqual([{ kind: "note", text: "Ferry", line: 3 }]);
  });

  it("is the heading that opens the body, where no key gives one", () => {
    const story = storyOf(head("date: 2014-11-14", "# Ferry *sails*\n\n### How\n\nIt sailed.\n"));
    expect(story?.headline).toEqual({ text: "Ferry sails", origin: "given" });
    expect(story?.paragraphs).toEqual(["How", "It sailed."]);
    expect(story?.markup).toBe("<h2>How</h2>\n<p>It sailed.</p>\n");
    expect(story?.inferred).toContainEqual({ field: "headline.given", rule: "heading-above", line: 4 });
  });

  it("does not stand over the body again", () => {
    const story = storyOf(head("date: 2014-11-14\ntitle: Ferry sails", "# Ferry sails\n\nIt sailed.\n"));
    expect(story?.paragraphs).toEqual(["It sailed."]);
    expect(story?.markup).toBe("<p>It sailed.</p>\n");
  });
});

describe("the date of a Markdown story", () => {
  it.each([
    ["date: 2014-11-14", "2014-11-14"],
    ["date: 0001-01-01", "0001-01-01"],
    ["date: 2000-02-29", "2000-02-29"],
    ["date: 2014-11-14T23:40:00-05:00", "2014-11-14"],
    ["date: '2014-11-14 07:12:40'", "2014-11-14"],
    ["date: 2014-11-14 06:30:00 +0200", "2014-11-14"],
    ["date: 2014/11/14", "2014-11-14"],
    ["date: Nov 14, 2014", "2014-11-14"],
    ["date: 14 November 2014", "2014-11-14"],
    ["pubDate: Fri, 14 Nov 2014 09:00:00 GMT", "2014-11-14"],
    ["publish_date: 2014-11-14", "2014-11-14"],
    ["published_at: 2014-11-14", "2014-11-14"],
    ["published: 2014-11-14", "2014-11-14"],
    ["post_date: 2014-11-14", "2014-11-14"],
    ["Created: 2014-11-14", "2014-11-14"],
    ["dc.date: 2014-11-14", "2014-11-14"],
    ["params:\n  date: 2014-11-14", "2014-11-14"],
    ["created: 2014-11-01\ndate: 2014-11-14", "2014-11-14"],
    ["lastmod: 2015-01-01\ndate: 2014-11-14", "2014-11-14"],
    ["date: not yet\npubDate: 2014-11-14", "2014-11-14"],
  ])("is read from `%s`", (lines, date) => {
    expect(storyOf(head(lines))?.date).toBe(date);
  });

  it("stands in the file's name where no key gives it", () => {
    expect(storyOf(head("title: Ferry\npublished: true"), "2014-11-14-ferry.md")?.date).toBe("2014-11-14");
    expect(storyOf(head("title: Ferry\nlastmod: 2015-01-01"), "2014-11-14-ferry.md")?.date).toBe(
      "2014-11-14",
    );
  });

  it("is the last change where nothing else tells it, and says so", () => {
    const story = storyOf(head("title: Ferry\nupdated: 2014-11-14\n"));
    expect(story?.date).toBe("2014-11-14");
    expect(story?.inferred).toContainEqual({ field: "date", rule: "last-change", line: 3 });
  });
});

describe("who wrote a Markdown story", () => {
  it.each([
    ["author: Ann Example", "Ann Example"],
    ["author: By Ann Example", "Ann Example"],
    ["author: Ann Example <ann@example.org>", "Ann Example"],
    ["authors: [Ann Example, Bo Sample]", "Ann Example, Bo Sample"],
    ["authors:\n- name: Ann Example\n  id: 7\n- name: Bo Sample", "Ann Example, Bo Sample"],
    ["author: {display_name: Ann Example, login: ann}", "Ann Example"],
    ["author:\n  first_name: Ann\n  last_name: Example", "Ann Example"],
    ["author: ann\nbyline: Ann Example", "Ann Example"],
    ["extra:\n  author: Ann Example", "Ann Example"],
    ["authors: []", null],
    ["author:", null],
  ])("is read from `%s`", (lines, byline) => {
    expect(withFields(lines)?.byline).toBe(byline);
  });
});

describe("other fields of a Markdown story", () => {
  it("are kept apart from the body", () => {
    const story = withFields("excerpt: In short &amp; plain.\nsubtitle: The wait\ndescription:");
    expect(story?.asides.map(({ text, line }) => `${line} ${text}`)).toEqual([
      "3 In short & plain.",
      "4 The wait",
    ]);
    expect(story?.paragraphs).toEqual(["The ferry sailed."]);
  });

  it("tell tags and categories in every form", () => {
    const tags = (lines: string) => withFields(lines)?.transmission.keywords;
    expect(tags("tags: [sea, 'the ferry', sea]")).toEqual(["sea", "the ferry"]);
    expect(tags("tags: sea ferry")).toEqual(["sea", "ferry"]);
    expect(tags("tags: sea, the ferry")).toEqual(["sea", "the ferry"]);
    expect(tags("keywords: the ferry")).toEqual(["the ferry"]);
    expect(tags("tags:\n- {name: Sea, slug: s}\n- Ferry: late")).toEqual(["Sea", "Ferry: late"]);
    expect(withFields("category: Local news\ncategories: [sea]")?.transmission.categories).toEqual([
      "sea",
      "Local news",
    ]);
  });

  it("tell slug, rights, status and embargo", () => {
    expect(
      withFields("slug: ferry-sails\nlicense: CC BY 4.0\nstatus: publish\nembargo: 2014-11-15 06:00\n"),
    ).toMatchObject({
      transmission: { slug: "ferry-sails", rights: "CC BY 4.0", status: null, embargo: "2014-11-15 06:00" },
      marks: ["embargo"],
    });
    expect(withFields("status: withdrawn")).toMatchObject({
      transmission: { status: "withdrawn" },
      marks: ["kill"],
    });
  });

  it.each([
    ["lang: fr", "fr"],
    ["locale: en_US", "en-US"],
    ["locale: pt_BR.UTF-8", "pt-BR"],
  ])("tell the language: `%s`", (lines, language) => {
    expect(withFields(lines)?.language).toBe(language);
  });

  it.each([
    ["place: OSLO", "OSLO"],
    ["location: Oslo", "Oslo"],
    ["city: {name: Oslo, country: Norway}", "Oslo"],
    ["dateline: OSLO, Nov 14 (Nordby) -", "OSLO"],
  ])("tell the place: `%s`", (lines, place) => {
    expect(withFields(lines)?.dateline?.place).toBe(place);
  });

  it("are passed over where they are a site generator's own, and noted where they are nobody's", () => {
    const story = withFields(
      "layout: post\npermalink: /a/\naliases: [/b/]\nweight: 3\ncover: {image: a.png}\nwordpress_id: 7\ncolour: red\nlanguage: Norwegian Bokmål",
    );
    expect(story?.diagnostics.map(({ rule, line, severity }) => `${severity} ${rule}:${line}`)).toEqual([
      "note front-matter-key:9",
      "warning front-matter-value:10",
    ]);
    expect(story?.language).toBe("en");
  });

  it("say what was meant where they are misspelt", () => {
    const said = withFields("headlin: A\nautor: Ann Example\nlanguage: english")?.diagnostics.map(
      ({ message }) => message,
    );
    expect(said).toEqual([
      expect.stringContaining("Did you mean `headline`?"),
      expect.stringContaining("Did you mean `author`?"),
      expect.stringContaining("`english` is no language tag"),
    ]);
  });
});

describe("a draft", () => {
  it.each([
    "draft: true",
    "draft: yes",
    "published: false",
    "publish: no",
    "status: draft",
    "status: pending",
    "post_status: auto-draft",
    "private: true",
    "visibility: private",
  ])("is held back, and the report says why: `%s`", (line) => {
    const { stories, rejections } = read(head(`date: 2014-11-14\n${line}`));
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics).toMatchObject([{ rule: "draft", severity: "error", line: 3 }]);
    expect(rejections[0]?.diagnostics[0]?.message).toContain(`\`${line}\`: this is a draft`);
  });

  it.each(["draft: false", "draft:", "published: true", "status: published", "draft: ''"])(
    "is not what says `%s`",
    (line) => {
      expect(withFields(line)?.date).toBe("2014-11-14");
    },
  );

  it("is told in TOML and JSON too", () => {
    expect(rejects('+++\ntitle = "A"\ndate = 2014-11-14\ndraft = true\n+++\nText\n')).toEqual(["draft:4"]);
    expect(rejects('{\n"title": "A",\n"draft": true\n}\n\nText\n')).toEqual(["draft:3"]);
  });
});

describe("a Markdown story is refused", () => {
  it.each([
    ["without a date", "place: OSLO", "no-date:1"],
    ["with an empty date", "date:", "no-date:1"],
    ["on 30 February", "place: OSLO\ndate: 2014-02-30", "bad-date:3"],
    ["on 29 February 1900", "date: 1900-02-29", "bad-date:2"],
    ["in the year 0", "date: 0000-01-01", "bad-date:2"],
    ["in a year of five digits", "date: 12014-01-01", "bad-date:2"],
    ["on a day that can be two", "date: 03/04/2014", "ambiguous-date:2"],
  ])("%s", (_, lines, rule) => {
    expect(rejects(head(lines))[0]).toBe(rule);
  });

  it.each(["", "\n\n", "***\n", "#\n", "![](x.png)\n", "<!-- a -->\n", "<script>a</script>\n", "{: .a}\n"])(
    "without a word in its body: %j",
    (body) => {
      expect(rejects(head("date: 2014-11-14", body))[0]).toMatch(/^no-body:/);
    },
  );

  it("with all its lines accounted for", () => {
    expect(read("---\ndate: x\n---\nText\nmore\n").rejections).toMatchObject([{ firstLine: 1, lastLine: 5 }]);
  });
});
