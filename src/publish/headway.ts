import type { LISTS } from "../../.eleventy.ts";
import type { Headway } from "../headway.ts";
import type { PassingViews } from "../render/render.ts";
import type { Print, PrintTask } from "./print.ts";

/** Tells how far the pages are. */
export interface PageCounter {
  /** To be called before the pages of a group are made. */
  readonly begin: (group: string, views: PassingViews) => void;
  /** Makes pages as `print` does, and counts them once they are made. */
  readonly counted: (print: (task: PrintTask) => Promise<Print>) => (task: PrintTask) => Promise<Print>;
  /** Counts a page that need not be made. */
  readonly kept: (list: (typeof LISTS)[number]) => void;
  /** Counts a year of which no page need be made. */
  readonly stood: (year: string) => void;
}

/** What is counted at a time. */
interface Round {
  readonly of: "stories" | "pages";
  total: number;
  done: number;
  known: number;
}

/**
 * Counts stories while the years are gone through, since nobody knows yet how many pages their days and places will
 * fill; then the pages of the whole site. `years` says how many stories each year has.
 */
export function openPageCounter(
  years: ReadonlyMap<string, number>,
  tell: (headway: Headway) => void,
): PageCounter {
  const stories = [...years.values()].reduce((sum, count) => sum + count, 0);
  let round: Round = { of: "stories", total: stories, done: 0, known: 0 };
  const show = (): void => tell({ ...round });
  const know = (count: number): void => {
    round.done += count;
    round.known += count;
  };
  show();
  return {
    begin: (group, views) => {
      // Pages of the whole come by groups, some of them while those of others are still being made.
      if (!years.has(group) && round.of === "pages") round.total += pagesOf(views);
      else if (!years.has(group)) round = { of: "pages", total: pagesOf(views), done: 0, known: 0 };
      show();
    },
    counted: (print) => async (task) => {
      const own = round;
      const made = await print(task);
      own.done += own.of === "stories" ? (task.views.stories?.length ?? 0) : pagesOf(task.views);
      if (own === round) show();
      return made;
    },
    kept: (list) => {
      if (round.of === "pages" || list === "stories") know(1);
    },
    stood: (year) => {
      know(years.get(year) ?? 0);
      show();
    },
  };
}

/** Those of a year pass one after the other, and nobody asks how many they are. */
const pagesOf = (views: PassingViews): number =>
  Object.values(views).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
