import type { Shown } from "../../src/archive/pictures.ts";
import { type AbsentWords, figureHtml } from "../../src/interop/figures.ts";
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

/** The same as text, for a body that is markup. */
export const figureMarkup = (shown: Shown, { to, absent }: FigureSetting): string =>
  `<figure class="picture">${figureHtml(shown, to, absent)}</figure>`;
