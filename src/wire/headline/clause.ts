import type { Word } from "./token.ts";

/** Words of a headline, and where its verb stands among them (-1 where none shows). */
export interface Clause {
  readonly words: readonly Word[];
  readonly verb: number;
}
