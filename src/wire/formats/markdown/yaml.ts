import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from "yaml";
import type { Finding } from "../../../diagnostic.ts";
import { printable } from "../../text/printable.ts";
import { DEEPEST_VALUE, type Field, type Value } from "./values.ts";

/** What a block of front matter says, in whatever language. */
export interface Block {
  readonly fields: ReadonlyMap<string, Field<Value>>;
  /** Of severity `error`: the block cannot be relied on. */
  readonly errors: readonly Finding[];
}

const DEEPEST = 400;
/** Signs in a line that may each open a list or record within another. */
const DEEPEST_IN_LINE = 40;

/**
 * YAML by its failsafe schema (YAML 1.2, 10.1): `1994-03-01` and `12:30` stay as written. Nothing in it can run or
 * refer elsewhere: tags, anchors and aliases are errors. `line` is the line of the file on which `source` begins.
 */
export function readYaml(source: string, line: number): Block {
  const counter = new LineCounter();
  const lineOf = (offset: number) => counter.linePos(offset).line + line - 1;
  const fields = new Map<string, Field<Value>>();
  const errors: Finding[] = [];
  const refuse = (offset: number, why: string) => errors.push(yamlError(lineOf(offset), why));
  if (nestsTooDeeply(source))
    return { fields, errors: [yamlError(line, "it nests lists or records too deeply")] };
  const documents = parseAllDocuments(source, {
    schema: "failsafe",
    resolveKnownTags: false,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents)) return { fields, errors };
  const [document, another] = documents;
  if (document === undefined) return { fields, errors };
  if (another !== undefined) refuse(another.range[0], "it holds more than one document");
  for (const { message, pos } of [...document.errors, ...document.warnings])
    refuse(pos[0], printable(message));
  visit(document, {
    Alias: (_, { range }) =>
      void refuse(range?.[0] ?? 0, "aliases (`*name`) are not read; write the value out"),
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) refuse(range?.[0] ?? 0, "anchors (`&name`) are not read; leave the mark out");
    },
  });
  const root = document.contents;
  if (errors.length > 0 || root === null) return { fields, errors };
  if (!isMap<Node, Node>(root)) {
    refuse(root.range[0], "it must be lines of the form `key: value`");
    return { fields, errors };
  }
  for (const { key, value } of root.items) {
    const offset = key.range?.[0] ?? 0;
    if (isScalar(key))
      fields.set(String(key.value), { value: toValue(value, DEEPEST_VALUE), line: lineOf(offset) });
    else refuse(offset, "a key must be one word");
  }
  return { fields, errors };
}

function toValue(node: unknown, depth: number): Value {
  if (isScalar(node)) return String(node.value).trim();
  if (isAlias(node) || depth === 0) return "";
  if (isSeq(node)) return node.items.map((item) => toValue(item, depth - 1));
  if (!isMap(node)) return "";
  const record = new Map<string, Value>();
  for (const item of node.items) {
    if (isPair(item) && isScalar(item.key))
      record.set(String(item.key.value), toValue(item.value, depth - 1));
  }
  return record;
}

/**
 * True when lists or records nest, or may nest, far deeper than any front matter's do. Parsers of YAML recurse, and a
 * few thousand signs in a row end the process. Counts more than it must: `- - - a` nests in one line, brackets
 * anywhere.
 */
export function nestsTooDeeply(source: string): boolean {
  const brackets = source.replace(/[^[{]/g, "").length;
  const indicators = (line: string) => line.split(/\s/).filter((word) => /^[-?:]$/.test(word)).length;
  return brackets > DEEPEST || source.split("\n").some((line) => indicators(line) > DEEPEST_IN_LINE);
}

export function yamlError(line: number, why: string): Finding {
  return {
    rule: "front-matter-yaml",
    severity: "error",
    message: `The front matter cannot be read: ${why}. Correct it, with quotes around a value that holds a colon or other signs.`,
    line,
  };
}
