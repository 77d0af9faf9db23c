import { describe, expect, test } from "vitest";
import { rss } from "../../src/wire/formats/rss/rss.ts";
import { readAs } from "../support/read-as.ts";

const read = (text: string) => {
  expect(rss.sniff(text)).toBe(true);
  return readAs(rss, text, "feed.xml");
};
const XMLNS =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:media="http://search.yahoo.com/mrss/"';
const channel = (...items: readonly string[]) =>
  `<?xml version="1.0"?>\n<rss version="2.0" ${XMLNS}><channel><title>Harbour</title><language>en-GB</language>\n${items.map((item) => `<item>${item}</item>`).join("\n")}\n</channel></rss>\n`;
const DAY = "<pubDate>Fri, 14 Nov 2014 23:30:00 -0500</pubDate>";

describe("RSS 2.0", () => {
  test("the full content goes before the description, which is a note where it says more", () => {
    const item = `<title>Ferry sails</title><media:title>A picture</media:title><guid>tag:1</guid>${DAY}<dc:creator>Ann Example</dc:creator><category>Local</category>
<description>What came of the ferry.</description><content:encoded><![CDATA[<p>It sailed.</p>
<p>It was dark.</p>]]></content:encoded>`;
    expect(read(channel(item)).stories[0]).toMatchObject({
      agencyId: "tag:1",
      date: "2014-11-14",
      headline: { text: "Ferry sails" },
      byline: "Ann Example",
      language: "en-GB",
      paragraphs: ["It sailed.", "It was dark."],
      transmission: { categories: ["Local"] },
      asides: [{ kind: "note", text: "What came of the ferry.", line: 4 }],
      positions: { paragraphs: [4, 5] },
    });
  });

  test("a description that only begins the text says nothing more", () => {
    const item = `<title>A</title>${DAY}<description>It sailed. [&#8230;]</description><content:encoded>&lt;p&gt;It sailed. It was dark.&lt;/p&gt;</content:encoded>`;
    expect(read(channel(item)).stories[0]).toMatchObject({
      paragraphs: ["It sailed. It was dark."],
      asides: [],
    });
  });

  test("titles are unescaped once more, and an address of an author is no byline", () => {
    const item = `<title>Ferry &amp;#8211; &lt;em&gt;sails&lt;/em&gt;</title>${DAY}<author>ann@example.org (Ann Example)</author><description>It sailed.</description>`;
    expect(read(channel(item)).stories[0]).toMatchObject({
      headline: { text: "Ferry – sails" },
      byline: "Ann Example",
    });
    expect(read(channel(item.replace(" (Ann Example)", ""))).stories[0]?.byline).toBeNull();
  });

  test("items without text or day are refused, the others read", () => {
    const { stories, rejections } = read(
      channel(
        `<title>A</title>${DAY}<link>https://example.org/</link>`,
        "<title>B</title><description>It sailed.</description>",
        `<title>C</title>${DAY}<description>It sailed.</description>`,
      ),
    );
    expect(rejections.map(({ diagnostics }) => diagnostics[0]?.rule)).toEqual(["no-body", "no-date"]);
    expect(stories).toHaveLength(1);
  });
});

test("RSS 1.0 has its items beside the channel", () => {
  const text = `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="a"><title>Harbour</title><dc:language>en</dc:language></channel>\n<item rdf:about="https://example.org/1"><title>Ferry sails</title><description>It sailed.</description><dc:date>2014-11-14T09:00:00Z</dc:date><dc:subject>ferry</dc:subject></item></rdf:RDF>\n`;
  expect(read(text).stories[0]).toMatchObject({
    agencyId: "https://example.org/1",
    date: "2014-11-14",
    headline: { text: "Ferry sails" },
    paragraphs: ["It sailed."],
    transmission: { keywords: ["ferry"] },
  });
});

describe("Atom", () => {
  const feed = (
    content: string,
    day = "<published>2014-11-14T09:00:00Z</published><updated>2014-11-15T09:00:00Z</updated>",
  ) =>
    `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><rights>All</rights>\n<entry><id>tag:1</id><title type="html">Ferry &amp;amp; crew</title>${day}<author><name>Ann Example</name></author><category term="local" label="Local"/><summary>What came of it.</summary>\n${content}</entry></feed>\n`;

  test.each([
    ['<content type="html">&lt;p&gt;It sailed.&lt;/p&gt;&lt;p&gt;It was dark.&lt;/p&gt;</content>'],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>sailed</b>.</p><p>It was dark.</p></div></content>',
    ],
    [
      '<content type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div><x:p>It sailed.</x:p><x:p>It was dark.</x:p></x:div></content>',
    ],
    ['<content type="text">It sailed.\n\nIt was dark.</content>'],
  ])("%s", (content) => {
    expect(read(feed(content)).stories[0]).toMatchObject({
      date: "2014-11-14",
      headline: { text: "Ferry & crew" },
      byline: "Ann Example",
      language: "en",
      paragraphs: ["It sailed.", "It was dark."],
      transmission: { categories: ["Local"], rights: "All" },
      asides: [{ text: "What came of it." }],
    });
  });

  test("the day of its last change stands in", () => {
    const [story] = read(
      feed("<content>It sailed.</content>", "<updated>2014-11-15T09:00:00Z</updated>"),
    ).stories;
    expect(story?.inferred).toContainEqual({ field: "date", rule: "day-updated", line: 3 });
  });
});

describe("a WordPress export", () => {
  const post = (status: string, type: string, body: string, more = "") =>
    `<title>Ferry sails</title><pubDate>Sat, 15 Nov 2014 01:00:00 +0000</pubDate><dc:creator><![CDATA[ann]]></dc:creator><content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_date><![CDATA[2014-11-14 23:00:00]]></wp:post_date><wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>${more}`;
  const wxr = (...items: readonly string[]) =>
    channel(...items).replace(
      "<title>Harbour</title>",
      "<title>Harbour</title><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Example</wp:author_display_name></wp:author>",
    );

  test("day of the site's clock, the author's name behind the login, tags and categories", () => {
    const more =
      '<category domain="post_tag" nicename="rain">Rain</category><category domain="category" nicename="local">Local</category>';
    expect(read(wxr(post("publish", "post", "<p>It sailed.</p>", more))).stories[0]).toMatchObject({
      date: "2014-11-14",
      byline: "Ann Example",
      transmission: { categories: ["Local"], keywords: ["Rain"], status: "publish" },
    });
  });

  test("paragraphs as blank lines, captions, galleries", () => {
    const body =
      'It <em>sailed</em>.\n\n[caption id="7" align="left"]<img src="a.jpg"> The ferry[/caption]\n\nIt was\ndark.\n\n[gallery ids="1,2"]';
    const [story] = read(wxr(post("publish", "post", body))).stories;
    expect(story?.paragraphs).toEqual(["It sailed.", "It was dark."]);
    expect(story?.asides).toEqual([]);
    expect(story?.media).toMatchObject([{ renditions: ["a.jpg"], caption: "The ferry", before: 1 }]);
  });

  test("what was not published is held back; pages and pictures are no stories", () => {
    const { stories, rejections } = read(
      wxr(
        post("draft", "post", "It sailed."),
        post("inherit", "attachment", "It sailed."),
        post("publish", "page", "About us."),
        post("publish", "post", "It sailed."),
        post("publish", "post", "It sailed.", "<wp:post_password>secret</wp:post_password>"),
      ),
    );
    expect(stories).toHaveLength(1);
    expect(
      rejections.map(({ diagnostics }) => diagnostics.find(({ severity }) => severity === "error")?.rule),
    ).toEqual(["draft", "draft"]);
    const notes = [
      ...stories.flatMap(({ diagnostics }) => diagnostics),
      ...rejections.flatMap(({ diagnostics }) => diagnostics),
    ];
    expect(notes.filter(({ rule }) => rule === "item-ignored")).toHaveLength(2);
  });
});

test("other XML is no feed", () => {
  expect(
    rss.sniff('<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'),
  ).toBe(false);
  expect(rss.sniff("<feed><entry/></feed>")).toBe(false);
});
