import type { Mark } from "../../article.ts";
import { ordersKill } from "./kill.ts";

/** What a code or word of a sender means for the story, the whole word only. */
const WORDS: readonly (readonly [RegExp, Mark])[] = [
  [/^(?:cancell?ed|cancel|kill|killed|withdrawn|delete|deleted)$/i, "kill"],
  [/^(?:embargo|embargoed|withheld)$/i, "embargo"],
  [/^(?:correction|corrected|corrective|correct|rectification|rectify)$/i, "correction"],
  [/^(?:update|updated|writethru|write-thru)$/i, "update"],
  [/^(?:repeat|repeated|rpt)$/i, "repeat"],
  [/^(?:refile|refiled)$/i, "refile"],
  [/^(?:advisory|advisories)$/i, "advisory"],
];

/** Marks that fields of status, instruction or signal give, such as `stat:canceled` or `Embargoed`. */
export function marksOf(...fields: readonly (string | null)[]): readonly Mark[] {
  return fields.flatMap((field) => {
    const word = (field ?? "").slice((field ?? "").lastIndexOf(":") + 1).trim();
    return WORDS.filter(([pattern]) => pattern.test(word)).map(([, mark]) => mark);
  });
}

/** Marks that a note to editors opens with: `CORRECTED: …`, `Embargoed until …`, `KILL …`. */
export function marksOfNote(note: string | null): readonly Mark[] {
  if (ordersKill((note ?? "").replace(/^[\s"'([]{1,4}/, ""))) return ["kill"];
  return marksOf(/^[\s"'([]{0,4}(?:mandatory |bulletin )?([A-Za-z-]{3,14})/i.exec(note ?? "")?.[1] ?? null);
}
