import type { Aside, DayRule } from "../../../article.ts";
import { marksOf, marksOfNote } from "../../around/field-marks.ts";
import type { WireFormat } from "../../draft.ts";
import { draftOfItem, type Facts } from "../../markup/facts.ts";
import { readItems, rootName } from "../../markup/items.ts";
import { type NitfBody, readNitfBody } from "../../markup/nitf.ts";
import { attribute, childrenOf, distinct, find, givenOf, textOf, within } from "../../markup/query.ts";
import { rightsOf } from "../../markup/rights.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { parseXml } from "../../markup/xml.ts";

/**
 *     <nitf><head><docdata>…</docdata></head><body><body.head>…</body.head><body.content>…
 *
 * News Industry Text Format 3.x (IPTC): one story a file, its fields in `docdata`, its copy in `body.content`.
 */
export const nitf: WireFormat = {
  name: "nitf",
  sniff: (head) => rootName(head) === "nitf",
  parse: (text) => {
    const document = parseXml(text);
    const stories = document.root === null ? [] : [document.root];
    return readItems(text, document, { stories, ignored: [] }, (root, part) =>
      draftOfItem(factsOf(root), part),
    );
  },
};

function factsOf(root: XmlElement): Facts {
  const head = find(root, "head");
  const docdata = find(head, "docdata");
  const pubdata = find(head, "pubdata");
  const body = readNitfBody(root);
  const status = attribute(docdata, "management-status");
  const messages = childrenOf(docdata, "ed-msg");
  // NITF 3.x: `<correction id-string="…" info="…"/>` names what the item corrects.
  const corrected = childrenOf(docdata, "correction");
  const language = ["xml:lang", "baselang", "lang"].map(
    (name) => attribute(root, name) ?? attribute(find(root, "body"), name),
  );
  const evloc = find(docdata, "evloc");
  const evplace = attribute(evloc, "city") ?? textOf(evloc);
  return {
    agencyId: attribute(find(docdata, "doc-id"), "id-string"),
    dates: datesOf(docdata, pubdata, body),
    headline: body.headline ?? body.body.titles[0] ?? givenOf(find(head, "title")),
    byline: body.byline,
    dateline: body.dateline,
    place:
      body.place !== null
        ? { ...body.place, exact: true }
        : evplace !== null
          ? { text: evplace, line: evloc?.line ?? root.line, exact: false }
          : null,
    language: language.find((tag) => tag !== null) ?? null,
    body: body.body,
    asides: [...[...messages, ...corrected].flatMap(messageOf), ...body.asides],
    marks: [
      ...(corrected.length > 0 ? marksOf("correction") : []),
      ...marksOf(status),
      ...messages.flatMap((message) => marksOfNote(attribute(message, "info"))),
    ],
    transmission: {
      slug:
        attribute(find(docdata, "du-key"), "key") ??
        meta(head, /(?:^|[-_. ])slug(?:[-_ ]?line)?$/i)[0] ??
        null,
      version:
        attribute(find(docdata, "du-key"), "version") ?? attribute(find(docdata, "du-key"), "generation"),
      categories: distinct([
        ...within(head, "tobject.subject").map(
          (subject) =>
            attribute(subject, "tobject.subject.refnum") ?? attribute(subject, "tobject.subject.code"),
        ),
        ...meta(head, /(?:^|[-_. ])(?:categor(?:y|ia|ie))$/i),
      ]),
      // The narrowest that it names of each, and what that is a part of.
      subjects: distinct(
        within(head, "tobject.subject").flatMap((subject) =>
          ["type", "matter", "detail"].map((level) => attribute(subject, `tobject.subject.${level}`)),
        ),
      ),
      keywords: distinct(within(head, "keyword").map((keyword) => attribute(keyword, "key"))),
      priority:
        attribute(find(docdata, "urgency"), "ed-urg") ?? meta(head, /(?:^|[-_. ])priority$/i)[0] ?? null,
      status,
      embargo: embargoOf(docdata, status),
      rights: rightsOf([copyrightOf(docdata), ...termsOf(docdata), body.rights]),
      follows: distinct(corrected.map((correction) => attribute(correction, "id-string"))),
    },
  };
}

/** Issue date first: the release, the story's and the publication's dates stand in where it is missing. */
function datesOf(docdata: XmlElement | null, pubdata: XmlElement | null, body: NitfBody): Facts["dates"] {
  const dated = (element: XmlElement | null, name: string, rule: DayRule | null): Facts["dates"] => {
    const text = attribute(element, name) ?? textOf(element);
    return element === null || text === null ? [] : [{ text, line: element.line, rule }];
  };
  return [
    ...dated(find(docdata, "date.issue"), "norm", null),
    ...dated(body.storyDate, "norm", "story-date"),
    ...dated(find(docdata, "date.release"), "norm", "release-date"),
    ...dated(pubdata, "date.publication", "publication-date"),
  ];
}

function messageOf(message: XmlElement): readonly Aside[] {
  const text = attribute(message, "info") ?? textOf(message);
  return text === null ? [] : [{ kind: "note", text, line: message.line }];
}

function meta(head: XmlElement | null, name: RegExp): readonly string[] {
  return childrenOf(head, "meta")
    .filter((element) => name.test(attribute(element, "name") ?? ""))
    .flatMap((element) => attribute(element, "content") ?? []);
}

/** The release date, where the status says that the story waits for it or it lies behind the issue date. */
function embargoOf(docdata: XmlElement | null, status: string | null): string | null {
  const release = attribute(find(docdata, "date.release"), "norm");
  const issue = attribute(find(docdata, "date.issue"), "norm");
  if (release === null || status?.toLowerCase() === "embargoed") return release;
  return issue !== null && digits(release) > digits(issue) ? release : null;
}

const digits = (date: string): string => date.replace(/[-:]/g, "").slice(0, 15);

/** `<doc.rights owner="Example Wire" limitations="NO ARCHIVAL USE"/>`: each of its attributes binds. */
const termsOf = (docdata: XmlElement | null): readonly (string | null)[] =>
  within(docdata, "doc.rights").flatMap((rights) => [
    ...["owner", "type", "limitations", "geography", "agent"].map((name) => attribute(rights, name)),
    textOf(rights),
  ]);

/** `2020 Example Wire` */
function copyrightOf(docdata: XmlElement | null): string | null {
  const copyright = find(docdata, "doc.copyright");
  return distinct([attribute(copyright, "year"), attribute(copyright, "holder")]).join(" ") || null;
}
