import type { Finding } from "../../diagnostic.ts";
import { lineAt } from "../text/line-at.ts";

/** UTF-16 units shown around the place where two readings part. */
const BEFORE = 16;
const BEHIND = 12;
const REMEDY = "set `encoding:` in `archive.md` (for its folder, if need be), or save the file as UTF-8";

/** One encoding was clearly likelier than every other. */
export function guessed(encoding: string): Finding {
  return {
    rule: "encoding-guessed",
    severity: "note",
    message: `The file is not UTF-8 and names no encoding. It was read as ${encoding}, in which it makes by far the most natural text. If letters look wrong, ${REMEDY}.`,
    line: null,
  };
}

/** A way to read the file, by its encoding. */
interface Way {
  readonly encoding: string;
  readonly text: string;
}

/** Other encodings give nearly as natural a text as the one taken: the likeliest of them first, and not none. */
export function doubtful(taken: Way, others: readonly Way[]): Finding {
  const at = Math.min(...others.map(({ text }) => firstDifference(taken.text, text)));
  const ways = [taken, ...others].map((way) => shown(way, at));
  return {
    rule: "encoding-doubtful",
    severity: "warning",
    message: `Bytes on this line can be read in more ways than one: ${ways.join(", or ")}. The first was taken. To decide it, ${REMEDY}.`,
    line: lineAt(taken.text, at),
  };
}

/** The file, or whoever set its encoding, says one thing, and its bytes another. */
export function contradicted(said: Way, better: Way, who: "file" | "archive.md", taken: Way): Finding {
  const at = firstDifference(said.text, better.text);
  const claim =
    who === "file"
      ? `The file says that it is ${said.encoding}`
      : `\`archive.md\` says that the file is ${said.encoding}`;
  return {
    rule: "encoding-doubtful",
    severity: "warning",
    message: `${claim}, which makes ${shown(said, at, false)} of this line, where ${shown(better, at)} is far more natural. It was read as ${taken.encoding}. If that is wrong, ${REMEDY}.`,
    line: lineAt(taken.text, Math.min(at, taken.text.length)),
  };
}

export function undecodable(line: number, why: string): Finding {
  return {
    rule: "undecodable-bytes",
    severity: "warning",
    message: `Bytes on this line stand for no character: ${why}. Each shows as \uFFFD. Replace the file by a sound copy if there is one.`,
    line,
  };
}

export function mixed(line: number): Finding {
  return {
    rule: "encoding-mixed",
    severity: "warning",
    message:
      "The file mixes UTF-8 with single bytes of windows-1252, the first of them on this line; each was read as what it is. Check the letters with accents, and save the file as UTF-8.",
    line,
  };
}

/** A few words from either side of a place, on one line, and the encoding that makes them. */
function shown({ encoding, text }: Way, at: number, named = true): string {
  const words = text
    .slice(Math.max(0, at - BEFORE), at + BEHIND)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu, " ")
    .trim();
  return named ? `\`${words}\` in ${encoding}` : `\`${words}\``;
}

/** Where two texts part, or their common length where they do not. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
