import { pageByChance } from "./days.ts";
import { all } from "./element.ts";
import { onPlainClick } from "./events.ts";
import { loadDays } from "./load-days.ts";
import { pageAddress } from "./root.ts";

/** Tells a day's page that it was drawn, and is to go on to one of its stories. */
const DRAWN = "#random";

/** Makes links to the random page lead to a story at once, and goes on where this page was drawn. */
export function offerRandomStories(): void {
  onPlainClick("a[data-random]", goToRandomStory);
  addEventListener("hashchange", goOn);
  goOn();
}

/** Any story of the archive is as likely as any other: a day by its number of stories, then one of the day's. */
export async function goToRandomStory(): Promise<void> {
  const page = pageByChance(await loadDays(), Math.random());
  location.assign(page === null ? pageAddress("random/") : pageAddress(page) + DRAWN);
}

/** In place of the day's page, so that the way back leads to where the reader came from. */
function goOn(): void {
  if (location.hash !== DRAWN) return;
  const stories = all<HTMLAnchorElement>("main a.headline");
  const drawn = stories[Math.floor(Math.random() * stories.length)];
  if (drawn) location.replace(drawn.href);
}
