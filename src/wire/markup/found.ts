import type { Aside, Media } from "../../article.ts";
import type { Given } from "../draft.ts";
import type { Chunk } from "./chunks.ts";

/** A body: its copy, and the words in it that are none. */
export interface Body {
  readonly chunks: readonly Chunk[];
  /** Captions, labels, credits and notes. */
  readonly asides: readonly Aside[];
  /** Pictures; `before` counts the chunks, and is null for one that stands beside the copy. */
  readonly media: readonly Media[];
  /** What stands over the copy as its headline. */
  readonly titles: readonly Given[];
  readonly byline: Given | null;
  readonly place: Given | null;
  readonly dateline: Given | null;
  /** As HTML, with its links; null where it was sent without markup. */
  readonly html: (() => string) | null;
}

export const NO_BODY: Body = {
  chunks: [],
  asides: [],
  media: [],
  titles: [],
  byline: null,
  place: null,
  dateline: null,
  html: null,
};
