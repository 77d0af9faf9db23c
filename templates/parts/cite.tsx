import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Site } from "../../src/archive/views.ts";
import { bibtex } from "../../src/interop/cite/bibtex.ts";
import { citationFiles } from "../../src/interop/cite/files.ts";
import { citation, type Piece, styled } from "../../src/interop/cite/styles.ts";
import { citeNews } from "../../src/interop/cite/wikipedia.ts";
import { workOf } from "../../src/interop/cite/work.ts";
import { isMixed, spokenIn } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly story: StoryView;
  readonly site: Site;
  readonly canonical: string | null;
}

/**
 * How to cite the story: in one line, by the rules of the guides, and for programs. Each text stands here once: what
 * is mostly saved is held by the link that saves it (RFC 2397), so that it is no file of the site and asks for no
 * script, and what is mostly copied can be read. It stands in lists: readers' tools take paragraphs for a
 * story's. Citations are as the guides have them, in English. Scripts let all of it be copied, see src/client/copy.ts.
 */
export function Cite({ story: { article, url }, site, canonical }: Props) {
  const { source, tag } = useWords();
  const spoken = spokenIn("en", tag);
  const work = workOf(article, site.settings, canonical);
  // A source's own markup has no numbers beside its paragraphs.
  const numbered = article.markup === null && article.paragraphs.length > 0;
  return (
    <>
      <ul class="cite" {...spoken}>
        <li id="cite">
          <Pieces pieces={citation(work, canonical ?? url)} numbered={numbered} />
        </li>
      </ul>
      <ul class="tools">
        <li>
          <button type="button" data-copy="cite">
            {source.copyCitation}
          </button>{" "}
          <button type="button" data-copy="link">
            {source.copyLink}
          </button>
        </li>
        {numbered && <li>{source.citeParagraph(<code>#p4</code>)}</li>}
      </ul>
      <details class="cites">
        <summary>{source.otherStyles}</summary>
        <dl>
          {styled(work).map(({ style, pieces }) => (
            <>
              <dt>{source.styles[style]}</dt>
              <dd {...spoken}>
                <Pieces pieces={pieces} numbered={numbered} />
              </dd>
            </>
          ))}
          <dt>{source.styles.wikipedia}</dt>
          <dd class="lines" {...spoken}>
            {visible(citeNews(work))}
          </dd>
          <dt>BibTeX</dt>
          <dd class="lines" {...spoken}>
            {visible(bibtex(work))}
          </dd>
          {citationFiles(work).map(({ name, file, url: saved }) => (
            <>
              <dt>{name}</dt>
              <dd {...spoken}>
                <a href={saved} download={file}>
                  {file}
                </a>
              </dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}

/** A citation as it is set. Where a paragraph can be cited, a script fills in its number, see src/client/copy.ts. */
function Pieces({ pieces, numbered }: { readonly pieces: readonly Piece[]; readonly numbered: boolean }) {
  return (
    <>
      {pieces.map((piece) => {
        if (typeof piece === "string") return visible(piece);
        const text = visible(piece.text);
        if (piece.as === "paper") return <cite>{apart(text)}</cite>;
        if (piece.as === "paragraph") return numbered && <span data-para={text} />;
        return apart(text);
      })}
    </>
  );
}

/**
 * Citations run from left to right, whatever the page does: what runs against them is set apart, without the mark behind
 * it, which is the citation's.
 */
function apart(text: string) {
  if (!isMixed(text, "ltr")) return text;
  const mark = /[,.]$/.exec(text)?.[0] ?? "";
  return (
    <>
      <bdi>{text.slice(0, text.length - mark.length)}</bdi>
      {mark}
    </>
  );
}
