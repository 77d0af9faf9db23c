import { client as words } from "../words/en/client.ts";
import { localDate } from "./age.ts";
import { hasDayOfYear } from "./days.ts";
import { all } from "./element.ts";
import { onPlainClick } from "./events.ts";
import { loadDays } from "./load-days.ts";
import { pageAddress } from "./root.ts";

/**
 * Makes links to the days of the year lead to today's, where the archive has stories of it. The list of days is
 * asked for only when a reader reaches for such a link.
 */
export function offerToday(): void {
  for (const link of all<HTMLAnchorElement>("a[data-today]")) {
    link.onpointerenter = link.onfocus = () => aimAtToday(link);
  }
  onPlainClick("a[data-today]", async (link) => {
    await aimAtToday(link);
    location.assign(link.href);
  });
}

async function aimAtToday(link: HTMLAnchorElement): Promise<void> {
  const now = new Date();
  const dayOfYear = localDate(now).slice(5);
  if (!hasDayOfYear(await loadDays(), dayOfYear)) return;
  link.href = pageAddress(`on-this-day/${dayOfYear.replace("-", "/")}/`);
  link.title = words.today(now);
}
