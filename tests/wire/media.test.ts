import { expect, it } from "vitest";
import type { Media } from "../../src/article.ts";
import { readFile } from "../../src/wire/read.ts";

/** The pictures that a file names. */
function mediaOf(text: string, path = "a"): readonly Media[] {
  const { stories, rejections } = readFile(Buffer.from(text), path);
  expect(rejections).toEqual([]);
  expect(stories).toHaveLength(1);
  return stories[0]?.media ?? [];
}

const picture = (renditions: readonly string[], more: Partial<Media> = {}) =>
  expect.objectContaining({ renditions, alt: null, caption: null, credit: null, before: null, ...more });

const nitf = (content: string) =>
  `<nitf><head><docdata><date.issue norm="20170102"/></docdata></head><body><body.content>${content}</body.content></body></nitf>`;
const post = (body: string, matter = "") => `---\ndate: 2017-01-02\n${matter}---\n${body}\n`;

it.each([
  [
    "Markdown, alone in its paragraph",
    post('One.\n\n![A boat](b/boat.jpg "The boat at noon")\n\nTwo.'),
    [picture(["b/boat.jpg"], { alt: "A boat", caption: "The boat at noon", before: 1 })],
  ],
  [
    "Markdown, in a line of text",
    post("One ![a boat](boat.jpg) two.\n\nThree."),
    [picture(["boat.jpg"], { alt: "a boat", before: 1 })],
  ],
  [
    "HTML in Markdown",
    post('<figure><img src="boat.jpg" alt="A boat"><figcaption>The boat.</figcaption></figure>\n\nOne.'),
    [picture(["boat.jpg"], { alt: "A boat", caption: "The boat.", before: 0 })],
  ],
  [
    "front matter, as site generators have it",
    post("One.", "cover:\n  image: boat.jpg\n  alt: A boat\n  caption: The boat.\n"),
    [picture(["boat.jpg"], { alt: "A boat", caption: "The boat.", before: 0 })],
  ],
  [
    "front matter that names the body's picture once more",
    post("One.\n\n![](boat.jpg)", "image: boat.jpg\n"),
    [picture(["boat.jpg"], { before: 1 })],
  ],
  [
    "NITF",
    nitf(
      '<p>One.</p><media media-type="image"><media-reference mime-type="image/jpeg" source="boat.jpg" alternate-text="A boat"/><media-caption><p>The boat.</p></media-caption><media-producer>A. Lind</media-producer></media><p>Two.</p>',
    ),
    [picture(["boat.jpg"], { alt: "A boat", caption: "The boat.", credit: "A. Lind", before: 1 })],
  ],
  [
    "NITF, several sizes, and no films",
    nitf(
      '<media media-type="image"><media-reference source="big.jpg"/><media-reference source="small.jpg"/></media><media media-type="video"><media-reference source="film.mp4"/></media><p>One.</p>',
    ),
    [picture(["big.jpg", "small.jpg"], { before: 0 })],
  ],
  [
    "ninjs 1, by name",
    '{"uri":"u","versioncreated":"2017-01-02T00:00:00Z","body_text":"One.","associations":{"main":{"type":"picture","description_text":"The boat.","byline":"A. Lind","renditions":{"s":{"href":"s.jpg","width":100},"l":{"href":"l.jpg","width":900}}},"film":{"type":"video","renditions":{"a":{"href":"a.mp4"}}}}}',
    [picture(["l.jpg", "s.jpg"], { caption: "The boat.", credit: "A. Lind" })],
  ],
  [
    "ninjs 3, a list",
    '{"uri":"u","versioncreated":"2017-01-02T00:00:00Z","bodies":[{"value":"One."}],"associations":[{"name":"main","type":"picture","altText":"A boat","descriptions":[{"role":"caption","value":"The boat."}],"renditions":[{"name":"l","href":"l.jpg","contentType":"image/jpeg"}]}]}',
    [picture(["l.jpg"], { alt: "A boat", caption: "The boat." })],
  ],
  [
    "NewsML 1.2",
    '<NewsML><NewsEnvelope><DateAndTime>20170102T000000Z</DateAndTime></NewsEnvelope><NewsItem><NewsComponent><NewsLines><HeadLine>Boats</HeadLine></NewsLines><NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>One.</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Photo"/><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>The boat.</p></DataContent></ContentItem></NewsComponent><NewsComponent><ContentItem Href="boat.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent></NewsComponent></NewsItem></NewsML>',
    [picture(["boat.jpg"], { caption: "The boat." })],
  ],
  [
    "NewsML-G2, an item that the text links to",
    '<newsMessage><itemSet><newsItem guid="t" version="1"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2017-01-02T00:00:00Z</versionCreated><link rel="irel:seeAlso" residref="p"/></itemMeta><contentSet><inlineXML><html><body><p>One.</p></body></html></inlineXML></contentSet></newsItem><newsItem guid="p"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><creditline>A. Lind</creditline><description role="drol:caption">The boat.</description></contentMeta><contentSet><remoteContent href="s.jpg" contenttype="image/jpeg" width="90"/><remoteContent href="l.jpg" contenttype="image/jpeg" width="900"/></contentSet></newsItem></itemSet></newsMessage>',
    [picture(["l.jpg", "s.jpg"], { caption: "The boat.", credit: "A. Lind" })],
  ],
  [
    "feeds, on the web",
    '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>Boats</title><pubDate>Mon, 02 Jan 2017 00:00:00 GMT</pubDate><description>One.</description><enclosure url="https://example.org/a.jpg" type="image/jpeg"/><media:content url="https://example.org/b.jpg" medium="image"><media:credit>A. Lind</media:credit></media:content></item></channel></rss>',
    [picture(["https://example.org/a.jpg"]), picture(["https://example.org/b.jpg"], { credit: "A. Lind" })],
  ],
  ["tables", "date,headline,body,image\n2017-01-02,Boats,One.,boat.jpg\n", [picture(["boat.jpg"])]],
])("reads the pictures of %s", (_, text, media) => {
  expect(mediaOf(text)).toEqual(media);
});

it("passes over what counts readers", () => {
  expect(mediaOf(post('One.<img src="https://count.example/?id=1" width="1" height="1">'))).toEqual([]);
});

it("keeps the words of a story of nothing but a picture", () => {
  const [story] = readFile(Buffer.from(post("![A boat](boat.jpg)", "headline: Boats\n")), "a").stories;
  expect(story).toMatchObject({ paragraphs: ["A boat"], media: [{ renditions: ["boat.jpg"] }] });
});

it("says of pictures on the web that nothing is fetched", () => {
  const [story] = readFile(Buffer.from(post("One.\n\n![](https://example.org/a.jpg)")), "a").stories;
  expect(story?.diagnostics).toMatchObject([{ rule: "picture-remote", severity: "note", line: 6 }]);
});

it("a picture itself is no story, and no fault", () => {
  const {
    stories,
    rejections,
    picture: facts,
  } = readFile(Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64"), "a.jpg");
  expect([stories, rejections, facts]).toEqual([[], [], { type: "image/gif", width: 1, height: 1 }]);
});
