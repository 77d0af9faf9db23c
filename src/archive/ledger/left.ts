import { kindOf } from "../kind.ts";
import { type LedgerRow, pathOf } from "./row.ts";

/** What became of stories that stood in the site until this build, by their addresses. */
export interface LeftStories {
  /** In the archive no more. */
  readonly removed: readonly string[];
  /** Held back by `archive.md` or the list of takedowns. */
  readonly withheld: readonly string[];
  /** At another address now, which the old one leads to. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

export const NONE_LEFT: LeftStories = { removed: [], withheld: [], moved: [] };

/** Of all that the ledger answers, the stories that still `stood` in the last site. One that is named nowhere is not told. */
export function leftStories(rows: readonly LedgerRow[], stood: (address: string) => boolean): LeftStories {
  const left = rows.filter(({ address }) => kindOf(pathOf(address)) === "story" && stood(address));
  const by = (wanted: LedgerRow["answer"]): readonly string[] =>
    left.filter(({ answer }) => answer === wanted).map(({ address }) => address);
  return {
    removed: by("gone"),
    withheld: by("withheld"),
    moved: left.flatMap(({ address, answer, to }) =>
      answer === "redirect" && to !== null ? [{ from: address, to }] : [],
    ),
  };
}
