import type { Story } from "../article.ts";
import type { Reading, Rejection } from "../wire/read.ts";
import type { Colour } from "./paint.ts";

/** What a line of the source is, in the words of the gutter: `date`, `¶ 3 wrap`, `·`. */
export interface Role {
  readonly label: string;
  readonly colour: Colour;
}

/** The roles of each line of a file, by index; a line may have several, and one that says nothing has none. */
export type Roles = readonly (readonly Role[])[];

const GOES_ON: Role = { label: "·", colour: "dim" };
const ROW: Role = { label: "table", colour: "blue" };
/** Labels of what is kept apart, which may go on below. */
const KINDS = new Set<string>([
  "note",
  "sign-off",
  "unpublished",
] satisfies Story["asides"][number]["kind"][]);
const REFUSED: Role = { label: "✗", colour: "red" };

/** Says of every line how it was read, from the positions that the reader kept of fields and paragraphs. */
export function rolesOf({ stories, rejections }: Reading, lines: readonly string[]): Roles {
  const roles: Role[][] = lines.map(() => []);
  for (const story of stories) markStory(roles, story, lines);
  for (const rejection of rejections) markRejection(roles, rejection);
  return roles;
}

function markStory(roles: Role[][], story: Story, lines: readonly string[]): void {
  const { positions, source, asides, headline } = story;
  const add = (line: number | null, label: string, colour: Colour): void => {
    if (line !== null && line >= 1) roles[line - 1]?.push({ label, colour });
  };
  add(positions.date, "date", "cyan");
  if (headline.origin === "given") add(positions.headline, "headline", "magenta");
  if (story.dateline !== null) add(positions.dateline, "dateline", "green");
  if (story.byline !== null) add(positions.byline, "byline", "blue");
  const rule = story.inferred.find(({ field }) => field === "paragraphs")?.rule ?? "markup";
  const row = rowsOf(story);
  for (const [index, line] of positions.paragraphs.entries()) {
    add(
      line,
      `¶ ${index + 1} ${row[index] ? "table" : index === 0 ? "body" : rule}`,
      row[index] ? "blue" : "yellow",
    );
  }
  for (const { kind, line } of asides) add(line, kind, "magenta");
  let open: Role | null = null;
  for (let line = source.firstLine; line <= source.lastLine; line++) {
    const own = roles[line - 1];
    const paragraph = own?.findLast(({ label }) => label.startsWith("¶"));
    if (lines[line - 1]?.trim() === "") open = null;
    else if (paragraph) open = paragraph.label.endsWith("table") ? ROW : GOES_ON;
    else if (own && own.length > 0) open = own.some(({ label }) => KINDS.has(label)) ? GOES_ON : null;
    else if (open !== null) own?.push(open);
  }
}

/** True for each paragraph that is a row of a table. */
function rowsOf({ paragraphs, tables }: Story): readonly boolean[] {
  const rows = paragraphs.map(() => false);
  for (const { first, last } of tables) rows.fill(true, first, last + 1);
  return rows;
}

function markRejection(roles: Role[][], { firstLine, lastLine, diagnostics }: Rejection): void {
  for (const { rule, severity, line } of diagnostics) {
    if (severity === "error") {
      roles[(line ?? firstLine) - 1]?.push({ label: `rejected ${rule}`, colour: "red" });
    }
  }
  for (let line = firstLine; line <= Math.min(lastLine, roles.length); line++) {
    if (roles[line - 1]?.length === 0) roles[line - 1]?.push(REFUSED);
  }
}
