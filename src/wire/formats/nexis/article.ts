import type { Aside } from "../../../article.ts";
import { readDay } from "../../dateline/day.ts";
import type { DayGiven, Given } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";
import { endsBody, isEnd, isLabelOf, isSeparator, type Label, labelOf, opensBody } from "./labels.ts";

/** An article of the export, its fields apart from its copy. */
export interface Article {
  readonly dates: readonly DayGiven[];
  readonly headline: Given | null;
  readonly byline: Given | null;
  readonly dateline: Given | null;
  readonly language: string | null;
  readonly sections: readonly string[];
  readonly subjects: readonly string[];
  readonly rights: string | null;
  readonly body: readonly Line[];
  readonly asides: readonly Aside[];
}

const RIGHTS = /^(?:copyright\b|\(c\)|©|all rights reserved|alle rechte vorbehalten|tous droits réservés)/i;

/** Reads one article: masthead, day and headline, labelled fields, the copy, labelled fields. */
export function readArticle(lines: readonly Line[]): Article {
  const own = lines.filter(({ text }) => !isSeparator(text) && !isEnd(text));
  const labels = own.findIndex((line) => labelOf(line) !== null || opensBody(line));
  const top = labels === -1 ? own.length : labels;
  const from = bodyFrom(own, top);
  const to = bodyTo(own, from);
  const above = own.slice(0, top);
  const fields = [...fieldsOf(own.slice(top, from)), ...fieldsOf(own.slice(to))];
  const rights = [...above, ...own.slice(to)].filter(({ text }) => RIGHTS.test(text));
  const head = readHead(above.map((line) => (RIGHTS.test(line.text) ? { ...line, text: "" } : line)));
  const first = (role: Parameters<typeof isLabelOf>[0]): Given | null => {
    const field = fields.find(({ label }) => isLabelOf(role, label));
    return field === undefined || field.text === "" ? null : { text: field.text, line: field.line };
  };
  const all = (role: Parameters<typeof isLabelOf>[0]): readonly string[] =>
    fields
      .filter(({ label }) => isLabelOf(role, label))
      .flatMap(({ text }) => text.split(/;\s*/).filter((part) => part !== ""));
  const headline = first("headline");
  const noted = fields.filter(({ label }) => !TAKEN.some((role) => isLabelOf(role, label)));
  return {
    dates: head.dates,
    headline: headline ?? head.headline,
    byline: first("byline"),
    dateline: first("dateline"),
    language: tagOf(first("language")?.text ?? null),
    sections: all("section"),
    subjects: all("subject"),
    rights: rights.map(({ text }) => text).join(" ") || null,
    body: own.slice(from, to),
    asides: [
      ...head.asides,
      ...(headline !== null && head.headline !== null ? [{ kind: "note", ...head.headline } as const] : []),
      ...noted.map(
        ({ label, text, line }) =>
          ({ kind: "note", text: `${label.name.toUpperCase()}: ${text}`, line }) as const,
      ),
    ],
  };
}

const TAKEN = ["headline", "byline", "dateline", "section", "subject", "language"] as const;

/** Index of the copy's first line: below `BODY:` or, without it, at the first words that no label opens. */
function bodyFrom(lines: readonly Line[], labels: number): number {
  const body = lines.findIndex((line, at) => at >= labels && opensBody(line));
  if (body !== -1) return body + 1;
  let apart = false;
  for (let at = labels; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === "") apart = true;
    else if (labelOf(line) !== null) apart = false;
    else if (apart) return at;
  }
  return lines.length;
}

/** Index behind the copy: at the first of the labels that stand there, with no further copy below them. */
function bodyTo(lines: readonly Line[], from: number): number {
  let end: number | null = null;
  let long = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    // Only what a blank line parts from the copy is none of it.
    if (!line || line.text === "" || (at > from && lines[at - 1]?.text !== "")) continue;
    const label = labelOf(line);
    const behind = (label !== null && endsBody(label)) || (RIGHTS.test(line.text) && line.indent >= 8);
    if (behind) {
      end ??= at;
      long = label !== null && LONG.test(label.name);
    } else if (!long) end = null;
  }
  return end ?? lines.length;
}

/** Labels whose texts may have paragraphs. */
const LONG = /^(?:graphic|grafik|notes|correction)$/;

interface Field {
  readonly label: Label;
  readonly text: string;
  readonly line: number;
}

/** Labels with their texts, which may run over several lines and paragraphs. */
function fieldsOf(lines: readonly Line[]): readonly Field[] {
  const fields: { label: Label; words: string[]; line: number }[] = [];
  for (const line of lines) {
    const label = opensBody(line) ? null : labelOf(line);
    if (label !== null) fields.push({ label, words: [label.value], line: line.number });
    else if (line.text !== "" && !RIGHTS.test(line.text) && !opensBody(line))
      fields.at(-1)?.words.push(line.text);
  }
  return fields.map(({ label, words, line }) => ({ label, text: words.join(" ").trim(), line }));
}

interface Head {
  readonly dates: readonly DayGiven[];
  readonly headline: Given | null;
  readonly asides: readonly Aside[];
}

/**
 *                       The Harbour Courier
 *                     February 8, 2010 Monday
 *                       Late Edition - Final
 *
 *     Ferry pilots return
 * The headline stands below the day or, where nothing but an edition does, over the masthead.
 */
function readHead(lines: readonly Line[]): Head {
  const at = lines.findIndex(({ text }) => isDay(text));
  const day = lines[at];
  if (!day) return { dates: [], headline: null, asides: lines.flatMap(noteOf) };
  const reading = readDay(day.text);
  const gap = lines.findIndex(({ text }, index) => index > at && text === "");
  const below = gap === -1 ? [] : groupsOf(lines.slice(gap)).filter((group) => !isEdition(group));
  const above = lines.slice(0, at).filter(({ text }) => text !== "");
  const title = below[0] ?? (above.length > 1 ? above.slice(0, 1) : []);
  const [first] = title;
  const rest = day.text.slice(reading?.end ?? 0).replace(/^[\s,]+/, "");
  return {
    dates: [{ text: day.text.slice(0, reading?.end ?? 0), line: day.number, rule: null }],
    headline: first ? { text: title.map(({ text }) => text).join(" "), line: first.number } : null,
    asides: [
      ...lines.filter((line) => line !== day && !title.includes(line)).flatMap(noteOf),
      ...(/\p{L}/u.test(rest) && !/^\p{L}{2,12}$/u.test(rest)
        ? [{ kind: "note", text: rest, line: day.number } as const]
        : []),
    ],
  };
}

function isDay(text: string): boolean {
  const reading = readDay(text);
  return reading !== null && reading.kind !== "partial";
}

const isEdition = (lines: readonly Line[]): boolean =>
  lines.length === 1 &&
  /\b(?:edition|final|ausgabe|édition|edición)\b/i.test(lines[0]?.text ?? "") &&
  (lines[0]?.indent ?? 0) >= 8;

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text === "") open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  return groups;
}

const noteOf = ({ text, number }: Line): readonly Aside[] =>
  text === "" ? [] : [{ kind: "note", text, line: number }];

const TAGS: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["englisch", "en"],
  ["anglais", "en"],
  ["german", "de"],
  ["deutsch", "de"],
  ["french", "fr"],
  ["français", "fr"],
  ["spanish", "es"],
  ["español", "es"],
  ["italian", "it"],
  ["dutch", "nl"],
  ["portuguese", "pt"],
  ["russian", "ru"],
  ["arabic", "ar"],
]);

/** `ENGLISH`, `German; Deutsch`. */
function tagOf(name: string | null): string | null {
  return TAGS.get((name ?? "").toLowerCase().split(/[;,\s]/)[0] ?? "") ?? null;
}
