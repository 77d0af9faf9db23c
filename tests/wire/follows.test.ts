import { describe, expect, it } from "vitest";
import { newsml1 } from "../../src/wire/formats/newsml1/newsml1.ts";
import { newsmlg2 } from "../../src/wire/formats/newsmlg2/newsmlg2.ts";
import { ninjs } from "../../src/wire/formats/ninjs/ninjs.ts";
import { nitf } from "../../src/wire/formats/nitf/nitf.ts";
import { readAs } from "../support/read-as.ts";

const BODY = "<p>The bridge opened.</p>";

describe("what a file says it follows", () => {
  it.each([
    [
      "ninjs: evolvedfrom",
      ninjs,
      JSON.stringify({
        uri: "urn:x:2",
        versioncreated: "2014-11-14T09:00:00Z",
        evolvedfrom: "urn:x:1",
        body_xhtml: BODY,
      }),
      ["urn:x:1"],
    ],
    [
      "NewsML-G2: links to what it replaces, not to what is seen along",
      newsmlg2,
      `<newsItem guid="urn:x:2" version="2"><itemMeta><versionCreated>2014-11-14T09:00:00Z</versionCreated>
<link rel="irel:previousVersion" residref="urn:x:1"/><link rel="irel:seeAlso" residref="urn:x:0"/></itemMeta>
<contentMeta/><contentSet><inlineXML><html><body>${BODY}</body></html></inlineXML></contentSet></newsItem>`,
      ["urn:x:1"],
    ],
    [
      "NewsML 1: DerivedFrom",
      newsml1,
      `<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20141114T090000Z</ThisRevisionCreated>
<DerivedFrom NewsItem="urn:newsml:x:20141114:1:1N"/></NewsManagement><NewsComponent><ContentItem><DataContent>${BODY}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
      ["urn:newsml:x:20141114:1:1N"],
    ],
    [
      "NITF: correction",
      nitf,
      `<nitf><head><docdata><doc-id id-string="x2"/><date.issue norm="20141114"/><correction id-string="x1" info="Corrects the pier"/></docdata></head><body><body.content>${BODY}</body.content></body></nitf>`,
      ["x1"],
    ],
  ])("%s", (_, format, text, wanted) => {
    const [story] = readAs(format, text).stories;
    expect(story?.transmission.follows).toEqual(wanted);
    expect(story?.marks).toEqual(format === nitf ? ["correction"] : []);
  });
});
