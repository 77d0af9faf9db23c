import { element } from "../element.ts";
import { type Hit, type Stretch, stretchesOf } from "./hits.ts";

/** A text as nodes, with its hits in `<mark>`. */
export function marked(text: string, hits: readonly Hit[]): readonly (Node | string)[] {
  return pieces(text, stretchesOf(text, hits));
}

function pieces(text: string, stretches: readonly Stretch[]): readonly (Node | string)[] {
  let at = 0;
  const made: (Node | string)[] = [];
  for (const { start, end } of stretches) {
    if (start > at) made.push(text.slice(at, start));
    made.push(element("mark", {}, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) made.push(text.slice(at));
  return made;
}

/** Marks hits in what stands on the page already, a phrase also where links or emphasis divide it. Returns the marks. */
export function markIn(block: Element, hits: readonly Hit[]): readonly HTMLElement[] {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const stretches = stretchesOf(text, hits);
  if (stretches.length === 0) return [];
  return nodes.flatMap(({ node, start }) => {
    const own = stretches
      .map((stretch) => ({ start: stretch.start - start, end: stretch.end - start }))
      .filter((stretch) => stretch.end > 0 && stretch.start < node.data.length)
      .map((stretch) => ({
        start: Math.max(0, stretch.start),
        end: Math.min(node.data.length, stretch.end),
      }));
    if (own.length === 0) return [];
    const made = pieces(node.data, own);
    node.replaceWith(...made);
    return made.filter((piece) => piece instanceof HTMLElement);
  });
}
