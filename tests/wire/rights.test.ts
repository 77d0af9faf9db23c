import { describe, expect, it } from "vitest";
import { rightsOf } from "../../src/wire/markup/rights.ts";
import { readFile } from "../../src/wire/read.ts";

const DAY = "<date.issue norm='20200229'/>";
const NEWSML1 = `<?xml version="1.0"?><NewsML><NewsItem><Identification><NewsIdentifier><DateId>20200229</DateId></NewsIdentifier></Identification>
<NewsComponent><NewsLines><HeadLine>Bridge opens</HeadLine><CopyrightLine>(c) Example</CopyrightLine></NewsLines>
<RightsMetadata><UsageRights><UsageType>NO ARCHIVAL USE</UsageType></UsageRights></RightsMetadata>
<ContentItem><DataContent><p>The bridge is open to all.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const G2 = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1" version="1">
<rightsInfo><copyrightHolder literal="Other Wire"/><copyrightNotice>(c) Example</copyrightNotice><usageTerms>NO ARCHIVAL USE</usageTerms></rightsInfo>
<itemMeta><versionCreated>2020-02-29T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>Bridge opens</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>The bridge is open to all.</p></body></html></inlineXML></contentSet></newsItem>`;
const NITF = `<?xml version="1.0"?><nitf><head><docdata>${DAY}<doc.copyright holder="Example" year="2020"/><doc.rights>NO ARCHIVAL USE</doc.rights></docdata></head>
<body><body.head><hedline><hl1>Bridge opens</hl1></hedline></body.head><body.content><p>The bridge is open to all.</p></body.content></body></nitf>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><rights>(c) Example</rights><entry><id>tag:1</id><title>Bridge opens</title>
<updated>2020-02-29T12:00:00Z</updated><rights>NO ARCHIVAL USE</rights><content>The bridge is open to all.</content></entry></feed>`;
const MARKDOWN =
  "---\ndate: 2020-02-29\ncopyright: (c) Example\nusageTerms: NO ARCHIVAL USE\n---\nThe bridge is open to all.\n";
const TABLE =
  'date,headline,body,copyright,rights\n2020-02-29,Bridge opens,"The bridge is open to all, they said.",(c) Example,NO ARCHIVAL USE\n';

describe("what a file says of rights is kept, all of it", () => {
  it.each([
    ["newsml1", NEWSML1, "(c) Example NO ARCHIVAL USE"],
    ["newsmlg2", G2, "(c) Example NO ARCHIVAL USE Other Wire"],
    ["nitf", NITF, "2020 Example NO ARCHIVAL USE"],
    ["rss", ATOM, "NO ARCHIVAL USE (c) Example"],
    ["markdown", MARKDOWN, "(c) Example NO ARCHIVAL USE"],
    ["csv", TABLE, "NO ARCHIVAL USE (c) Example"],
  ])("in %s", (format, text, rights) => {
    const { stories, format: read } = readFile(Buffer.from(text), "a.txt");
    expect([read, ...stories.map(({ transmission }) => transmission.rights)]).toEqual([format, rights]);
  });

  it("in the attributes of NITF's terms", () => {
    const text = NITF.replace(
      "<doc.rights>NO ARCHIVAL USE</doc.rights>",
      '<doc.rights owner="Example" limitations="NO ARCHIVAL USE" geography="Norland only"/>',
    );
    expect(readFile(Buffer.from(text), "a.xml").stories[0]?.transmission.rights).toBe(
      "2020 Example NO ARCHIVAL USE Norland only",
    );
  });

  it("in notes around the copy of a wire story, and then it is said to be inferred", () => {
    const copy = "OSLO Feb 29 The bridge is open to all, the council said on Saturday after a long meeting.";
    const [story] = readFile(
      Buffer.from(` date 2020-02-29 ${copy}\n\n(Copyright 2020 Example Wire. NO ARCHIVAL USE.)\n`),
      "a.txt",
    ).stories;
    expect(story?.transmission.rights).toBe("(Copyright 2020 Example Wire. NO ARCHIVAL USE.)");
    expect(story?.inferred).toContainEqual({ field: "rights", rule: "note", line: 3 });
    const [plain] = readFile(Buffer.from(` date 2020-02-29 ${copy}\n`), "a.txt").stories;
    expect(plain?.transmission.rights).toBe(null);
  });

  it("but not twice, nor what another line says already", () => {
    expect(rightsOf(["(c) Example Wire", null, "Example Wire", "(c) Example Wire"])).toBe("(c) Example Wire");
    expect(rightsOf([null, ""])).toBe(null);
  });
});
