import { Fragment } from "preact";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Shown } from "../../src/archive/pictures.ts";
import { blocksOf } from "../../src/interop/blocks.ts";
import { figuresOf, withFigures } from "../../src/interop/figures.ts";
import { spokenIn } from "./direction.ts";
import { absentIn, Figure, type FigureSetting, figureMarkup } from "./figure.tsx";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** The words of a story: paragraphs with anchors, tables as they stood, or the markup the source had, with its pictures. */
export function Body({
  story: { article, pictures },
  to,
}: {
  readonly story: StoryView;
  readonly to: Linker;
}) {
  const words = useWords();
  const { story, tag } = words;
  const spoken = spokenIn(article.language, tag);
  const shown = blocksOf(article);
  const figures = figuresOf(article, pictures);
  const setting: FigureSetting = { to, absent: absentIn(words, article.language) };
  if (article.markup !== null) {
    const markup = (all: readonly Shown[]): string => all.map((one) => figureMarkup(one, setting)).join("\n");
    // Made by markdown-it with HTML off, see src/wire/markdown/markup.ts
    const body = withFigures(visible(article.markup), figures, (one) => figureMarkup(one, setting));
    const end = shown.length === 1 ? END : "";
    return (
      <div
        class="body"
        {...spoken}
        dangerouslySetInnerHTML={{ __html: markup(figures.above) + body + markup(figures.below) + end }}
      />
    );
  }
  return (
    <div class="body" {...spoken}>
      {shown.map(({ from, text, table }, index) => (
        <Fragment key={from}>
          <Around
            shown={figures.before(from, shown[index + 1]?.from ?? article.paragraphs.length)}
            setting={setting}
          />
          {table ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard (WCAG 2.1.1)
            <pre id={`p${from + 1}`} tabIndex={0}>
              {visible(text)}
            </pre>
          ) : (
            <p id={`p${from + 1}`}>
              {/* biome-ignore lint/a11y/useAnchorContent: its name is a label, since text would join the story's words */}
              <a
                class="anchor"
                href={`#p${from + 1}`}
                aria-label={story.paragraph(from + 1)}
                tabIndex={-1}
              ></a>
              {visible(text)}
            </p>
          )}
        </Fragment>
      ))}
      <Around shown={figures.below} setting={setting} />
      {shown.length === 1 && <span class="end"></span>}
    </div>
  );
}

/** Pictures that stand where the file has them. */
const Around = ({
  shown,
  setting,
}: {
  readonly shown: readonly Shown[];
  readonly setting: FigureSetting;
}) => (
  <>
    {shown.map((one, index) => (
      <Figure key={index} shown={one} setting={setting} />
    ))}
  </>
);

/** Readers' tools take a division of one paragraph for that paragraph, and the page around it for the story. */
const END = '<span class="end"></span>';
