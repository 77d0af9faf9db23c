import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** An editor's title, and the story it stands above; `id` names the file of the story, `ID.txt`. */
export interface Title {
  readonly id: string;
  readonly title: string;
}

interface Truth extends Title {
  readonly kind: string;
}

const SEED = "dateline";

/** Titles of stories in prose, as many as asked for, drawn by SHA-256 of a seed and the story's id. */
export function drawTitles(file: string, count: number): readonly Title[] {
  const rank = ({ id }: Title): string =>
    createHash("sha256")
      .update(SEED + id)
      .digest("hex");
  return readTruth(file)
    .filter(({ kind, title }) => kind === "prose" && title)
    .map((story) => ({ story, rank: rank(story) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ story }) => story);
}

/**
 * What a perfect ranking would reach, MRR@10 and top-1: of stories with one title, any may stand first, and each of
 * them is the right answer as often as the others.
 */
export function bestPossible(file: string, drawn: readonly Title[]): readonly [mrr: number, top: number] {
  const counts = new Map<string, number>();
  for (const { title } of readTruth(file)) counts.set(title, (counts.get(title) ?? 0) + 1);
  let [mrr, top] = [0, 0];
  for (const { title } of drawn) {
    const same = counts.get(title) ?? 1;
    for (let rank = 1; rank <= Math.min(same, 10); rank++) mrr += 1 / rank / same;
    top += 1 / same;
  }
  return [mrr / drawn.length, top / drawn.length];
}

function readTruth(file: string): readonly Truth[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line): Truth => JSON.parse(line));
}
