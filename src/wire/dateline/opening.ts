import type { CalendarDate, Dateline, Inference, Mark, Span } from "../../article.ts";
import type { Finding } from "../../diagnostic.ts";
import { readDateline } from "./dateline.ts";

/** A body whose first words, where they are a dateline, stand apart. */
export interface OpenedBody {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
  readonly dateline: Dateline | null;
  readonly marks: readonly Mark[];
  readonly inferred: readonly Inference[];
  readonly findings: readonly Finding[];
}

/** `Berlin (dpa) - Negotiations`: a place in small letters counts where the agency and a dash stand behind it. */
const SMALL =
  /^(\p{Lu}[\p{L}.'’-]{1,30}(?:(?:, ?| |\/)[\p{L}.'’-]{1,30}){0,6}),? \(([\p{L}/ -]{2,20})\) {0,2}(?:--?|_|–|—) {1,4}/u;

/** Takes the dateline off a body's first paragraph. */
export function openBody(
  paragraphs: readonly string[],
  tables: readonly Span[],
  issued: CalendarDate,
  line: number,
): OpenedBody {
  const [first] = paragraphs;
  const none = { paragraphs, tables, dateline: null, marks: [], inferred: [], findings: [] };
  if (first === undefined || tables[0]?.first === 0) return none;
  const reading = readDateline(first, issued);
  const small = reading === null ? SMALL.exec(first.slice(0, 300)) : null;
  const dateline: Dateline | null = small
    ? { place: small[1] ?? "", date: null, agency: small[2] ?? null, raw: small[0].trim() }
    : (reading?.dateline ?? null);
  if (dateline === null) return none;
  const rest = first.slice(small ? small[0].length : (reading?.length ?? 0));
  const kept = rest.trim() === "" ? paragraphs.slice(1) : [rest, ...paragraphs.slice(1)];
  const shift = paragraphs.length - kept.length;
  const dated = dateline.date !== null;
  const inferred: Inference[] = [
    { field: "dateline.place", rule: dated ? "words-before-day" : "words-before-agency", line },
  ];
  if (dated && reading?.yearGiven !== true) {
    inferred.push({ field: "dateline.date", rule: "year-from-issue-date", line });
  }
  return {
    paragraphs: kept,
    tables: tables.map((span) => ({ first: span.first - shift, last: span.last - shift })),
    dateline,
    marks: reading?.marks ?? [],
    inferred,
    findings: reading?.impossible ? [impossible(dateline.raw, line)] : [],
  };
}

function impossible(raw: string, line: number): Finding {
  const message = `The dateline “${raw.replace(/\p{C}/gu, "�")}” names a day that the calendar does not have: it is shown as it stands, without a date. Correct the file if it is a slip.`;
  return { rule: "bad-dateline-date", severity: "warning", message, line };
}
