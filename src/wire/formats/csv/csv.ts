import type { Finding } from "../../../diagnostic.ts";
import { fieldsOf, someNames } from "../../columns/names.ts";
import { type Entry, recordDraft } from "../../columns/record.ts";
import { type Draft, type ParseContext, type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { countLines, lineAt } from "../../text/line-at.ts";
import { cutParts } from "../../text/parts.ts";
import { printable } from "../../text/printable.ts";
import { readHead } from "./head.ts";
import { type Row, readRows } from "./rows.ts";

/**
 *     id,date,headline,body
 *     17,2016-12-30,"Harbour closes, again","The harbour …"
 * A table with named columns (CSV as of RFC 4180, or with semicolons, tabs or bars): a story a row.
 */
export const csv: WireFormat = { name: "csv", sniff: (head) => readHead(head) !== null, parse };

function parse(text: string, { columns = {} }: ParseContext): readonly (Draft | Refusal)[] {
  const whole = { firstLine: 1, lastLine: countLines(text) };
  const head = readHead(text);
  if (head === null) return [];
  const fields = fieldsOf(head.names, columns);
  if (!fields.has("body")) return [refuse(whole, "table-columns", withoutColumns(head.names), 1)];
  const [, ...rows] = readRows(text.slice(head.start), head.delimiter);
  if (rows.length === 0) {
    return [
      refuse(
        whole,
        "no-body",
        "The table has the names of its columns and no row. Add its rows, or take it out.",
        1,
      ),
    ];
  }
  const shift = lineAt(text, head.start) - 1;
  const parts = cutParts(
    text,
    rows.map(({ start }) => head.start + start),
  );
  return rows.flatMap((row, at): readonly (Draft | Refusal)[] => {
    const part = parts[at];
    if (!part) return [];
    if (!row.closed) return [refuse(part, "cut-short", UNCLOSED, lineOf(row, shift))];
    const entries = entriesOf(row, head.names, shift);
    const draft = recordDraft(part, entries, fields, { record: "row", name: "column" });
    return [{ ...draft, findings: [...draft.findings, ...unequal(row, head.names, shift)] }];
  });
}

const UNCLOSED =
  'The row opens a quote (") that nothing closes, so that it swallows all that follows. Close the quote, or write a quote within quotes twice.';

function lineOf({ cells }: Row, shift: number): number {
  return (cells[0]?.line ?? 1) + shift;
}

function entriesOf({ cells }: Row, names: readonly string[], shift: number): readonly Entry[] {
  return cells.map(({ text, line }, at) => ({
    name: names[at] || `column ${at + 1}`,
    text,
    line: line + shift,
    spread: true,
  }));
}

/** More cells than columns: a text with the delimiter in it was not put in quotes. */
function unequal(row: Row, names: readonly string[], shift: number): readonly Finding[] {
  const filled = row.cells.findLastIndex(({ text }) => text.trim() !== "") + 1;
  if (filled <= names.length) return [];
  const message = `The row has ${filled} cells, and the table ${names.length} columns: a text with the delimiter in it is probably not in quotes, and breaks off there. What is over is kept as a note; put the text in quotes.`;
  return [{ rule: "table-row", severity: "warning", message, line: lineOf(row, shift) }];
}

function withoutColumns(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `“${printable(name)}”`);
  const more = names.length > shown.length ? " and more" : "";
  return `The file is a table with the columns ${shown.join(", ")}${more}, and none is named as the text of a story (${someNames("body")}, …; its day: ${someNames("date")}, …; its headline: ${someNames("headline")}, …). Rename them in the first row, or name them in archive.md: \`columns: { body: …, date: …, headline: … }\`.`;
}
