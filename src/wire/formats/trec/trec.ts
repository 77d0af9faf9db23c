import type { Aside, DayRule } from "../../../article.ts";
import { readKeywordLine } from "../../around/keyword-line.ts";
import {
  type DayGiven,
  type Draft,
  draftOf,
  type Given,
  type Refusal,
  refuse,
  type WireFormat,
} from "../../draft.ts";
import { type SgmlField, sgmlGiven, sgmlText } from "../../markup/sgml.ts";
import { sgmlCopy } from "../../markup/sgml-copy.ts";
import { type SgmlDoc, sgmlDocs } from "../../markup/sgml-docs.ts";
import { dayOfFile, dayOfNumber, plainDay } from "./day.ts";
import { readHeadline } from "./headline.ts";

/**
 *     <DOC>
 *     <DOCNO> AP880212-0001 </DOCNO>
 *     <FILEID>AP-NR-02-12-88 2344EST</FILEID>
 *     <HEAD>…</HEAD><BYLINE>…</BYLINE><DATELINE>…</DATELINE>
 *     <TEXT>…</TEXT>
 *     </DOC>
 * The newswires of the TREC and TIPSTER collections (NIST): AP, Wall Street Journal, Financial Times, Los Angeles Times,
 * San Jose Mercury News, and those of TDT and AQUAINT, each with elements of its own.
 */
export const trec: WireFormat = { name: "trec", sniff, parse };

const SNIFF =
  /^\s{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,50})?(?:<!DOCTYPE[^<>]{0,200}>\s{0,50})?(?:<[A-Z]{2,12}>\s{0,50})?<DOC>\s{0,50}<(?:DOCNO|DOCID)>/i;

function sniff(head: string): boolean {
  return SNIFF.test(head);
}

/** Elements that hold fields. */
const CONTAINERS = new Set(["DOC", "BODY", "HEADER", "H3", "ROOT", "DOCS"]);
const HEADLINES = ["HEAD", "HEADLINE", "HL", "TITLE", "TI"];
const BYLINES = ["BYLINE", "AUTHOR", "AU"];
const BODIES = ["LEADPARA", "LP", "TEXT"];
const CATEGORIES = ["IN", "SECTION", "TOPIC", "CATEGORY"];
const KEYWORDS = ["CO", "SUBJECT", "DESCRIPT", "DESCRIPTORS", "KEYWORDS", "GV", "NS"];
const DAYS = ["DD", "DATE", "PUBDATE", "DATE_TIME", "DATE1"];

const MISSING = {
  date: "The document has no day: neither a <DD>, <DATE> or <FILEID> nor its <DOCNO> gives one. Add a line such as `<DATE>1988-02-12</DATE>`.",
  body: "The document has no words in its <TEXT>, so there is nothing to publish. Take it out of the file.",
};

function parse(text: string): readonly (Draft | Refusal)[] {
  return sgmlDocs(text, CONTAINERS).map((doc) =>
    doc.closed ? readDoc(doc) : refuse(doc.part, "cut-short", CUT, doc.line),
  );
}

const CUT =
  "The document has no </DOC>: it breaks off, and its end is missing. Replace the file by a full copy.";

function readDoc({ part, fields }: SgmlDoc): Draft {
  const all = (...names: readonly string[]): readonly SgmlField[] =>
    fields.filter(({ name }) => names.includes(name));
  const texts = (...names: readonly string[]): readonly string[] =>
    all(...names)
      .map(sgmlText)
      .filter((text) => text !== "");
  const [title] = all(...HEADLINES);
  const head = readHeadline(title);
  const [byline] = all(...BYLINES);
  const [dateline] = all("DATELINE");
  const [number] = texts("DOCNO", "DOCID");
  const [first] = texts("FIRST");
  const keyword = first === undefined ? null : readKeywordLine(first);
  const [slug] = texts("SLUG");
  const draft = draftOf(part, sgmlCopy(all(...BODIES)), MISSING);
  const used = new Set<SgmlField | undefined>([title, byline, dateline]);
  const noted = fields.filter((field) => !used.has(field) && !TAKEN.has(field.name));
  return {
    ...draft,
    agencyId: number ?? null,
    dates: datesOf(all),
    headline: head.headline,
    byline: sgmlGiven(byline) ?? head.byline,
    dateline: sgmlGiven(dateline),
    transmission: {
      ...draft.transmission,
      slug: keyword?.slug ?? slug ?? null,
      categories: [...(keyword?.category ? [keyword.category] : []), ...texts(...CATEGORIES)],
      keywords: texts(...KEYWORDS),
      priority: keyword?.priority ?? null,
    },
    asides: noted.flatMap(noteOf),
  };
}

const TAKEN = new Set(["DOCNO", "FIRST", "SLUG", "FILEID", ...BODIES, ...CATEGORIES, ...KEYWORDS, ...DAYS]);

function datesOf(all: (...names: readonly string[]) => readonly SgmlField[]): readonly DayGiven[] {
  const days = all(...DAYS).flatMap((field) => given(field, plainDay, null));
  const files = all("FILEID").flatMap((field) => given(field, dayOfFile, "file-id"));
  const numbers = all("DOCNO", "DOCID").flatMap((field) => given(field, dayOfNumber, "document-number"));
  return [...days, ...files, ...numbers];
}

function given(
  field: SgmlField,
  read: (text: string) => string | null,
  rule: DayRule | null,
): readonly DayGiven[] {
  const found: Given | null = sgmlGiven(field);
  const text = found === null ? null : read(found.text);
  return found === null || text === null ? [] : [{ text, line: found.line, rule }];
}

/** What is neither field nor copy is kept, with its element's name. */
function noteOf(field: SgmlField): readonly Aside[] {
  const text = sgmlText(field);
  return text === ""
    ? []
    : [{ kind: "note", text: field.name === "" ? text : `${field.name}: ${text}`, line: field.line }];
}
