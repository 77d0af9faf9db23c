import type {
  Aside,
  CalendarDate,
  Dateline,
  Inference,
  Mark,
  Span,
  Story,
  Transmission,
} from "../article.ts";
import type { Finding } from "../diagnostic.ts";
import type { ParseContext } from "./format.ts";
import { deriveHeadline } from "./headline/headline.ts";
import { findLanguage } from "./language/detect.ts";
import { languageTag } from "./language/tag.ts";
import { hashWords } from "./text/words.ts";

/** What a parser of structured copy has found of one story: null where the file says nothing. */
export interface Draft {
  /** The story's own part of the file's text. */
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly agencyId: string | null;
  readonly date: CalendarDate;
  readonly headline: string | null;
  readonly dateline: Dateline | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
  readonly asides: readonly Aside[];
  /** Line on which the body begins. */
  readonly bodyLine: number;
  readonly inferred: readonly Inference[];
  readonly findings: readonly Finding[];
}

/** The story a draft makes: with a headline derived where none was sent, and its language found where not given. */
export function compose(draft: Draft, format: string, context: ParseContext): Story {
  const given = draft.headline === null ? "" : oneLine(draft.headline);
  const rows = draft.tables[0]?.first === 0;
  const derived = given === "" ? deriveHeadline(draft.paragraphs, draft.dateline?.place ?? null, rows) : null;
  const language = draft.language === null ? null : languageTag(draft.language);
  const found = language === null ? findLanguage(draft.paragraphs) : null;
  const inferred: Inference[] = [...draft.inferred];
  if (derived) inferred.push({ field: "headline", rule: derived.rule, line: draft.bodyLine });
  if (language === null) {
    inferred.push({ field: "language", rule: found === null ? "default" : "words", line: draft.bodyLine });
  }
  return {
    agencyId: draft.agencyId,
    wordsSha256: hashWords(draft.text),
    source: { ...context, format, firstLine: draft.firstLine, lastLine: draft.lastLine },
    date: draft.date,
    dateline: draft.dateline,
    headline: derived ? { text: derived.text, origin: "derived" } : { text: given, origin: "given" },
    byline: draft.byline,
    language: language ?? found ?? "en",
    paragraphs: draft.paragraphs,
    tables: draft.tables,
    markup: null,
    marks: [...new Set(draft.marks)],
    transmission: draft.transmission,
    asides: draft.asides,
    inferred,
    diagnostics: draft.findings,
  };
}

const oneLine = (text: string): string => text.trim().split(/\s+/).join(" ");
