import type { Finding } from "../../diagnostic.ts";
import type { Draft, Part, Refusal } from "../draft.ts";
import { countLines } from "../text/line-at.ts";
import { printable } from "../text/printable.ts";
import type { XmlElement } from "./tree.ts";
import type { XmlDocument, XmlFault } from "./xml.ts";

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

/** Reads the whole items of a document; what is broken is a refusal, and the others are published all the same. */
export function readItems(
  text: string,
  document: XmlDocument,
  items: Items,
  read: (item: XmlElement, part: Part) => Draft | Refusal,
): readonly (Draft | Refusal)[] {
  const end = countLines(text);
  const whole = items.stories.filter((item) => item.end !== null);
  const broken = items.stories.find((item) => item.end === null);
  const several = items.stories.length > 1;
  const results = whole.map((item) => {
    const alone = !several && document.error === null;
    const own = text.slice(item.start, item.end ?? text.length);
    return read(
      item,
      alone
        ? { text, firstLine: 1, lastLine: end }
        : { text: own, firstLine: item.line, lastLine: item.lastLine },
    );
  });
  const drafts = results.filter(isDraft).length;
  const notes = [...slips(document), ...(drafts === 0 ? [] : items.ignored.map(ignoredNote))];
  const told = withNotes(results, notes);
  const { error } = document;
  if (error !== null) {
    const firstLine = results.length === 0 ? 1 : (broken?.line ?? Math.min(error.line, end));
    const finding = notWellFormed(error, drafts, broken);
    return [...told, { kind: "refusal", firstLine, lastLine: end, findings: [finding] }];
  }
  if (items.stories.length > 0) return told;
  return [
    ...told,
    { kind: "refusal", firstLine: 1, lastLine: end, findings: [nothingToRead(items.ignored)] },
  ];
}

const isDraft = (result: Draft | Refusal): result is Draft => result.kind === "draft";
const firstLineOf = (result: Draft | Refusal): number =>
  result.kind === "draft" ? result.part.firstLine : result.firstLine;

/** Findings of the file, each with the item it stands in or, between items, with the last one before it. */
function withNotes(
  results: readonly (Draft | Refusal)[],
  notes: readonly Finding[],
): readonly (Draft | Refusal)[] {
  const owned = new Map<number, Finding[]>();
  let at = 0;
  for (const note of [...notes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    for (let next = results[at + 1]; next && firstLineOf(next) <= (note.line ?? 0); next = results[at + 1])
      at++;
    const mine = owned.get(at);
    if (mine === undefined) owned.set(at, [note]);
    else mine.push(note);
  }
  return results.map((result, at) => {
    const mine = owned.get(at);
    return mine === undefined ? result : { ...result, findings: [...result.findings, ...mine] };
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
