import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Story } from "../../../src/article.ts";
import { readFile } from "../../../src/wire/read.ts";
import { ENVELOPES, type Sent } from "../../support/envelopes.ts";

interface DatelineCase {
  readonly date: string;
  readonly copy: string;
  readonly place: string | null;
  readonly day: string | null;
  readonly agency: string | null;
  readonly lede: string;
}

interface ClosingCase {
  readonly copy: readonly string[];
  readonly closing: readonly string[];
  /** What hangs at the end of the last paragraph. */
  readonly hangs?: string;
}

function cases<One>(name: string): readonly One[] {
  const read: readonly One[] = JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
  return read;
}

const DATELINES = cases<DatelineCase>("datelines.json");
const CLOSINGS = cases<ClosingCase>("signoffs.json");
const DATE = "2014-11-14";
const HEADLINE = "Ferry sails at last";

function read(format: string, sent: Omit<Sent, "headline">): Story {
  const bytes = Buffer.from(ENVELOPES[format]?.({ ...sent, headline: HEADLINE }) ?? "");
  const { stories, rejections, format: name } = readFile(bytes, "story.txt");
  expect(rejections).toEqual([]);
  expect(name).toBe(format);
  const [story] = stories;
  if (!story || stories.length > 1) throw new Error(`${stories.length} stories`);
  return story;
}

describe.each(Object.keys(ENVELOPES))("the same copy in %s", (format) => {
  test.each(DATELINES)("$copy", ({ date, copy, place, day, agency, lede }) => {
    const { dateline, paragraphs, date: issued } = read(format, { date, paragraphs: [copy, "It was late."] });
    expect({
      place: dateline?.place ?? null,
      day: dateline?.date ?? null,
      agency: dateline?.agency ?? null,
      issued,
      lede: paragraphs[0]?.slice(0, lede.length),
      more: paragraphs.slice(1),
    }).toEqual({ place, day, agency, issued: date, lede, more: ["It was late."] });
  });

  test.each(CLOSINGS)("$copy $closing", ({ copy, closing, hangs }) => {
    const [lede = "", ...rest] = copy;
    const sent = [`KIEL, Nov 14 (Reuters) - ${lede}`, ...rest, ...closing];
    const { paragraphs, asides } = read(format, { date: DATE, paragraphs: sent });
    const bare = hangs === undefined ? copy : copy.map((text) => text.replace(hangs, "").trim());
    expect(paragraphs).toEqual(bare);
    const kept = asides.map(({ text }) => text).join(" ");
    for (const text of [...closing, ...(hangs === undefined ? [] : [hangs])]) expect(kept).toContain(text);
  });
});
