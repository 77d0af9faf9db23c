import { type ComponentChild, Fragment } from "preact";
import type { Piece } from "../../src/archive/changes.ts";
import type { ChangesView } from "../../src/archive/pages/versions.ts";
import type { Words } from "../../src/words/words.ts";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** What a story changed in the version before it: outside its body, folded, and told in words as well as in colour. */
export function Changes({ changes, to }: { readonly changes: ChangesView | null; readonly to: Linker }) {
  const { dates, story: say } = useWords();
  if (changes === null) return null;
  const { of, found, why } = changes;
  const date = dates.long(of.date);
  const link = (text: string): ComponentChild => <a href={to(of.url)}>{text}</a>;
  if (found === null) return <div class="changes small">{say.notCompared[why ?? "much"](date, link)}</div>;
  if (found.added + found.removed === 0) return <div class="changes small">{say.unchanged(date, link)}</div>;
  return (
    <details class="changes">
      <summary>
        {say.changedSince(date)} <span class="tally">{say.changes(found.added, found.removed)}</span>
      </summary>
      <div class="small">
        {say.compared(
          date,
          link,
          (text) => (
            <ins>{text}</ins>
          ),
          (text) => (
            <del>{text}</del>
          ),
        )}
        {found.by === "paragraphs" && <> {say.wholeParagraphs}</>}
      </div>
      <ul class="changed">
        {found.paragraphs.map((pieces, at) => (
          <li key={at}>{pieces.map((piece, part) => pieceOf(say, piece, part))}</li>
        ))}
      </ul>
      {found.more && <div class="small">{say.moreChanged}</div>}
    </details>
  );
}

/** A piece, with words for those who hear or cannot tell the colours: `ins` and `del` alone are not read out. */
function pieceOf(say: Words["story"], [kind, text]: Piece, at: number) {
  if (kind !== "added" && kind !== "removed") return <span key={at}>{visible(text)}</span>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Fragment key={at}>
      <Mark>
        <span class="visually-hidden">{say.piece[kind]}</span>
        {visible(text.trimEnd())}
        <span class="visually-hidden">]</span>
      </Mark>
      {text.endsWith(" ") && " "}
    </Fragment>
  );
}
