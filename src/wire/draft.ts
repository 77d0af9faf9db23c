import {
  type Aside,
  type DayRule,
  type Inference,
  type Mark,
  type Media,
  NOTHING_SENT,
  type ParagraphRule,
  type Transmission,
} from "../article.ts";
import type { Finding, Rule } from "../diagnostic.ts";
import type { Line } from "./text/lines.ts";

/** A text of the file, and the line (from 1) on which it begins. */
export interface Given {
  readonly text: string;
  readonly line: number;
}

/**
 * A day as the file has it, in any spelling that `dateline/day.ts` reads; `--11-13` where the year is missing.
 * `rule` says which field stood in for the issue date's own (`envelope-date`, `year-from-stamp`); null for its own.
 */
export interface DayGiven extends Given {
  readonly rule: DayRule | null;
}

/** A story's own part of the file, both lines included: all of the file where it holds one story. */
export interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A paragraph as markup tells it; `row` where it is a row of a table and keeps its inner spaces. */
export interface Block {
  readonly text: string;
  readonly line: number;
  readonly row: boolean;
}

/**
 * The words of a story as they were sent, with all that stands around them: dateline, notes, byline, sign-offs.
 * `lines`: as a printer set them, so that wrap, indents and blank lines tell the paragraphs. `blocks`: paragraphs told
 * by markup or, where `rule` names it, by a format's own signs.
 */
export type Copy =
  | { readonly form: "lines"; readonly lines: readonly Line[] }
  | { readonly form: "blocks"; readonly blocks: readonly Block[]; readonly rule: ParagraphRule | null };

/** Which blocks are the body (both ends included), and how many characters of the first are taken off its front. */
export interface Kept {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

/** What an envelope gave of one story; null or empty where it says nothing. `compose` reads the rest in the copy. */
export interface Draft {
  readonly kind: "draft";
  readonly part: Part;
  readonly agencyId: string | null;
  /** True where the agency's numbers begin anew each day, so that only number and issue date together are an id. */
  readonly idPerDay: boolean;
  /** Where the issue date may stand, the best first. */
  readonly dates: readonly DayGiven[];
  readonly headline: Given | null;
  readonly byline: Given | null;
  /** A dateline as a text of its own: `STOCKHOLM, Aug 29, 2014 (AFP) -`. */
  readonly dateline: Given | null;
  /** A place in a field of its own; `exact` where that field is the dateline's. */
  readonly place: (Given & { readonly exact: boolean }) | null;
  /** A language tag, as it stands. */
  readonly language: string | null;
  readonly copy: Copy;
  /** The body as HTML, safe to set as it is, where the source has markup of its own (Markdown). */
  readonly html: ((kept: Kept) => string) | null;
  /** The body's HTML as it was sent, where it was: for those who keep its links, lists and pictures. Never for a page. */
  readonly sentHtml: (() => string) | null;
  /** Where on the web that HTML stood: what its relative links start from. Null where the file does not say. */
  readonly sentFrom: string | null;
  /** True where a story without copy is one all the same: its headline (an alert, a flash). */
  readonly headlineAlone: boolean;
  /** Marks that fields give; those of slug, headline and copy are read by `compose`. */
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
  /** Pictures; `before` counts the blocks of the copy, of lines it is null. */
  readonly media: readonly Media[];
  readonly asides: readonly Aside[];
  readonly inferred: readonly Inference[];
  readonly findings: readonly Finding[];
  /** What to say, in the format's own terms, where no day or no words are found. */
  readonly missing: { readonly date: string; readonly body: string };
}

/** A part of the file that is no story, and why: at least one finding of severity `error`. */
export interface Refusal {
  readonly kind: "refusal";
  readonly firstLine: number;
  readonly lastLine: number;
  readonly findings: readonly Finding[];
}

/** What a parser may know of the file beyond its text. */
export interface ParseContext {
  /** Relative to the input folder. */
  readonly path: string;
  /** By field, the column of a table that holds it, where the archive's settings say so: `{ headline: "Titel" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The language of the archive (BCP 47): that of a story which names none, and whose words leave it open. */
  readonly language?: string;
}

/** One format: an envelope. Pure: a parser returns values and findings, and throws only for a programming error. */
export interface WireFormat {
  readonly name: string;
  /** True when the text is of this format; `head` is its first 4,096 UTF-16 units. The content decides, not the name. */
  readonly sniff: (head: string) => boolean;
  /** Every line of the text belongs to a draft or a refusal; in the order of the text. */
  readonly parse: (text: string, context: ParseContext) => readonly (Draft | Refusal)[];
}

/** A draft of which nothing is known but its part, its copy and what to say where it lacks a day or words. */
export function draftOf(part: Part, copy: Copy, missing: Draft["missing"]): Draft {
  return {
    kind: "draft",
    part,
    agencyId: null,
    idPerDay: false,
    dates: [],
    headline: null,
    byline: null,
    dateline: null,
    place: null,
    language: null,
    copy,
    html: null,
    sentHtml: null,
    sentFrom: null,
    headlineAlone: false,
    marks: [],
    transmission: NOTHING_SENT,
    media: [],
    asides: [],
    inferred: [],
    findings: [],
    missing,
  };
}

/** A part refused for one reason, told of one line. */
export function refuse(part: Omit<Part, "text">, rule: Rule, message: string, line: number | null): Refusal {
  const { firstLine, lastLine } = part;
  return { kind: "refusal", firstLine, lastLine, findings: [{ rule, severity: "error", message, line }] };
}
