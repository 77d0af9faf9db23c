import type { Story } from "../article.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import { sha256 } from "../sha256.ts";
import { compose } from "../wire/compose/compose.ts";
import { refuseNuls } from "../wire/compose/nuls.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import type { Draft, ParseContext, WireFormat } from "../wire/draft.ts";
import { decode } from "../wire/encoding/decode.ts";
import { FORMATS } from "../wire/formats/index.ts";
import { isHtmlPage, page } from "./page.ts";

/** A story as it was read, its body's HTML where it was sent as such or is made of Markdown, and where on the web that stood, if it is known. */
export interface ReadStory extends Pick<Draft, "sentFrom"> {
  readonly story: Story;
  readonly sentHtml: string | null;
}

/** All that came of one file. */
export interface ReadFile {
  readonly stories: readonly ReadStory[];
  /** What is no story, and why: refused with an error, or passed over with a note. */
  readonly refused: readonly (readonly Diagnostic[])[];
  /** What is to be said of the file as a whole. */
  readonly findings: readonly Diagnostic[];
}

interface Options extends Pick<ParseContext, "columns"> {
  readonly encoding?: string;
  readonly dayOrder?: DayOrder;
}

/** UTF-16 units by which a format is told. */
const HEAD = 4096;

/**
 * Reads one file as a build would, and pages of HTML besides, however long it is. Where dates of figures alone leave open
 * which is the day, the file's other dates decide.
 */
export function readForImport(
  bytes: Uint8Array,
  path: string,
  { encoding, dayOrder, columns }: Options,
): ReadFile {
  const placed = (findings: readonly Finding[]): readonly Diagnostic[] =>
    findings.map((finding) => ({ ...finding, path }));
  const decoded = decode(bytes, encoding === undefined ? {} : { encoding });
  if (decoded.text === null) return { stories: [], refused: [placed(decoded.findings)], findings: [] };
  const { text, nul } = decoded;
  const format = formatOf(text);
  const context = {
    path,
    ...(columns === undefined ? {} : { columns }),
    encoding: decoded.encoding,
    sha256: sha256(bytes),
    format: format.name,
  };
  const drafts = refuseNuls(format.parse(text, context), nul);
  const read = (order: DayOrder | null) =>
    drafts.map((draft) => {
      if (draft.kind !== "draft") return { made: draft, sentHtml: null, sentFrom: null };
      const { sentHtml, sentFrom } = draft;
      return { made: compose(draft, { ...context, dayOrder: order }), sentHtml, sentFrom };
    });
  const first = read(dayOrder ?? null);
  const orders = new Set(first.flatMap(({ made }) => (made.kind === "story" ? (made.order ?? []) : [])));
  const [only] = orders;
  const all = dayOrder === undefined && orders.size === 1 && only !== undefined ? read(only) : first;
  return {
    stories: all.flatMap(({ made, sentHtml, sentFrom }) =>
      made.kind === "story"
        ? [{ story: made.story, sentHtml: sentHtml?.() ?? made.story.markup, sentFrom }]
        : [],
    ),
    refused: [
      ...all.flatMap(({ made }) => (made.kind === "refusal" ? [placed(made.findings)] : [])),
      ...(drafts.length === 0 ? [placed([nul ?? nothing(format.name)])] : []),
    ],
    findings: placed(decoded.findings),
  };
}

/** A page of HTML, or else the first format that takes the text for its own. */
function formatOf(text: string): WireFormat {
  const head = text.slice(0, HEAD);
  return (isHtmlPage(head) ? page : FORMATS.find(({ sniff }) => sniff(head))) ?? UNKNOWN;
}

const UNKNOWN: WireFormat = { name: "unknown", sniff: () => true, parse: () => [] };

function nothing(format: string): Finding {
  return {
    rule: "no-body",
    severity: "error",
    message: `No story was found in the file (${format}). Export it as CSV, JSON Lines, RSS or HTML, or leave it out.`,
    line: 1,
  };
}
