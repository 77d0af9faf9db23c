import { decodeCharacters } from "./characters.ts";
import { BLOCKS } from "./names.ts";
import { DEEPEST, NO_ATTRIBUTES, type OpenElement, type XmlElement } from "./tree.ts";

/** Elements of HTML that hold nothing and have no end tag. */
export const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** What an element ends that is still open where it begins (HTML, section 13.1.2.4, optional tags). */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", new Set(["p", "li"])],
  ["td", new Set(["p", "td", "th"])],
  ["th", new Set(["p", "td", "th"])],
  ["tr", new Set(["p", "td", "th", "tr"])],
  ["tbody", new Set(["p", "td", "th", "tr", "thead", "tbody"])],
  ["tfoot", new Set(["p", "td", "th", "tr", "thead", "tbody"])],
  ["dt", new Set(["p", "dt", "dd"])],
  ["dd", new Set(["p", "dt", "dd"])],
  ["option", new Set(["option"])],
]);
const PARAGRAPH: ReadonlySet<string> = new Set(["p"]);
/** Inline elements that are looked through for one to end. */
const REACH = 16;

export interface TreeBuilder {
  /** Named `html-text`; whole once everything was fed. */
  readonly root: XmlElement;
  readonly open: (
    name: string,
    attributes: ReadonlyMap<string, string>,
    start: number,
    end: number,
    empty: boolean,
  ) => void;
  readonly close: (name: string, end: number) => void;
  /** Text as it stands in the file, its references not yet decoded. */
  readonly text: (raw: string, at: number) => void;
}

interface Level {
  readonly name: string;
  readonly element: OpenElement;
}

/**
 * A tree from tags in any order. Elements below `DEEPEST` lie beside each other instead of inside, in the order of
 * their text. An end tag that nothing waits for is passed over, but `</p>` parts its text as browsers have it.
 */
export function treeBuilder(lineOf: (at: number) => number): TreeBuilder {
  const root = opened("html-text", NO_ATTRIBUTES, lineOf(0), 0);
  root.end = 0;
  const levels: Level[] = [];
  const waiting = new Map<string, number>();
  // Where text goes; an element that lies too deep takes it only until it ends.
  let at = root;

  const push = (element: OpenElement): void => {
    const parent =
      levels.length >= DEEPEST ? (levels[DEEPEST - 1]?.element ?? root) : (levels.at(-1)?.element ?? root);
    parent.children.push(element);
  };
  const pop = (end: number | null): void => {
    const level = levels.pop();
    if (level === undefined) return;
    waiting.set(level.name, (waiting.get(level.name) ?? 1) - 1);
    level.element.end = end;
    // Too deep to hold what was in it, a block still parts it from what follows.
    if (levels.length >= DEEPEST && BLOCKS.has(level.name)) {
      push({ ...opened("p", NO_ATTRIBUTES, level.element.lastLine, level.element.start), end });
    }
    at = levels.length >= DEEPEST ? (levels[DEEPEST - 1]?.element ?? root) : (levels.at(-1)?.element ?? root);
  };
  const endOthers = (name: string, end: number): void => {
    const ends = ENDS.get(name) ?? (BLOCKS.has(name) ? PARAGRAPH : null);
    if (ends === null) return;
    for (let reach = 0; reach < REACH; reach++) {
      const depth = depthOf(levels, ends);
      if (depth === 0) return;
      for (let count = 0; count < depth; count++) pop(end);
    }
  };
  return {
    root,
    open: (name, attributes, start, end, empty) => {
      endOthers(name, start);
      const element = opened(name, attributes, lineOf(start), start);
      push(element);
      if (empty || VOID.has(name)) {
        element.end = end;
        if (levels.length >= DEEPEST) at = levels[DEEPEST - 1]?.element ?? root;
        return;
      }
      levels.push({ name, element });
      waiting.set(name, (waiting.get(name) ?? 0) + 1);
      at = element;
    },
    close: (name, end) => {
      if ((waiting.get(name) ?? 0) > 0) {
        while (levels.at(-1)?.name !== name) pop(end);
        pop(end);
      } else if (name === "p" || name === "br") {
        push({ ...opened(name, NO_ATTRIBUTES, lineOf(end), end), end });
      }
    },
    text: (raw, from) => {
      const text = decodeCharacters(raw.replace(/\r\n?/g, "\n"));
      if (text !== "") at.children.push({ text, line: lineOf(from) });
    },
  };
}

function opened(
  name: string,
  attributes: ReadonlyMap<string, string>,
  line: number,
  start: number,
): OpenElement {
  return { name, attributes, children: [], line, start, end: null, lastLine: line };
}

/** How many levels to leave so that the nearest element of these ends, with inline ones inside it; 0 for none. */
function depthOf(levels: readonly Level[], names: ReadonlySet<string>): number {
  for (let up = 1; up <= Math.min(REACH, levels.length); up++) {
    const name = levels[levels.length - up]?.name ?? "";
    if (names.has(name)) return up;
    if (BLOCKS.has(name)) return 0;
  }
  return 0;
}
