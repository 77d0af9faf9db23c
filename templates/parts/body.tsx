import type { Article } from "../../src/article.ts";
import { spokenIn } from "./direction.ts";
import { visible } from "./text.ts";

/**
 * The words of a story: paragraphs with anchors, tables as they stood, or the markup the source had. `language` is the
 * archive's own.
 */
export function Body({ article, language }: { readonly article: Article; readonly language: string }) {
  const spoken = spokenIn(article.language, language);
  const shown = blocks(article);
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
            <a class="anchor" href={`#p${from + 1}`} aria-label={`Paragraph ${from + 1}`} tabIndex={-1}></a>
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

interface Block {
  /** Number of its first paragraph, from 0. */
  readonly from: number;
  readonly text: string;
  readonly table: boolean;
}

/** Paragraphs one by one, and the rows of a table together. */
function blocks({ paragraphs, tables }: Article): readonly Block[] {
  const found: Block[] = [];
  const tableAt = new Map(tables.map((span) => [span.first, span]));
  for (let at = 0; at < paragraphs.length; at++) {
    const span = tableAt.get(at);
    if (span) {
      found.push({ from: at, text: paragraphs.slice(span.first, span.last + 1).join("\n"), table: true });
      at = span.last;
    } else {
      found.push({ from: at, text: paragraphs[at] ?? "", table: false });
    }
  }
  return found;
}
