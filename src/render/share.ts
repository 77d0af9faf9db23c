import { wholeOf } from "./pages.ts";
import type { Views } from "./render.ts";
import { renderUnlisted } from "./unlisted.ts";
import { type Edition, openTools, renderYears, type YearSinks } from "./years.ts";

/** What of a site is made here, where several machines make it. */
export interface Share {
  readonly years: ReadonlySet<string>;
  /** Whether pages to which nothing leads are of it. */
  readonly unlisted: boolean;
  /** Whether a page of no year is of it. */
  readonly has: (url: string) => boolean;
}

/**
 * Makes the pages of its years, and those of the whole that need nothing of other shares. What others ask
 * for of its years is put aside.
 */
export async function renderShare(edition: Edition, sinks: YearSinks, share: Share): Promise<void> {
  const tools = openTools(edition);
  await renderYears(edition, tools, sinks, { own: share.years });
  if (share.unlisted) await renderUnlisted(edition, sinks);
  await sinks.views("site", "", ownOf(wholeOf(edition), share));
}

const ownOf = (views: Views, { has }: Share): Views =>
  Object.fromEntries(
    Object.entries(views).map(([list, those]) => [list, those.filter(({ url }) => has(url))]),
  );
