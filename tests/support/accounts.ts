import type { Reading } from "../../src/wire/read.ts";
import { countLines } from "../../src/wire/text/line-at.ts";

/**
 * What a reading leaves unaccounted for, in words; empty where all is well. Whatever the bytes, a file is at least
 * one story or one reject; each names lines that the file has, none of them twice; a story has words, an address's
 * worth of date, and bytes of its own; a reject says why.
 */
export function unaccounted({ stories, sources, rejections }: Reading, text: string): readonly string[] {
  const faults: string[] = [];
  const last = Math.max(1, countLines(text));
  if (stories.length + rejections.length === 0) faults.push("neither story nor reject");
  if (sources.length !== stories.length) faults.push(`${stories.length} stories, ${sources.length} sources`);
  const spans = [...stories.map(({ source }) => source), ...rejections]
    .map(({ firstLine, lastLine }) => ({ firstLine, lastLine }))
    .sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
  for (const [index, { firstLine, lastLine }] of spans.entries()) {
    if (firstLine < 1 || lastLine < firstLine || lastLine > last) {
      faults.push(`lines ${firstLine} to ${lastLine} of ${last}`);
    }
    // Two stories may share the line where one ends and the other begins.
    if (index > 0 && firstLine < (spans[index - 1]?.lastLine ?? 0))
      faults.push(`line ${firstLine} told twice`);
  }
  for (const { date, paragraphs, headline, wordsSha256 } of stories) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) faults.push(`date ${date}`);
    if (paragraphs.join("").trim() === "") faults.push("a story without words");
    if (headline.text.trim() === "") faults.push("a story without a headline");
    if (!/^[0-9a-f]{64}$/.test(wordsSha256)) faults.push("a story without its hash");
  }
  for (const { diagnostics } of rejections) {
    if (!diagnostics.some(({ severity }) => severity === "error")) faults.push("a reject without a reason");
  }
  return faults;
}
