import type { Archive } from "../archive.ts";
import type { Summary } from "../summary.ts";
import type { View } from "../views.ts";

/** Stories drawn by lot. */
export interface RandomView extends View {
  readonly stories: readonly Summary[];
}

export const RANDOM_URL = "/random/";
const DRAWN = 24;

/** The lot is the hash in each story's address: the same stories, the same draw, and a new story rarely changes it. */
export function randomView({ stories }: Archive): RandomView {
  const drawn: { readonly story: Summary; readonly lot: string }[] = [];
  for (const story of stories) {
    const lot = story.url.slice(-13);
    const last = drawn.at(-1);
    if (drawn.length === DRAWN && last !== undefined && lot >= last.lot) continue;
    const place = drawn.findLastIndex((other) => other.lot <= lot) + 1;
    drawn.splice(place, 0, { story, lot });
    if (drawn.length > DRAWN) drawn.pop();
  }
  return { url: RANDOM_URL, stories: drawn.map(({ story }) => story) };
}
