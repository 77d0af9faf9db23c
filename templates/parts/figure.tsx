import type { Shown } from "../../src/archive/pictures.ts";
import { type AbsentWords, figureHtml } from "../../src/interop/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { spokenIn } from "./direction.ts";
import type { Linker } from "./links.ts";

/** What a figure needs beside its picture. */
export interface FigureSetting {
  readonly to: Linker;
  readonly absent: AbsentWords;
}

/** A picture of a story with its caption and credit or, where the archive has not got it, the words alone. */
export const Figure = ({ shown, setting }: { readonly shown: Shown; readonly setting: FigureSetting }) => (
  <figure
    class="picture"
    dangerouslySetInnerHTML={{ __html: figureHtml(shown, setting.to, setting.absent) }}
  />
);

/** What is said of a picture that the archive has not got, among words in `language`. */
export function absentIn({ story, tag }: Words, language: string): AbsentWords {
  const attributes = Object.entries(spokenIn(tag, language)).map(([name, value]) => ` ${name}="${value}"`);
  return { text: story.absent, attributes: attributes.join("") };
}

/** The same as text, for a body that is markup. */
export const figureMarkup = (shown: Shown, { to, absent }: FigureSetting): string =>
  `<figure class="picture">${figureHtml(shown, to, absent)}</figure>`;
