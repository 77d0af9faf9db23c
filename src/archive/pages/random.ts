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
  const lots = stories.map((story) => ({ story, lot: story.url.slice(-13) }));
  const drawn = lots.sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0)).slice(0, DRAWN);
  return { url: RANDOM_URL, stories: drawn.map(({ story }) => story) };
}
