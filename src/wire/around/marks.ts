import type { Mark } from "../../article.ts";

import { KILL_HEAD, ordersKill } from "./kill.ts";

/** Marks that open a story, and the characters they take. */
export interface MarkReading {
  readonly marks: readonly Mark[];
  readonly length: number;
}

/** In capitals and set off from what follows: `UPDATE 1-LONDON`, `RPT --PARIS`, `CORRECTED: …`, `CORRECCIÓN: …`. */
const PREFIX = new RegExp(
  `^(?:(RPT|REPEAT)|(UPDATE \\d{1,2})|(CORRECTED|CORRECTION|CORRECCIÓN|RECTIFICATIF|BERICHTIGUNG|KORREKTUR|تصحيح(?= ?:))|(REFILE)|(${KILL_HEAD})|(EMBARGOED)|(ADVISORY))(?: ?(?:--?|:) ?| (?=\\())`,
);

/** In brackets of their own: `(Corrected)`, `(Repeats to …)`, `(Refiles …)`. */
const BRACKET =
  /^\((?:(rpt|repeat|repeats|repeated|repeating)|(updates|updated|updating)|(corrected|corrects|correcting|correction)|(refile|refiles|refiled|refiling)|(kill|kills)|(embargoed|embargo))\b[^()\n]{0,120}\)\s{0,4}/i;

const ORDER: readonly Mark[] = ["repeat", "update", "correction", "refile", "kill", "embargo", "advisory"];

/** The marks before a story's dateline or first words, only where they stand apart and cannot be its prose. */
export function readMarks(text: string): MarkReading {
  const marks: Mark[] = [];
  let length = 0;
  // Two marks may come together (`RPT-UPDATE 1-`); no story has more than four.
  for (let turn = 0; turn < 4; turn++) {
    const rest = text.slice(length, length + 200);
    const match = PREFIX.exec(rest) ?? BRACKET.exec(rest);
    if (!match) break;
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const mark = ORDER[group];
    if (mark && !marks.includes(mark)) marks.push(mark);
    length += match[0].length;
  }
  // `ADVISORY: kill story slugged …`: the words are the advisory's.
  if (marks.includes("advisory") && !marks.includes("kill") && ordersKill(text.slice(length)))
    marks.push("kill");
  return { marks, length };
}
