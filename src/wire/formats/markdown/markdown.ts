import {
  type CalendarDate,
  type Dateline,
  type Inference,
  NOTHING_SENT,
  type Story,
} from "../../../article.ts";
import type { Finding, Rule, Severity } from "../../../diagnostic.ts";
import { calendarDate } from "../../dateline/date.ts";
import type { ParseContext, Parsed, WireFormat } from "../../format.ts";
import { deriveHeadline } from "../../headline/headline.ts";
import { findLanguage } from "../../language/detect.ts";
import { languageTag } from "../../language/tag.ts";
import { countLines } from "../../text/line-at.ts";
import { hashWords } from "../../text/words.ts";
import { type Field, hasFrontMatter, readFrontMatter, shown } from "./frontmatter.ts";
import { renderMarkup } from "./markup.ts";

const KEYS = ["date", "headline", "byline", "place", "language", "id"] as const;
type Key = (typeof KEYS)[number];

/**
 *     ---
 *     date: 2014-11-14
 *     headline: A bridge opens
 *     ---
 *     The body, in *Markdown*.
 *
 * One story a file, its fields in front matter.
 */
export const markdown: WireFormat = { name: "markdown", sniff: hasFrontMatter, parse };

function parse(text: string, context: ParseContext): Parsed {
  const lastLine = countLines(text);
  const matter = readFrontMatter(text);
  const reject = (diagnostics: readonly Finding[]): Parsed => ({
    stories: [],
    rejections: [{ firstLine: 1, lastLine, diagnostics }],
  });
  if (matter.errors.length > 0) return reject(matter.errors);
  const field = (key: Key): Field | null => {
    const found = matter.fields.get(key);
    return found === undefined || found.value === "" ? null : { ...found, value: oneLine(found.value) };
  };
  const date = readDate(field("date"));
  const body = renderMarkup(matter.body, matter.bodyLine);
  const findings = [...unknownKeys(matter.fields), ...languageFindings(field("language")), ...body.findings];
  const missing = body.paragraphs.length === 0 ? [noBody(Math.min(matter.bodyLine, lastLine))] : [];
  if (date.value === null || missing.length > 0) return reject([...date.findings, ...missing, ...findings]);

  const place = field("place")?.value ?? null;
  const given = field("headline");
  const language = languageTag(field("language")?.value ?? "");
  const found = language === null ? findLanguage(body.paragraphs) : null;
  const derived = given === null ? deriveHeadline(body.paragraphs, place) : null;
  const story: Story = {
    agencyId: field("id")?.value ?? null,
    wordsSha256: hashWords(text),
    source: { ...source(context), firstLine: 1, lastLine },
    date: date.value,
    dateline: place === null ? null : dateline(place, date.value),
    headline:
      derived === null
        ? { text: given?.value ?? "", origin: "given" }
        : { text: derived.text, origin: "derived" },
    byline: field("byline")?.value ?? null,
    language: language ?? found ?? "en",
    paragraphs: body.paragraphs,
    tables: body.tables,
    markup: body.html,
    marks: [],
    transmission: NOTHING_SENT,
    asides: [],
    inferred: [
      ...(derived === null ? [] : [inference("headline", derived.rule, matter.bodyLine)]),
      ...(language === null
        ? [inference("language", found === null ? "default" : "words", matter.bodyLine)]
        : []),
    ],
    diagnostics: findings,
  };
  return { stories: [story], rejections: [] };
}

function source({ path, encoding, sha256 }: ParseContext) {
  return { path, format: "markdown", encoding, sha256 };
}

/** The place as given. The day is the story's own, for front matter knows no other. */
function dateline(place: string, date: CalendarDate): Dateline {
  return { place, date, agency: null, raw: place };
}

function readDate(field: Field | null): {
  readonly value: CalendarDate | null;
  readonly findings: readonly Finding[];
} {
  if (field === null) {
    const message =
      "The front matter has no date, so the story has no day in the archive. Add a line such as `date: 2014-11-14`.";
    return { value: null, findings: [finding("no-date", "error", message, 1)] };
  }
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field.value);
  const value = parts === null ? null : calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (value !== null) return { value, findings: [] };
  const message = `\`${shown(field.value)}\` is no date of the calendar. Write it as year, month and day, such as \`date: 2014-11-14\`.`;
  return { value, findings: [finding("bad-date", "error", message, field.line)] };
}

function unknownKeys(fields: ReadonlyMap<string, Field>): readonly Finding[] {
  const known: readonly string[] = KEYS;
  return [...fields]
    .filter(([key]) => !known.includes(key))
    .map(([key, { line }]) => {
      const message = `The front matter's key \`${shown(key)}\` means nothing here, and its value is not published. Keys that are read: ${KEYS.join(", ")}.`;
      return finding("front-matter-key", "warning", message, line);
    });
}

function languageFindings(field: Field | null): readonly Finding[] {
  if (field === null || languageTag(field.value) !== null) return [];
  const message = `\`${shown(field.value)}\` is no language tag (BCP 47), so the language was guessed from the words. Write a tag such as \`en\`, \`fr\` or \`pt-BR\`.`;
  return [finding("front-matter-value", "warning", message, field.line)];
}

function noBody(line: number): Finding {
  const message =
    "No words follow the front matter, so there is nothing to publish. Add the story's text below it.";
  return finding("no-body", "error", message, line);
}

function finding(rule: Rule, severity: Severity, message: string, line: number): Finding {
  return { rule, severity, message, line };
}

function inference(field: string, rule: string, line: number): Inference {
  return { field, rule, line };
}

/** A value that YAML folded over several lines, as one. */
function oneLine(value: string): string {
  return value.split(/\s+/).join(" ");
}
