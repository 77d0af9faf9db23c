import type {
  Aside,
  Inference,
  InferredField,
  InferredRule,
  Mark,
  Media,
  Positions,
  Story,
} from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import { readByline } from "../around/byline.ts";
import { readMarks } from "../around/marks.ts";
import { isKillCopy } from "../around/notes.ts";
import { rightsNotes } from "../around/rights.ts";
import { headlineMarks, slugMarks, slugVersion } from "../around/slug.ts";
import type { Unit } from "../around/unit.ts";
import type { DayOrder } from "../dateline/day.ts";
import type { Draft, ParseContext, Refusal } from "../draft.ts";
import { deriveHeadline } from "../headline/headline.ts";
import { findLanguage } from "../language/detect.ts";
import { languageTag } from "../language/tag.ts";
import { visibleText } from "../text/invisible.ts";
import { hashWords } from "../text/words.ts";
import { bylineOf } from "./byline.ts";
import { type Body, type Opened, openCopy, readBody } from "./copy.ts";
import { datelineOf, placeOf } from "./dateline.ts";
import { findingsOf } from "./findings.ts";
import { foundDay, givenDay, type IssueDay } from "./issue-day.ts";

/** What is known of a file beside its text. */
export interface ComposeContext extends ParseContext {
  readonly encoding: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly format: string;
  /** Which comes first in dates of figures alone, as the archive's settings or its folder say. */
  readonly dayOrder: DayOrder | null;
}

/** A story and, where its date of figures could be read one way only, the order of day and month that it shows. */
export interface Composed {
  readonly kind: "story";
  readonly story: Story;
  readonly order: DayOrder | null;
}

/**
 * The story that a draft makes, whoever sent it and in whatever envelope: its day, what stands above and behind the
 * copy, dateline, byline, paragraphs, marks, language and headline are read here and nowhere else.
 */
export function compose(draft: Draft, context: ComposeContext): Composed | Refusal {
  const headline = cleanLine(draft.headline?.text ?? "");
  const place = placeOf(draft);
  const options = {
    headline: headline === "" ? null : headline,
    known: place,
    strict: draft.dateline !== null,
  };
  const given = givenDay(draft, context.dayOrder);
  let opened = openCopy(draft.copy, { ...options, issued: given?.date ?? null });
  const day = given ?? dayOf(draft, opened, context);
  if ("severity" in day) return refusal(draft, day);
  // A place in small letters is judged by the issue date.
  if (given === null) opened = openCopy(draft.copy, { ...options, issued: day.date });
  const body = readBody(opened);
  const alone = isEmpty(body);
  if (alone && !(draft.headlineAlone && headline !== "")) {
    const message = draft.missing.body;
    return refusal(draft, { rule: "no-body", severity: "error", message, line: draft.part.firstLine });
  }
  return {
    kind: "story",
    order: day.order,
    story: storyOf(draft, context, day, opened, alone ? flash(headline, draft, body) : body),
  };
}

function dayOf(draft: Draft, opened: Opened, { path, dayOrder }: ComposeContext): IssueDay | Finding {
  const { dateline, at } = opened.above;
  const datelineLine = opened.units[at]?.number ?? draft.part.firstLine;
  return foundDay(draft, { path, order: dayOrder, dateline, datelineLine, closing: readBody(opened).asides });
}

/** An alert is its headline: there is nothing else to read, and it is news. */
function flash(headline: string, draft: Draft, body: Body): Body {
  const line = draft.headline?.line ?? draft.part.firstLine;
  return { ...body, paragraphs: [headline], starts: [line], tables: [], rule: "headline-alone" };
}

const isEmpty = ({ paragraphs }: Body): boolean => !paragraphs.some((text) => text.trim() !== "");

function storyOf(draft: Draft, context: ComposeContext, day: IssueDay, opened: Opened, body: Body): Story {
  const { above } = opened;
  const { format, path, encoding, sha256 } = context;
  const { part } = draft;
  const sent = cleanLine(draft.headline?.text ?? "");
  const own = sent === "" ? cleanLine(above.headline?.text ?? "") : "";
  const given = sent || own;
  const paragraphs = body.paragraphs.map(visibleWords);
  const dateline = datelineOf(draft, opened, day.date);
  const derived =
    given === ""
      ? deriveHeadline(paragraphs, dateline.dateline?.place ?? null, body.tables[0]?.first === 0)
      : null;
  const language = draft.language === null ? null : languageTag(draft.language.trim().replaceAll("_", "-"));
  const found = language === null ? findLanguage(paragraphs) : null;
  const bodyLine = body.starts[0] ?? part.firstLine;
  const byline = bylineOf(draft, above.byline ?? bylineAlone(body, bodyLine));
  const slug = draft.transmission.slug ?? above.slug;
  const inferred: Inference[] = [
    ...draft.inferred,
    ...day.inferred,
    ...dateline.inferred,
    ...byline.inferred,
  ];
  const infer = (field: InferredField, rule: InferredRule, line: number): void =>
    void inferred.push({ field, rule, line });
  if (own !== "") infer("headline.given", "line-above", above.headline?.number ?? part.firstLine);
  if (derived) infer("headline", derived.rule, body.starts[0] ?? bodyLine);
  if (language === null) infer("language", found === null ? "default" : "words", bodyLine);
  if (body.rule !== null) infer("paragraphs", body.rule, bodyLine);
  if (draft.copy.form === "lines" && body.tables[0])
    infer("tables", "rows", body.starts[body.tables[0].first] ?? bodyLine);
  const asides = [
    ...draft.asides,
    ...byline.asides,
    ...dateline.asides,
    ...above.asides,
    ...unusedHeadline(sent, above),
    ...body.asides,
  ];
  const rights = rightsOf(draft.transmission.rights, asides);
  if (rights.line !== null) infer("rights", "note", rights.line);
  for (const { kind, line } of draft.copy.form === "lines" ? body.asides : []) infer("asides", kind, line);
  return {
    agencyId: draft.idPerDay && draft.agencyId !== null ? `${draft.agencyId}:${day.date}` : draft.agencyId,
    wordsSha256: hashWords(part.text),
    source: { path, format, encoding, sha256, firstLine: part.firstLine, lastLine: part.lastLine },
    date: day.date,
    dateline: dateline.dateline,
    headline: derived ? { ...derived, origin: "derived" } : { text: given, origin: "given" },
    byline: byline.name,
    language: language ?? found ?? context.language ?? "en",
    paragraphs,
    tables: body.tables,
    markup: draft.html?.(body.kept) ?? null,
    marks: marksOf(draft, given, slug, [...above.marks, ...bodyMarks(paragraphs[0] ?? "")]),
    transmission: {
      ...draft.transmission,
      slug,
      rights: rights.text,
      version: draft.transmission.version ?? slugVersion(slug ?? "") ?? slugVersion(given),
    },
    media: placed(draft.media, body),
    asides: [...asides].sort((a, b) => a.line - b.line),
    positions: positionsOf(draft, day, opened, body, dateline.line),
    inferred,
    diagnostics: [...draft.findings, ...findingsOf(draft, day, dateline, bodyLine)],
  };
}

/** What the copy itself opens with, behind its dateline. A note that kills is one wherever it stands. */
const bodyMarks = (first: string): readonly Mark[] => [
  ...readMarks(first).marks,
  ...(isKillCopy(first) ? (["kill"] as const) : []),
];

/** Pictures by the paragraphs of the body, where the draft has them by the blocks of its copy. */
function placed(media: readonly Media[], { kept, paragraphs }: Body): readonly Media[] {
  return media.map((one) => ({
    ...one,
    before: one.before === null ? null : Math.min(Math.max(0, one.before - kept.first), paragraphs.length),
  }));
}

/** A byline that is all the copy there is: it stays, for a story has its words. */
function bylineAlone({ paragraphs: [only = "", ...more] }: Body, number: number): Unit | null {
  const name = more.length === 0 ? readByline(only) : null;
  return name === null ? null : { text: name, number };
}

/** A headline over the copy beside one that the envelope gave: words of the source, not to be lost. */
function unusedHeadline(sent: string, { headline }: Opened["above"]): readonly Aside[] {
  if (headline === null || sent === "" || cleanLine(headline.text) === sent) return [];
  return [{ kind: "note", text: headline.text, line: headline.number }];
}

/** What the file says of rights, in its own field and in notes around the copy; `line` of the first note, null without. */
function rightsOf(
  given: string | null,
  asides: readonly Aside[],
): { readonly text: string | null; readonly line: number | null } {
  const notes = rightsNotes(asides).filter(({ text }) => given === null || !given.includes(text));
  const said = [...(given === null ? [] : [given]), ...notes.map(({ text }) => text)];
  return { text: said.length === 0 ? null : [...new Set(said)].join(" "), line: notes[0]?.line ?? null };
}

function marksOf(
  draft: Draft,
  headline: string,
  slug: string | null,
  copy: readonly Mark[],
): readonly Mark[] {
  return [
    ...new Set([
      ...draft.marks,
      ...readMarks(headline).marks,
      ...headlineMarks(headline),
      ...slugMarks(slug ?? ""),
      ...(draft.transmission.embargo === null ? [] : (["embargo"] as const)),
      ...copy,
    ]),
  ];
}

function positionsOf(
  draft: Draft,
  day: IssueDay,
  { above }: Opened,
  body: Body,
  dateline: number | null,
): Positions {
  return {
    date: day.line ?? day.inferred[0]?.line ?? null,
    headline: draft.headline?.line ?? above.headline?.number ?? null,
    dateline,
    byline: draft.byline?.line ?? above.byline?.number ?? null,
    paragraphs: body.starts,
  };
}

function refusal({ part, findings }: Draft, finding: Finding): Refusal {
  return {
    kind: "refusal",
    firstLine: part.firstLine,
    lastLine: part.lastLine,
    findings: [finding, ...findings],
  };
}

/** A paragraph without signs that have no width; one of nothing else stays, for a story has its words. */
function visibleWords(text: string): string {
  const visible = visibleText(text);
  return visible.trim() === "" ? text : visible;
}

/** A field on one line, without signs that have no width. */
const cleanLine = (text: string): string => visibleText(text).trim().split(/\s+/).join(" ");
