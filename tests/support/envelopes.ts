/** A story as an agency would send it: its copy in paragraphs, with dateline and sign-offs as they stand. */
export interface Sent {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const marked = ({ paragraphs }: Sent): string =>
  paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
const compact = ({ date }: Sent): string => date.replaceAll("-", "");
/** `03-09` of a date, as ANPA's keyword line has it. */
const monthDay = ({ date }: Sent): string => date.slice(5);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A date-time group of IPTC 7901: `141201 GMT Nov 2014`. */
function group({ date }: Sent): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}1201 GMT ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `14-NOV-2014 12:01:00.00` */
function collected({ date }: Sent): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}-${MONTHS[Number(month) - 1]?.toUpperCase()}-${year} 12:01:00.00`;
}

/** What opens a block in Markdown means itself here. */
const plain = (text: string): string => text.replace(/^([#>=*+-])/, "\\$1").replace(/([_*`[\]])/g, "\\$1");

/** The same story in each of the envelopes, by the name of the format that reads it. */
export const ENVELOPES: Readonly<Record<string, (sent: Sent) => string>> = {
  wire: ({ date, paragraphs }) => ` date ${date}\n${paragraphs.join("\n\n")}\n`,
  markdown: ({ date, headline, paragraphs }) =>
    `---\ndate: ${date}\nheadline: ${headline}\n---\n${paragraphs.map(plain).join("\n\n")}\n`,
  nitf: (sent) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<nitf><head><docdata><date.issue norm="${compact(sent)}T120100Z"/></docdata></head>\n<body><body.head><hedline><hl1>${escaped(sent.headline)}</hl1></hedline></body.head><body.content>\n${marked(sent)}\n</body.content></body></nitf>\n`,
  newsml1: (sent) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2"><NewsItem><NewsManagement><ThisRevisionCreated>${compact(sent)}T120100Z</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${escaped(sent.headline)}</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body>\n${marked(sent)}\n</body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>\n`,
  newsmlg2: (sent) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:example:1" version="1"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>${sent.date}T12:01:00Z</versionCreated></itemMeta><contentMeta><headline>${escaped(sent.headline)}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>\n${marked(sent)}\n</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>\n`,
  ninjs: (sent) =>
    JSON.stringify({
      uri: "urn:example:1",
      type: "text",
      versioncreated: `${sent.date}T12:01:00Z`,
      headline: sent.headline,
      body_xhtml: marked(sent),
    }),
  anpa: (sent) =>
    `\x16\x16\x01k0412\x1fnorth\r\nr s\x13\x11 BC-Ferry     ${monthDay(sent)} 0120\r\n\x02^${sent.headline}<\r\n${sent.paragraphs.map((text) => `\t   ${text}\r\n`).join("")}\x03XY-WX-${monthDay(sent)}-${sent.date.slice(2, 4)} 1201GMT<\r\n\x04`,
  iptc7901: (sent) =>
    `\x01abc017 3 i 85    abc 017\r\n\r\nFerry/\r\n\x02${sent.headline} =\r\n\r\n${sent.paragraphs.map((text) => `   ${text}\r\n\r\n`).join("")}\x03${group(sent)}\r\n\x04\r\n`,
  reuters21578: (sent) =>
    `<REUTERS TOPICS="NO" NEWID="1">\n<DATE>${collected(sent)}</DATE>\n<TEXT>&#2;\n<TITLE>${escaped(sent.headline)}</TITLE><BODY>${sent.paragraphs.map((text) => `    ${escaped(text)}\n`).join("")}&#3;</BODY></TEXT>\n</REUTERS>\n`,
  trec: (sent) =>
    `<DOC>\n<DOCNO> AP${compact(sent).slice(2)}-0001 </DOCNO>\n<DATE>${sent.date}</DATE>\n<HEAD>${escaped(sent.headline)}</HEAD>\n<TEXT>\n${sent.paragraphs.map((text) => `   ${escaped(text)}\n`).join("")}</TEXT>\n</DOC>\n`,
  gigaword: (sent) =>
    `<DOC id="AFP_ENG_${compact(sent)}.0004" type="story" >\n<HEADLINE>\n${escaped(sent.headline)}\n</HEADLINE>\n<TEXT>\n${sent.paragraphs.map((text) => `<P>\n${escaped(text)}\n</P>\n`).join("")}</TEXT>\n</DOC>\n`,
  rcv1: (sent) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<newsitem itemid="1" date="${sent.date}">\n<headline>${escaped(sent.headline)}</headline>\n<text>\n${marked(sent)}\n</text>\n</newsitem>\n`,
  rss: (sent) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><item><title>${escaped(sent.headline)}</title><pubDate>${sent.date}T12:01:00Z</pubDate>\n<description>${escaped(marked(sent))}</description></item></channel></rss>\n`,
  mail: ({ date, headline, paragraphs }) =>
    `From: desk@example.org\nSubject: ${headline}\nDate: ${date}T12:01:00Z\n\n${paragraphs.join("\n\n")}\n`,
  nexis: ({ date, headline, paragraphs }) =>
    `                 1 of 1 DOCUMENTS\n\n\n               The Courier\n\n               ${date}\n\n${headline}\n\nLENGTH: 9 words\n\nBODY:\n${paragraphs.join("\n\n")}\n\nLOAD-DATE: ${date}\n`,
  csv: ({ date, headline, paragraphs }) =>
    `date,headline,body\n${[date, headline, paragraphs.join("\n\n")].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`,
  jsonl: ({ date, headline, paragraphs }) =>
    JSON.stringify({ date, title: headline, text: paragraphs.join("\n\n") }),
};
