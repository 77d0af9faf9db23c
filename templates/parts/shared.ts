import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Words } from "../../src/words/words.ts";
import { PageWords } from "./words.ts";

/** What was rendered last, by kind: for whom, under which key. */
const last = new Map<
  string,
  { readonly words: Words; readonly owner: object; readonly key: string; readonly __html: string }
>();

/**
 * Markup that pages in a row share, rendered once for all of them: the five hundred stories of a day have one
 * masthead, one foot and one way through time. For `dangerouslySetInnerHTML`; it is made by preact like all the rest.
 * `words`, `owner` and `key` name all that the markup depends on.
 */
export function shared(
  kind: string,
  words: Words,
  owner: object,
  key: string,
  render: () => VNode,
): { readonly __html: string } {
  const known = last.get(kind);
  if (known !== undefined && known.words === words && known.owner === owner && known.key === key)
    return known;
  const made = {
    words,
    owner,
    key,
    __html: renderToString(h(PageWords.Provider, { value: words }, render())),
  };
  last.set(kind, made);
  return made;
}

/** What the links of a page depend on: its folder, and whether it is the one page that is shown at any depth. */
export const linkKey = (url: string): string =>
  url === "/404.html" ? url : url.slice(0, url.lastIndexOf("/") + 1);
