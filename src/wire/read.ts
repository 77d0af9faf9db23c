import { hash } from "node:crypto";
import type { Story } from "../article.ts";
import type { Finding } from "../diagnostic.ts";
import { type PictureFacts, readPicture } from "../pictures/picture.ts";
import { type Composed, compose } from "./compose/compose.ts";
import { refuseNuls } from "./compose/nuls.ts";
import type { DayOrder } from "./dateline/day.ts";
import type { ParseContext, Refusal } from "./draft.ts";
import { decode } from "./encoding/decode.ts";
import { bytesOfParts } from "./encoding/parts.ts";
import { FORMATS } from "./formats/index.ts";
import { countLines } from "./text/line-at.ts";

/** Bytes. A larger file is refused; a caller that knows the size need not load it. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** UTF-16 units of the text that a format may look at before it says whether the file is its own. */
const HEAD = 4096;

/** What the archive's settings, and the other files of a folder, say of how a file is to be read. */
export interface ReadOptions extends Omit<ParseContext, "path"> {
  /** Which comes first where a day is written in figures alone (`03/04/1989`); null where nothing tells. */
  readonly dayOrder?: DayOrder | null;
  /** The encoding that the operator says the file has. */
  readonly encoding?: string;
}

/** A part of a file that is no story: the lines it takes (from 1, both included) and why. */
export interface Rejection {
  readonly firstLine: number;
  readonly lastLine: number;
  /** At least one of severity `error`. */
  readonly diagnostics: readonly Finding[];
}

/** All that came of one file: `stories` and `rejections` together are never empty, but for a picture. */
export interface Reading {
  /** Of the bytes, 64 hex digits. */
  readonly sha256: string;
  /** Null where no text was found. */
  readonly encoding: string | null;
  /** Name of the format that read the file; null where none did. */
  readonly format: string | null;
  readonly stories: readonly Story[];
  /** The bytes of each story's own source, in the order of `stories`: the file's, or its part of a file of several. */
  readonly sources: readonly Uint8Array[];
  readonly rejections: readonly Rejection[];
  /** What the file is, where it is a picture that stories may name. */
  readonly picture: PictureFacts | null;
  /** The orders of day and month that dates of figures alone in the file show beyond doubt. */
  readonly dayOrders: readonly DayOrder[];
}

/** Of a file that is read no further. */
export const NOTHING_READ = {
  sha256: "",
  encoding: null,
  format: null,
  stories: [],
  sources: [],
  picture: null,
  dayOrders: [],
} as const satisfies Omit<Reading, "rejections">;

/** Reads one file: bytes to text, text to drafts by its format, drafts to stories. Pure; `path` may tell a day. */
export function readFile(bytes: Uint8Array, path: string, options: ReadOptions = {}): Reading {
  const sha256 = hash("sha256", bytes);
  const refused = { ...NOTHING_READ, sha256 };
  const picture = readPicture(bytes);
  if (picture !== null)
    return "rule" in picture
      ? { ...refused, rejections: [wholeFile(1, [picture])] }
      : { ...refused, picture, rejections: [] };
  if (bytes.length > MAX_BYTES) return { ...refused, rejections: [wholeFile(1, [tooLarge(bytes.length)])] };
  const decoded = decode(bytes, options.encoding === undefined ? {} : { encoding: options.encoding });
  if (decoded.text === null) return { ...refused, rejections: [wholeFile(1, decoded.findings)] };
  const { text, encoding, findings, nul } = decoded;
  const head = text.slice(0, HEAD);
  const format = FORMATS.find(({ sniff }) => sniff(head));
  if (format === undefined) {
    return {
      ...refused,
      encoding,
      rejections: [wholeFile(countLines(text), [...findings, nul ?? unknownFormat()])],
    };
  }
  const { dayOrder = null, encoding: _, ...known } = options;
  const context = { ...known, path, encoding, sha256, format: format.name, dayOrder };
  const drafts = refuseNuls(format.parse(text, context), nul);
  const results = drafts.map((draft) => (draft.kind === "draft" ? compose(draft, context) : draft));
  const read = results.filter(isStory);
  const rejections = results.filter(isRefusal).map(
    ({ firstLine, lastLine, findings: own }): Rejection => ({
      firstLine,
      lastLine,
      diagnostics: [...within(findings, { firstLine, lastLine }), ...own],
    }),
  );
  if (results.length === 0)
    rejections.push(wholeFile(countLines(text), [...findings, nul ?? noStory(format.name)]));
  const texts = drafts.flatMap((draft, at) =>
    draft.kind === "draft" && results[at]?.kind === "story" ? [draft.part.text] : [],
  );
  return {
    sha256,
    encoding,
    format: format.name,
    stories: read.map(({ story }) => ({
      ...story,
      diagnostics: [...within(findings, story.source), ...story.diagnostics],
    })),
    sources:
      texts.length === 1 && texts[0]?.length === text.length
        ? [bytes]
        : bytesOfParts(bytes, { text, encoding }, texts),
    rejections,
    picture: null,
    dayOrders: read.flatMap(({ order }) => order ?? []),
  };
}

const isStory = (result: Composed | Refusal): result is Composed => result.kind === "story";
const isRefusal = (result: Composed | Refusal): result is Refusal => result.kind === "refusal";

/** What to tell of a file of `size` bytes that exceeds `MAX_BYTES`. */
function tooLarge(size: number): Finding {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return {
    rule: "too-large",
    severity: "error",
    message: `The file has ${mebibytes(size)} MiB; files up to ${mebibytes(MAX_BYTES)} MiB are read. Split it into smaller files, or take it out of the folder.`,
    line: null,
  };
}

/** Findings of the file that concern these lines. */
function within(
  findings: readonly Finding[],
  { firstLine, lastLine }: { firstLine: number; lastLine: number },
) {
  return findings.filter(({ line }) => line === null || (line >= firstLine && line <= lastLine));
}

function wholeFile(lastLine: number, diagnostics: readonly Finding[]): Rejection {
  return { firstLine: 1, lastLine, diagnostics };
}

function unknownFormat(): Finding {
  const names = FORMATS.map(({ name }) => name).join(", ");
  return {
    rule: "unknown-format",
    severity: "error",
    message: `The text is of no format that is read (${names}), so no story was found in it. Compare its first lines with a file that is read, or take it out of the folder.`,
    line: 1,
  };
}

function noStory(format: string): Finding {
  return {
    rule: "no-body",
    severity: "error",
    message: `The text looks like ${format}, and no story was found in it. Replace it by a full copy, or take it out of the folder.`,
    line: 1,
  };
}
