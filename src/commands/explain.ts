import { address } from "../archive/permalink.ts";
import type { Article, Headline, Story } from "../article.ts";
import type { Finding, Severity } from "../diagnostic.ts";
import type { Reading } from "../wire/read.ts";
import { type Role, rolesOf } from "./explain-roles.ts";
import { rawLines, visible } from "./explain-text.ts";
import { type Colour, type Paint, plainPaint } from "./paint.ts";
import { linesOf } from "./words.ts";

/** Columns of a line that are quoted below a diagnostic. */
const QUOTED = 100;
const SEVERITY: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", note: "cyan" };

/**
 *     1  date, dateline, ¶ 1 body  │ date 2014-11-14 SEOUL Nov 14 North Korean …
 *     2  ·                         │to send a personal envoy to Russia, …
 *
 * How a file was read: its text with a gutter that tells of each line what it was taken for, then the fields of
 * each story with the rule that found them, and what there is to say of it. `text` is the file's text as decoded,
 * null where there is none.
 */
export function explain(
  path: string,
  reading: Reading,
  text: string | null,
  paint: Paint = plainPaint,
): readonly string[] {
  const lines = text === null ? [] : rawLines(text);
  const read = `${reading.format ?? "no format"}, ${reading.encoding ?? "no text"}`;
  const several = reading.stories.length > 1;
  return [
    `${paint(visible(path), "bold")}  ${read}`,
    ...gutter(lines, reading, paint),
    ...reading.stories.flatMap((story) => [
      ...fieldsOf(story, several, paint),
      ...quote(story, lines, paint),
    ]),
    ...reading.rejections.flatMap(({ firstLine, lastLine, diagnostics }) => [
      "",
      paint(`rejected, ${linesOf(firstLine, lastLine)}`, "red"),
      ...quote({ diagnostics }, lines, paint),
    ]),
  ];
}

function gutter(lines: readonly string[], reading: Reading, paint: Paint): readonly string[] {
  const labels = rolesOf(reading, lines).map(gather);
  const width = labels.reduce((most, roles) => Math.max(most, labelOf(roles).length), 0);
  const digits = String(lines.length).length;
  return lines.map((line, index) => {
    const roles = labels[index] ?? [];
    const label = roles.map((role) => paint(role.label, role.colour)).join(", ");
    const pad = " ".repeat(width - labelOf(roles).length);
    return `${paint(String(index + 1).padStart(digits), "dim")}  ${label}${pad} ${paint("│", "dim")}${visible(line)}`;
  });
}

const labelOf = (roles: readonly Role[]): string => roles.map(({ label }) => label).join(", ");

/** More than two paragraphs that begin on one line, as one: `¶ 1–12`. */
function gather(roles: readonly Role[]): readonly Role[] {
  const starts = roles.filter(({ label }) => label.startsWith("¶"));
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last || starts.length < 3) return roles;
  const number = ({ label }: Role): string => label.split(" ")[1] ?? "";
  const all = { ...first, label: `¶ ${number(first)}–${number(last)}` };
  return [...roles.filter((role) => !starts.includes(role)), all];
}

/** `place  SEOUL  (words-before-day, line 1)`: a field that no rule found was given. */
function fieldsOf(story: Story, several: boolean, paint: Paint): readonly string[] {
  const article = address(story);
  const rows = tableOf(article)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value, field]) => {
      const rule = story.inferred.find((inference) => inference.field === (field ?? name));
      const how = rule ? paint(`  (${rule.rule}, line ${rule.line})`, "dim") : "";
      return `  ${paint(name.padEnd(11), "cyan")} ${visible(value ?? "")}${how}`;
    });
  const { firstLine, lastLine } = story.source;
  return ["", paint(several ? `story, ${linesOf(firstLine, lastLine)}` : "story", "bold"), ...rows];
}

type Row = readonly [name: string, value: string | null, field?: string];

function tableOf(article: Article): readonly Row[] {
  const { dateline, headline, transmission, paragraphs, tables } = article;
  const rows = tables.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return [
    ["date", article.date],
    ["place", dateline?.place ?? null, "dateline.place"],
    ["day", dateline?.date ?? null, "dateline.date"],
    ["agency", dateline?.agency ?? null],
    ["byline", article.byline],
    ["headline", `${headline.text} (${headline.origin}${leftOut(headline)})`],
    ["language", article.language],
    ["marks", article.marks.join(", ")],
    ["slug", transmission.slug],
    ["version", transmission.version],
    ["priority", transmission.priority],
    ["categories", transmission.categories.join(", ")],
    ["keywords", transmission.keywords.join(", ")],
    ["status", transmission.status],
    ["embargo", transmission.embargo],
    ["rights", transmission.rights],
    ["paragraphs", `${paragraphs.length}${rows === 0 ? "" : `, ${rows} of them rows of tables`}`],
    ["id", article.id],
    ["address", article.url],
  ];
}

const leftOut = (headline: Headline): string =>
  headline.origin === "given" || headline.cuts.length === 0 ? "" : `; left out: ${headline.cuts.join(", ")}`;

/** Each finding, above the line it is about, with carets below what it means there. */
function quote(
  { diagnostics }: { readonly diagnostics: readonly Finding[] },
  lines: readonly string[],
  paint: Paint,
): readonly string[] {
  return diagnostics.flatMap(({ severity, rule, message, line }) => {
    const where = line === null ? "" : `, line ${line}`;
    const head = `  ${paint(`${severity} ${rule}`, SEVERITY[severity])}${where}: ${visible(message)}`;
    const text = line === null ? undefined : lines[line - 1];
    if (line === null || text === undefined) return ["", head];
    const number = String(line);
    const { shown, at, length } = meant(visible(text), message);
    const carets = " ".repeat(at) + paint("^".repeat(length), SEVERITY[severity]);
    return ["", head, `  ${number} │${shown}`, `  ${" ".repeat(number.length)} │${carets}`];
  });
}

/** The part of a line that a message quotes, or all of its text; cut to what a screen holds. */
function meant(line: string, message: string) {
  const quoted = [...message.matchAll(/[“`]([^”`]{1,100})[”`]/g)].map(([, text]) => text ?? "");
  const named = quoted.find((text) => line.includes(text));
  const begin = named === undefined ? line.length - line.trimStart().length : line.indexOf(named);
  const end = named === undefined ? line.trimEnd().length : begin + named.length;
  const from = end > QUOTED && named !== undefined ? Math.max(0, begin - 20) : 0;
  const shown = line.slice(from, from + QUOTED);
  const at = Math.min(begin - from, shown.length);
  return { shown, at, length: Math.max(1, Math.min(end - from, shown.length) - at) };
}
