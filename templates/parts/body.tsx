import type { Article } from "../../src/article.ts";
import { blocksOf } from "../../src/interop/blocks.ts";
import { spokenIn } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** The words of a story: paragraphs with anchors, tables as they stood, or the markup the source had. */
export function Body({ article }: { readonly article: Article }) {
  const { story, tag } = useWords();
  const spoken = spokenIn(article.language, tag);
  const shown = blocksOf(article);
  if (article.markup !== null) {
    // Made by markdown-it with HTML off, see src/wire/markdown/markup.ts
    return (
      <div
        class="body"
        {...spoken}
        dangerouslySetInnerHTML={{ __html: visible(article.markup) + (shown.length === 1 ? END : "") }}
      />
    );
  }
  return (
    <div class="body" {...spoken}>
      {shown.map(({ from, text, table }) =>
        table ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard (WCAG 2.1.1)
          <pre key={from} id={`p${from + 1}`} tabIndex={0}>
            {visible(text)}
          </pre>
        ) : (
          <p key={from} id={`p${from + 1}`}>
            {/* biome-ignore lint/a11y/useAnchorContent: its name is a label, since text would join the story's words */}
            <a class="anchor" href={`#p${from + 1}`} aria-label={story.paragraph(from + 1)} tabIndex={-1}></a>
            {visible(text)}
          </p>
        ),
      )}
      {shown.length === 1 && <span class="end"></span>}
    </div>
  );
}

/** Readers' tools take a division of one paragraph for that paragraph, and the page around it for the story. */
const END = '<span class="end"></span>';
