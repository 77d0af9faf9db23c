import { isMap, LineCounter, type Node, parseDocument } from "yaml";

/** A setting of several lines, as YAML has it. */
export interface Nodes {
  /** What stands behind the key; null where nothing does. */
  readonly value: Node | null;
  /** The line of the file on which a node begins. */
  readonly lineOf: (node: Node | null | undefined) => number;
  /** Whether YAML could read it at all. */
  readonly sound: boolean;
}

/** Characters of a setting, brackets in it, and entries. */
const LONGEST = 16_384;
const DEEPEST = 40;
const MOST = 500;

/** Reads the lines of one setting, the key included, by YAML's failsafe schema. `firstLine` is the one they begin on. */
export function readNodes(block: string, firstLine: number): Nodes {
  const counter = new LineCounter();
  const lineOf: Nodes["lineOf"] = (node) => firstLine - 1 + counter.linePos(node?.range?.[0] ?? 0).line;
  if (block.length > LONGEST || nestsTooDeeply(block)) return { value: null, lineOf, sound: false };
  const document = parseDocument(block, {
    schema: "failsafe",
    resolveKnownTags: false,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  const root = document.contents;
  const value = isMap<Node, Node | null>(root) ? (root.items[0]?.value ?? null) : null;
  return { value, lineOf, sound: document.errors.length === 0 };
}

/** YAML's reader recurses; a setting nests once. Counts more than it must, as signs within quotes. */
function nestsTooDeeply(block: string): boolean {
  return block.replace(/[^[{]/g, "").length > DEEPEST || block.split(/[-?:]\s/).length > MOST;
}
