import { Fragment } from "preact";
import { longDate } from "../../src/archive/calendar.ts";
import type { Piece } from "../../src/archive/changes.ts";
import type { ChangesView } from "../../src/archive/pages/versions.ts";
import type { Linker } from "./links.ts";
import { count, visible } from "./text.ts";

/** Why two versions are not compared. */
const WHY: Readonly<Record<NonNullable<ChangesView["why"]>, string>> = {
  year: "The version before this one lies in another year, and the two are not compared here: ",
  much: "So much is new since the version before this one that the two are not compared: ",
  names: "Names were removed from this story or from the version before it, and the two are not compared: ",
};

/** What a story changed in the version before it: outside its body, folded, and told in words as well as in colour. */
export function Changes({ changes, to }: { readonly changes: ChangesView | null; readonly to: Linker }) {
  if (changes === null) return null;
  const { of, found, why } = changes;
  const earlier = <a href={to(of.url)}>the version of {longDate(of.date)}</a>;
  if (found === null) {
    return (
      <div class="changes small">
        {WHY[why ?? "much"]}
        {earlier}.
      </div>
    );
  }
  if (found.added + found.removed === 0)
    return <div class="changes small">Not a word differs from {earlier}.</div>;
  return (
    <details class="changes">
      <summary>
        What changed since the version of {longDate(of.date)}{" "}
        <span class="tally">
          {count(found.added, "word", "words")} added, {found.removed.toLocaleString("en")} removed
        </span>
      </summary>
      <div class="small">
        Compared with {earlier}. <ins>Added</ins> words are underlined, <del>removed</del> ones struck
        through; “…” stands for words that stayed.
        {found.by === "paragraphs" && " Paragraphs that are nearly all new are shown whole."}
      </div>
      <ul class="changed">
        {found.paragraphs.map((pieces, at) => (
          <li key={at}>{pieces.map(pieceOf)}</li>
        ))}
      </ul>
      {found.more && <div class="small">More changed than is shown here.</div>}
    </details>
  );
}

/** A piece, with words for those who hear or cannot tell the colours: `ins` and `del` alone are not read out. */
function pieceOf([kind, text]: Piece, at: number) {
  if (kind !== "added" && kind !== "removed") return <span key={at}>{visible(text)}</span>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Fragment key={at}>
      <Mark>
        <span class="visually-hidden">[{kind}: </span>
        {visible(text.trimEnd())}
        <span class="visually-hidden">]</span>
      </Mark>
      {text.endsWith(" ") && " "}
    </Fragment>
  );
}
