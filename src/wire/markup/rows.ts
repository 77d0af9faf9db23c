import type { Chunk } from "./chunks.ts";
import { COPY } from "./names.ts";
import { childrenOf, oneLine, textOf } from "./query.ts";
import { isElement, type XmlElement } from "./tree.ts";

/** True for an element that holds so many elements of these names, at any depth. */
export function holds(element: XmlElement, names: ReadonlySet<string>, atLeast: number): boolean {
  let left = atLeast;
  const visit = (at: XmlElement): void => {
    for (const node of at.children) {
      if (left <= 0) return;
      if (!isElement(node)) continue;
      if (names.has(node.name.toLowerCase())) left--;
      visit(node);
    }
  };
  visit(element);
  return left <= 0;
}

function hasWords(element: XmlElement): boolean {
  return element.children.some((node) => (isElement(node) ? hasWords(node) : node.text.trim() !== ""));
}

/** A row that is there for the layout of a page: one of its cells has words, and they are paragraphs. */
export function isLayout(row: XmlElement): boolean {
  const cells = childrenOf(row).filter(hasWords);
  const [only] = cells;
  return only !== undefined && cells.length === 1 && holds(only, COPY, 2);
}

/** Cells with a tab between them. */
export function rowOf(
  row: XmlElement,
  main: boolean,
  chunksIn: (cell: XmlElement) => readonly Chunk[],
): readonly Chunk[] {
  const cells = row.children.flatMap((node): readonly string[] => {
    if (!isElement(node)) return node.text.trim() === "" ? [] : [oneLine(node.text)];
    if (childrenOf(node).length === 0) return node.name === "br" ? [] : [textOf(node) ?? ""];
    // A space parts the paragraphs of a cell.
    return [
      chunksIn(node)
        .map(({ text }) => text)
        .join(" "),
    ];
  });
  const text = cells.join("\t").trimEnd();
  return text.trim() === "" ? [] : [{ text, line: row.line, row: true, lines: [], set: false, main }];
}
