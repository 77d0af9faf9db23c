import type { Aside } from "../../../article.ts";
import { marksOf } from "../../around/field-marks.ts";
import type { Given, WireFormat } from "../../draft.ts";
import { joined, readPlain } from "../../markup/body.ts";
import { daysOf, draftOfItem, type Facts, notesOf } from "../../markup/facts.ts";
import { type Body, NO_BODY } from "../../markup/found.ts";
import { readItems, rootName } from "../../markup/items.ts";
import { attribute, childrenOf, distinct, find, givenOf, textOf, within } from "../../markup/query.ts";
import { rightsOf } from "../../markup/rights.ts";
import { escapeHtml } from "../../markup/to-html.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { parseXml } from "../../markup/xml.ts";
import { bodyOf, type Component, inherited, properties } from "./components.ts";
import { newsItemId, statusOf } from "./identity.ts";
import { picturesOf } from "./pictures.ts";

/**
 *     <NewsML><NewsEnvelope>…</NewsEnvelope><NewsItem><Identification>…<NewsManagement>…<NewsComponent>…
 *
 * NewsML 1.0 to 1.2 (IPTC): an envelope and one or more NewsItems, a story each. The text lies in ContentItems of
 * NewsComponents, which nest; what a component does not say of itself, the one around it says.
 */
export const newsml1: WireFormat = {
  name: "newsml1",
  sniff: (head) => rootName(head) === "NewsML",
  parse: (text) => {
    const document = parseXml(text);
    const items = childrenOf(document.root, "NewsItem");
    const isStory = (item: XmlElement): boolean => item.end === null || !isPicture(item);
    const stories = items.filter(isStory);
    const ignored = items.filter((item) => !isStory(item));
    const envelope = find(document.root, "NewsEnvelope");
    return readItems(text, document, { stories, ignored }, (item, part) =>
      draftOfItem(factsOf(item, envelope), part),
    );
  },
};

/** An item that names the media of its content, and none is text. */
function isPicture(item: XmlElement): boolean {
  const media = within(item, "MediaType").map((type) => attribute(type, "FormalName") ?? "");
  return media.length > 0 && !media.some((name) => /text|complex/i.test(name));
}

function factsOf(item: XmlElement, envelope: XmlElement | null): Facts {
  const main = find(item, "NewsComponent");
  const { components, beside } = main === null ? { components: [], beside: [] } : bodyOf(main);
  const lead: Pick<Component, "element" | "parents"> = components[0] ?? {
    element: main ?? item,
    parents: [],
  };
  const contents = components.flatMap(({ contents }) => contents);
  const nitf = contents.find((content) => content.nitf !== null)?.nitf ?? null;
  const lines = (name: string): XmlElement | null => inherited(lead, (at) => find(at, "NewsLines", name));
  const descriptive = (name: string): XmlElement | null =>
    inherited(lead, (at) => find(at, "DescriptiveMetadata", name));
  const management = find(item, "NewsManagement");
  const status = attribute(find(management, "Status"), "FormalName");
  const headline = lines("HeadLine") ?? inherited(lead, (at) => within(at, "HeadLine")[0] ?? null);
  const city = inherited(lead, placeOf);
  const title = contents[0]?.title ?? null;
  const media = main === null ? [] : picturesOf(main);
  return {
    agencyId: newsItemId(item),
    dates: datesOf(item, envelope),
    headline:
      givenOf(headline) ??
      nitf?.headline ??
      (title === null ? null : { text: title, line: lead.element.line }),
    byline: givenOf(lines("ByLine")) ?? nitf?.byline ?? null,
    dateline: givenOf(lines("DateLine")) ?? nitf?.dateline ?? null,
    place: nitf?.place ? { ...nitf.place, exact: true } : city === null ? null : { ...city, exact: false },
    language:
      contents[0]?.language ??
      attribute(descriptive("Language"), "FormalName") ??
      inherited(lead, (at) => attribute(at, "xml:lang")) ??
      attribute(item, "xml:lang") ??
      attribute(headline, "xml:lang"),
    body: joined([
      ...components.flatMap((component, at) => [
        ...(at === 0 ? [] : headingOf(component)),
        ...component.contents.map(({ body }) => body),
      ]),
      { ...NO_BODY, media },
    ]),
    asides: [
      ...asidesOf(lead, nitf?.headline ?? null),
      ...(nitf?.asides ?? []),
      ...besideNotes(beside, [textOf(headline), ...media.map(({ caption }) => caption)]),
    ],
    marks: [
      ...marksOf(status),
      ...childrenOf(management, "Instruction").flatMap((at) => marksOf(attribute(at, "FormalName"))),
      ...childrenOf(management, "Property").flatMap((at) => marksOf(attribute(at, "Value"))),
      ...marksOf(attribute(find(management, "NewsItemType"), "FormalName")),
    ],
    transmission: {
      slug: textOf(lines("SlugLine")) ?? textOf(find(item, "Identification", "NameLabel")),
      version: textOf(find(item, "Identification", "NewsIdentifier", "RevisionId")),
      categories: subjectsOf(lead),
      subjects: [],
      keywords: keywordsOf(lead),
      priority:
        attribute(find(management, "Urgency"), "FormalName") ??
        attribute(find(management, "Priority"), "FormalName") ??
        attribute(find(envelope, "Priority"), "FormalName"),
      status,
      embargo: statusOf(management).until,
      rights: rightsOf([
        ...linesOf(lead, "CopyrightLine"),
        ...linesOf(lead, "RightsLine"),
        ...metadataOf(lead),
      ]),
      follows: distinct(childrenOf(management, "DerivedFrom").map((at) => attribute(at, "NewsItem"))),
    },
  };
}

/** The headline that a further component of the item has of its own: words of the story like its text. */
function headingOf({ element }: Component): readonly Body[] {
  const headline = givenOf(find(element, "NewsLines", "HeadLine"));
  if (headline === null) return [];
  return [{ ...readPlain(headline.text, headline.line), html: () => `<p>${escapeHtml(headline.text)}</p>` }];
}

/** Words of components that are no body, such as a summary; not those that are the headline, or a caption, once more. */
function besideNotes(beside: readonly Component[], told: readonly (string | null)[]): readonly Aside[] {
  const chunks = beside.flatMap(({ contents }) => contents).flatMap(({ body }) => body.chunks);
  const others = chunks.filter(({ text }) => !told.includes(text));
  return others.map(({ text, line }): Aside => ({ kind: "note", text, line }));
}

/** This revision's day first; the envelope's and the identifier's days stand in where it is missing. */
function datesOf(item: XmlElement, envelope: XmlElement | null): Facts["dates"] {
  return daysOf([
    [find(item, "NewsManagement", "ThisRevisionCreated"), null],
    [find(item, "NewsManagement", "FirstCreated"), null],
    [find(envelope, "DateAndTime"), "envelope-date"],
    [find(item, "Identification", "NewsIdentifier", "DateId"), "date-id"],
  ]);
}

/** `<Location HowPresent="Origin"><Property FormalName="City" Value="…"/>`. */
function placeOf(component: XmlElement): Given | null {
  const locations = childrenOf(find(component, "DescriptiveMetadata"), "Location");
  const origin = locations.find((at) => /origin|dateline|from/i.test(attribute(at, "HowPresent") ?? ""));
  const city = properties(origin ?? null, /^city$/i)[0] ?? null;
  return city === null ? null : { text: city, line: origin?.line ?? component.line };
}

/** Every Subject, SubjectMatter, SubjectDetail and SubjectQualifier, as a code. */
function subjectsOf(lead: Pick<Component, "element" | "parents">): readonly string[] {
  const names = ["Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier"];
  const codes = [lead.element, ...lead.parents]
    .flatMap((at) => within(find(at, "DescriptiveMetadata"), ...names))
    .map((subject) => attribute(subject, "FormalName"));
  return distinct(codes);
}

function keywordsOf(lead: Pick<Component, "element" | "parents">): readonly string[] {
  return distinct(
    [lead.element, ...lead.parents].flatMap((at) => [
      ...childrenOf(find(at, "NewsLines"), "KeywordLine").map(textOf),
      ...properties(find(at, "DescriptiveMetadata"), /^keywords?$/i),
    ]),
  );
}

/** Lines of a name of the component or, where it has none, of the nearest around it. */
function linesOf(lead: Pick<Component, "element" | "parents">, name: string): readonly (string | null)[] {
  const nearest = inherited(lead, (at) => (find(at, "NewsLines", name) === null ? null : at));
  return childrenOf(find(nearest, "NewsLines"), name).map(textOf);
}

/** `UsageRights` and `Copyright` of every component around the text: `UsageType` may stand there alone. */
const metadataOf = ({
  element,
  parents,
}: Pick<Component, "element" | "parents">): readonly (string | null)[] =>
  [element, ...parents].map((at) => textOf(find(at, "RightsMetadata")));

/** Further lines of NewsLines that are no fields here. */
function asidesOf(lead: Pick<Component, "element" | "parents">, other: Given | null): readonly Aside[] {
  const given = textOf(inherited(lead, (at) => find(at, "NewsLines", "HeadLine")));
  const lines = [lead.element, ...lead.parents].flatMap((at) => [
    ...childrenOf(find(at, "NewsLines"), "SubHeadLine"),
    ...childrenOf(find(at, "NewsLines"), "SeriesLine"),
    ...childrenOf(find(at, "NewsLines"), "NewsLine").flatMap((line) => childrenOf(line, "NewsLineText")),
    ...childrenOf(at, "Comment"),
  ]);
  const second: readonly Aside[] =
    other === null || given === null || other.text === given ? [] : [{ kind: "note", ...other }];
  return [...notesOf(lines), ...second];
}
