import { about } from "./about.ts";
import { dates } from "./dates.ts";
import { holdings } from "./holdings.ts";
import { lists } from "./lists.ts";
import { figure, percent } from "./numbers.ts";
import { rules } from "./rules.ts";
import { feeds, search } from "./search.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { story } from "./story.ts";

/** All words of ours in English. Its parts say what each is for; other languages have the same. */
export const en = {
  figure,
  percent,
  dates,
  site,
  lists,
  story,
  source,
  rules,
  holdings,
  about,
  search,
  feeds,
};
