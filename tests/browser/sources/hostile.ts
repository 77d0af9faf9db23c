import { ENVELOPES } from "../../support/envelopes.ts";
import type { Files } from "../../support/folder.ts";

/** Tells the test that it ran: for good, and where a page is gone before it is asked. */
const RUN = "self.ran = 1; alert('ran')";
/** What runs where a browser takes the file for HTML. */
const HTML = `<script>${RUN}</script><img src=x onerror="${RUN}"><svg onload="${RUN}"></svg>`;
/** What runs where a browser takes the file for XML, whatever the elements around it. */
const XHTML = `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${RUN}</x:script>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`;
/** The tags of `HTML` as UTF-7 writes them. */
const UTF_7 = `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`;

const HEAD = " date 2014-11-14 OSLO Nov 14 ";
const nitf = (script: string, id: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><doc-id id-string="${id}"/><date.issue norm="20141114"/></docdata>${script}</head>
<body><body.head><hedline><hl1>Bridge ${id} opens</hl1></hedline></body.head>
<body.content><p>The bridge opened.</p>${script}</body.content></body></nitf>
`;

/** Formats whose files a browser takes for its own in more ways than one. */
const OWN: Readonly<Record<string, Files>> = {
  nitf: {
    "nitf.xml": nitf(XHTML, "xhtml"),
    "nitf-svg.svg": nitf(SVG, "svg"),
  },
  newsml1: {
    "newsml1.xml": `<NewsML Version="1.2"><NewsItem>
<Identification><NewsIdentifier><DateId>20141114</DateId><NewsItemId>N1</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Bridge opens</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/>
<DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The bridge opened.</p><script>${RUN}</script></body></html>
</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
`,
  },
  newsmlg2: {
    "newsmlg2.xhtml": `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.org,2014:g2" version="1">
<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2014-11-14T10:00:00Z</versionCreated></itemMeta>
<contentMeta><headline>Bridge opens</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>The bridge opened.</p><script>${RUN}</script></body></html></inlineXML></contentSet></newsItem>
`,
  },
  ninjs: {
    "ninjs.json": JSON.stringify({
      uri: "urn:harbour:1",
      type: "text",
      versioncreated: "2014-11-14T09:00:00Z",
      headline: `Bridge opens ${HTML}`,
      body_xhtml: `<p>The bridge opened.</p>${HTML}`,
    }),
  },
  reuters21578: {
    "sgml.html": `<REUTERS NEWID="1">${HTML}
<DATE>14-NOV-2014 15:01:01.79</DATE>
<TEXT><TITLE>BRIDGE OPENS</TITLE><DATELINE>OSLO, Nov 14 - </DATELINE><BODY>The bridge opened. ${HTML}
&#3;</BODY></TEXT>
</REUTERS>
`,
  },
  anpa: {
    "anpa.html": `${HTML}\n\x16\x16\x01a0412\x1fnorth\nr s\x13\x11 BC-Bridge     11-14 0120\n\x02\x02BC-Bridge,120<\n\x08Bridge opens<\n\tOSLO (NHA) _ The bridge opened. ${HTML}\n\n\x03NHA-11-14-14 1501EST<\n\x0c\n\x04`,
  },
  iptc7901: {
    "iptc7901.html": `${HTML}\r\n\x01xyz017 3 p 88 extra  xyz 016\r\n\r\nBridge/\r\n\x02Bridge opens =\r\n\r\n   Kiel (xyz) - The bridge opened. ${HTML}\r\n\r\nxyz ab cd\r\n\r\n\x03141501 GMT Nov 14\r\n\x7f\r\n\x04`,
  },
  telex: {
    "telex.html": `ZCZC HBR0412\nYY NAT\n:FERRY :${HTML}\n    OSLO, Nov 14, 2014 (Gazette) - The bridge opened. ${HTML}\n\nNNNN\n`,
  },
  markdown: {
    "markdown.md": `---\ndate: 2014-11-14\nheadline: "Bridge opens"\n# ${HTML}\n---\n${HTML}\n\n${SVG}\n\nThe bridge opened.\n`,
  },
  wire: {
    "wire.html": `${HEAD}${HTML} The bridge opened.\n`,
    "wire-utf-7.html": `${HEAD}${UTF_7} The second bridge opened.\n`,
    "wire-utf-16le.html": Buffer.from(`\ufeff${HEAD}${HTML} The third bridge opened.\n`, "utf16le"),
    "wire-utf-16be.html": Buffer.from(`\ufeff${HEAD}${HTML} The fourth bridge opened.\n`, "utf16le").swap16(),
    // In ISO-2022-JP, which a browser may guess, the escapes are nothing and the tag is whole.
    "wire-escapes.html": `${HEAD}<scr\x1b(Bipt>${RUN}</scr\x1b(Bipt> The fifth bridge opened.\n`,
    "2014/rlo \u202elmx.html": `${HEAD}${HTML} The sixth bridge opened.\n`,
  },
};

/** The same story in an envelope, as a file that a browser takes for HTML, and XML for a program of its own. */
function enveloped(format: string, envelope: (typeof ENVELOPES)[string]): Files {
  const file = envelope({
    date: "2014-11-14",
    headline: `Bridge opens by ${format}`,
    paragraphs: [`OSLO, Nov 14 (NHA) - The bridge opened. ${HTML}`],
  });
  if (!file.startsWith("<?xml")) return { [`${format}.html`]: file };
  return { [`${format}.xml`]: file.replace(/<\/(?=item>|newsitem>)/, `${XHTML}</`) };
}

/** For every format a story that can be read, in a file that is a program too, by the name of the format. */
export const HOSTILE: Readonly<Record<string, Files>> = {
  ...Object.fromEntries(
    Object.entries(ENVELOPES).map(([format, envelope]) => [format, enveloped(format, envelope)]),
  ),
  ...OWN,
};

/** The files whose ending makes a browser run them as they are. */
export const PROGRAMS = [
  "nitf.xml",
  "nitf-svg.svg",
  "newsml1.xml",
  "newsmlg2.xhtml",
  "rcv1.xml",
  "rss.xml",
  "sgml.html",
  "wire.html",
];
