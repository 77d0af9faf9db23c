import type { Story } from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import type { Parsed, Rejection } from "../format.ts";
import { countLines } from "../text/line-at.ts";
import { type Part, printable } from "./story.ts";
import type { XmlDocument, XmlElement, XmlFault } from "./xml.ts";

const PROLOG =
  /^(?:\s+|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->|<!DOCTYPE[^<>[]*(?:\[[^\]]*\]\s*)?>)/i;
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/;

/** Name of the root element, without its prefix, where it begins in the text given; null where it does not. */
export function rootName(head: string): string | null {
  let rest = head;
  for (let match = PROLOG.exec(rest); match; match = PROLOG.exec(rest)) rest = rest.slice(match[0].length);
  return ROOT.exec(rest)?.[1] ?? null;
}

/** The items of a document that are stories, and those that are none. */
export interface Items {
  readonly stories: readonly XmlElement[];
  readonly ignored: readonly XmlElement[];
}

/** Reads the whole items of a document; what is broken is a rejection, and the others are published all the same. */
export function readItems(
  text: string,
  document: XmlDocument,
  items: Items,
  read: (item: XmlElement, part: Part) => Story | Rejection,
): Parsed {
  const end = countLines(text);
  const whole = items.stories.filter((item) => item.end !== null);
  const broken = items.stories.find((item) => item.end === null);
  const several = items.stories.length > 1;
  const stories: Story[] = [];
  const texts: string[] = [];
  const rejections: Rejection[] = [];
  for (const item of whole) {
    const alone = !several && document.error === null;
    const part: Part = alone
      ? { text, firstLine: 1, lastLine: end }
      : {
          text: text.slice(item.start, item.end ?? text.length),
          firstLine: item.line,
          lastLine: item.lastLine,
        };
    const result = read(item, part);
    if ("diagnostics" in result && "source" in result) {
      stories.push(result);
      texts.push(part.text);
    } else rejections.push(result);
  }
  const { error } = document;
  if (error !== null) {
    const firstLine =
      stories.length === 0 && rejections.length === 0 ? 1 : (broken?.line ?? Math.min(error.line, end));
    rejections.push({
      firstLine,
      lastLine: end,
      diagnostics: [notWellFormed(error, stories.length, broken)],
    });
  } else if (items.stories.length === 0) {
    rejections.push({ firstLine: 1, lastLine: end, diagnostics: [nothingToRead(items.ignored)] });
  }
  const notes = [...slips(document), ...(stories.length === 0 ? [] : items.ignored.map(ignoredNote))];
  const own = several || error !== null;
  return { stories: withNotes(stories, notes), ...(own ? { texts } : {}), rejections };
}

/** Findings of the file, each with the story it stands in or, between stories, with the last one before it. */
function withNotes(stories: readonly Story[], notes: readonly Finding[]): readonly Story[] {
  const owned = new Map<number, Finding[]>();
  let at = 0;
  for (const note of [...notes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    while ((stories[at + 1]?.source.firstLine ?? Number.POSITIVE_INFINITY) <= (note.line ?? 0)) at++;
    const mine = owned.get(at);
    if (mine === undefined) owned.set(at, [note]);
    else mine.push(note);
  }
  return stories.map((story, at) => {
    const mine = owned.get(at);
    return mine === undefined ? story : { ...story, diagnostics: [...story.diagnostics, ...mine] };
  });
}

function notWellFormed(
  { reason, line }: XmlFault,
  published: number,
  broken: XmlElement | undefined,
): Finding {
  const id = broken?.attributes.get("guid");
  const name = id === undefined ? "" : ` (${printable(id)})`;
  const where =
    broken === undefined ? "" : `, in the <${broken.name}>${name} that begins on line ${broken.line}`;
  const rest = published === 0 ? "Nothing of it is published." : "The whole items before it are published.";
  const message = `The XML is broken${where}: ${printable(reason)}. ${rest} Replace the file by a full copy, or mend that line.`;
  return { rule: "xml-broken", severity: "error", message, line };
}

function slips({ slip }: XmlDocument): readonly Finding[] {
  if (slip === null) return [];
  const more = slip.count === 1 ? "" : `, the first of ${slip.count} such slips`;
  const message = `A slip in the XML${more}: ${printable(slip.reason)}. It was read as it stands; compare the text with the page.`;
  return [{ rule: "xml-slip", severity: "warning", message, line: slip.line }];
}

function ignoredNote(item: XmlElement): Finding {
  const message = `A <${item.name}> stands on this line: it is no story of its own (a package, a concept, a picture), and no page is made of it.`;
  return { rule: "item-ignored", severity: "note", message, line: item.line };
}

function nothingToRead(ignored: readonly XmlElement[]): Finding {
  const what = ignored[0] === undefined ? "no item" : `only <${ignored[0].name}>`;
  const message = `The message holds ${what}, and no story with text of its own. Take it out of the folder, or add the items it speaks of.`;
  return { rule: "no-body", severity: "error", message, line: ignored[0]?.line ?? 1 };
}
