import type { Aside } from "../../article.ts";
import type { Given } from "../draft.ts";
import { joined, readBody } from "./body.ts";
import { notesOf } from "./facts.ts";
import type { Body } from "./found.ts";
import { childrenOf, find, givenOf, oneLine, rawText, textOf, within } from "./query.ts";
import { rightsOf } from "./rights.ts";
import { isElement, type XmlElement } from "./tree.ts";

/** What the `body` of a NITF document says (NITF 3.x, `body.head`, `body.content`, `body.end`). */
export interface NitfBody {
  readonly headline: Given | null;
  readonly byline: Given | null;
  /** Of `dateline/location`. */
  readonly place: Given | null;
  /** Where `dateline` has words and no `location`. */
  readonly dateline: Given | null;
  readonly storyDate: XmlElement | null;
  readonly rights: string | null;
  readonly body: Body;
  readonly asides: readonly Aside[];
}

/** Reads `<nitf>`, whether it is the file's root or the content of an item. */
export function readNitfBody(nitf: XmlElement): NitfBody {
  const body = find(nitf, "body") ?? nitf;
  const head = find(body, "body.head");
  const hedline = find(head, "hedline");
  const headline = givenOf(find(hedline, "hl1")) ?? givenOf(find(hedline, "hl2")) ?? givenOf(hedline);
  const dateline = find(head, "dateline");
  const location = find(dateline, "location");
  return {
    headline,
    byline: bylineOf(childrenOf(head, "byline")),
    place: givenOf(location),
    dateline: location === null ? wordsBeside(dateline, "story.date") : null,
    storyDate: find(dateline, "story.date"),
    rights: rightsOf([textOf(find(head, "rights")), textOf(find(head, "copyrite"))]),
    body: contentOf(body),
    asides: [...headAsides(head, headline), ...endAsides(find(body, "body.end"))],
  };
}

function contentOf(body: XmlElement): Body {
  const contents = childrenOf(body, "body.content");
  return joined((contents.length > 0 ? contents : [withoutParts(body)]).map(readBody));
}

/** A body without `body.content`, as some send it: all but its head and end. */
function withoutParts(body: XmlElement): XmlElement {
  const apart = ["head", "body.head", "body.end"];
  return {
    ...body,
    children: body.children.filter((node) => !isElement(node) || !apart.includes(node.name)),
  };
}

/** `By JANE DOE<byttl>Staff Writer</byttl>` as `By JANE DOE, Staff Writer`; several bylines one behind the other. */
function bylineOf(bylines: readonly XmlElement[]): Given | null {
  const texts = bylines.flatMap((byline) => {
    const titles = within(byline, "byttl").flatMap((title) => textOf(title) ?? []);
    const name = oneLine(withoutTitle(byline)).replace(/,$/, "");
    const all = [name, ...titles].filter((part) => part !== "");
    return all.length === 0 ? [] : [all.join(", ")];
  });
  const line = bylines[0]?.line ?? 1;
  return texts.length === 0 ? null : { text: texts.join("; "), line };
}

function withoutTitle(element: XmlElement): string {
  return element.children
    .map((node) => (!isElement(node) ? node.text : node.name === "byttl" ? " " : withoutTitle(node)))
    .join("");
}

function wordsBeside(element: XmlElement | null, apart: string): Given | null {
  if (element === null) return null;
  const nodes = element.children.filter((node) => !isElement(node) || node.name !== apart);
  const text = oneLine(nodes.map(rawText).join(" "));
  return text === "" ? null : { text, line: element.line };
}

/** Second headlines, summary and notes of the head: no part of the copy, and not lost. */
function headAsides(head: XmlElement | null, headline: Given | null): readonly Aside[] {
  const seconds = within(find(head, "hedline"), "hl2").filter((hl2) => textOf(hl2) !== headline?.text);
  return notesOf([...seconds, ...childrenOf(head, "note"), ...childrenOf(head, "abstract")]);
}

function endAsides(end: XmlElement | null): readonly Aside[] {
  return childrenOf(end).flatMap((element): readonly Aside[] => {
    const text = textOf(element);
    const kind = element.name === "tagline" ? "sign-off" : "note";
    return text === null ? [] : [{ kind, text, line: element.line }];
  });
}
