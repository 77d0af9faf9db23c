import type { Article } from "../../../src/article.ts";
import { entryOf } from "../../../src/interop/feeds/entry.ts";
import type { Feed } from "../../../src/interop/feeds/feed.ts";
import { ENGLISH } from "../../../src/words/words.ts";

/** A feed of these stories, newest first, whole. */
export const feedOf = (articles: readonly Article[], changes: Partial<Feed> = {}): Feed => ({
  page: "/",
  title: "The Harbour",
  description: null,
  entries: articles.map((article) => entryOf(article, false, ENGLISH)),
  since: "1914-11-14",
  complete: false,
  history: null,
  ...changes,
});
