import matter from "gray-matter";
import { isAlias, isMap, isScalar, LineCounter, type Node, parseAllDocuments, visit } from "yaml";
import type { Finding } from "../../../diagnostic.ts";

/** A value of the front matter, white space around it dropped, and the line of the file on which its key stands. */
export interface Field {
  readonly value: string;
  readonly line: number;
}

export interface FrontMatter {
  /** Empty where `errors` is not. */
  readonly fields: ReadonlyMap<string, Field>;
  /** What follows the closing line; the whole text where it opens with no front matter. Line ends are LF. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Findings of severity `error`: the front matter cannot be relied on. */
  readonly errors: readonly Finding[];
}

/** `---`, then perhaps the name of a language. Linear: no two parts can match the same blank. */
const OPENING = /^---[ \t]*(?:([A-Za-z][\w+.-]*)[ \t]*)?(?:[\r\n]|$)/;
/** Characters. Front matter is a handful of short lines; more is a file that lost its closing line. */
const LONGEST = 16_384;
const DEEPEST = 40;

/** True when the text opens with front matter, be it in a language that is refused. */
export function hasFrontMatter(head: string): boolean {
  return OPENING.test(head);
}

/**
 * Front matter as a flat record of strings, by gray-matter and YAML's failsafe schema (YAML 1.2, 10.1): `1994-03-01`
 * and `12:30` stay as written. Nothing in a file can run or refer elsewhere: engines other than YAML, tags, anchors
 * and aliases are refused.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  const lines = text.replace(/\r\n?/g, "\n");
  if (opening === null) return { fields: new Map(), body: lines, bodyLine: 1, errors: [] };
  const refuse = (...errors: readonly Finding[]) => ({ fields: new Map(), body: "", bodyLine: 1, errors });
  const engine = opening[1] ?? "yaml";
  if (!/^ya?ml$/i.test(engine)) return refuse(engineError(engine));
  const start = lines.indexOf("\n");
  const close = start === -1 ? -1 : lines.indexOf("\n---", start);
  if (close === -1) return refuse(yamlError(1, "the line `---` that closes it is missing"));
  const block = lines.slice(start + 1, close + 1);
  if (block.length > LONGEST) {
    return refuse(
      yamlError(
        1,
        `it is longer than ${LONGEST} characters; perhaps the line \`---\` that closes it is missing`,
      ),
    );
  }
  const bodyLine = 2 + block.split("\n").length;
  const end = lines.indexOf("\n", close + 1);
  const closing = lines.slice(close + 1, end === -1 ? undefined : end);
  if (closing.trimEnd() !== "---")
    return refuse(yamlError(bodyLine - 1, "a line that begins with `---` must hold nothing else"));
  const { fields, errors } = readBlock(block);
  return errors.length > 0
    ? refuse(...errors.slice(0, 5))
    : { fields, body: end === -1 ? "" : lines.slice(end + 1), bodyLine, errors };
}

interface Block {
  readonly fields: ReadonlyMap<string, Field>;
  readonly errors: readonly Finding[];
}

/** Options are given at every call: without them gray-matter caches by text, and forgets an error the second time. */
function readBlock(block: string): Block {
  let read: Block = { fields: new Map(), errors: [] };
  const never = (name: string) => () => {
    read = { fields: new Map(), errors: [engineError(name)] };
    return {};
  };
  const yaml = (source: string) => {
    read = readYaml(source);
    return {};
  };
  const engines = { yaml, json: never("json"), javascript: never("javascript"), coffee: never("coffee") };
  matter(`---\n${block}---\n`, { language: "yaml", delimiters: "---", excerpt: false, engines });
  return read;
}

/** `source` begins with the line end of the opening line, so its lines are those of the file. */
function readYaml(source: string): Block {
  const counter = new LineCounter();
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const fields = new Map<string, Field>();
  const errors: Finding[] = [];
  const refuse = (offset: number, why: string) => errors.push(yamlError(lineOf(offset), why));
  if (nestsTooDeeply(source))
    return { fields, errors: [yamlError(1, "it nests lists or records too deeply")] };
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
  for (const { message, pos } of [...document.errors, ...document.warnings]) refuse(pos[0], shown(message));
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
    const name = isScalar(key) ? String(key.value) : null;
    if (name === null) refuse(offset, "a key must be one word");
    else if (value !== null && !isScalar(value) && !isAlias(value)) {
      refuse(offset, `the value of \`${shown(name)}\` must be plain text, neither a list nor a record`);
    } else
      fields.set(name, { value: isScalar(value) ? String(value.value).trim() : "", line: lineOf(offset) });
  }
  return { fields, errors };
}

/**
 * True when lists or records nest, or may nest, far deeper than any front matter's do. Parsers of YAML recurse, and a
 * few thousand signs in a row end the process. Counts more than it must: `- - - a` nests in one line, brackets
 * anywhere.
 */
function nestsTooDeeply(source: string): boolean {
  const brackets = source.replace(/[^[{]/g, "").length;
  const indicators = (line: string) => line.split(/\s/).filter((word) => /^[-?:]$/.test(word)).length;
  return brackets > DEEPEST || source.split("\n").some((line) => indicators(line) > DEEPEST);
}

/** Text of a file, fit to stand in a message: short, and nothing in it that moves a cursor. */
export function shown(text: string): string {
  const plain = text.slice(0, 80).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\uFFFD");
  return text.length > 80 ? `${plain}…` : plain;
}

function engineError(name: string): Finding {
  return {
    rule: "front-matter-engine",
    severity: "error",
    message: `The front matter is marked as \`${shown(name)}\`. Only YAML is read, and nothing in a story is ever run; write it as YAML between two lines \`---\`.`,
    line: 1,
  };
}

function yamlError(line: number, why: string): Finding {
  return {
    rule: "front-matter-yaml",
    severity: "error",
    message: `The front matter cannot be read: ${why}. Correct it, with quotes around a value that holds a colon or other signs.`,
    line,
  };
}
