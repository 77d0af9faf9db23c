import matter from "gray-matter";
import type { Finding } from "../../../diagnostic.ts";
import { printable } from "../../text/printable.ts";
import { type Fenced, splitFences, type Unfenced } from "./fences.ts";
import { readJson, readToml } from "./toml-json.ts";
import type { Field, Value } from "./values.ts";
import { type Block, readYaml, yamlError } from "./yaml.ts";
import { readTypedYaml } from "./yaml-mend.ts";

/** What the front matter of `archive.md` and of stories may be written in. */
const ARCHIVE = "YAML is";
const STORIES = "YAML, TOML and JSON are";

export interface FrontMatter<V = string> {
  /** Empty where `errors` is not. */
  readonly fields: ReadonlyMap<string, Field<V>>;
  /** What follows the closing line; the whole text where it opens with no front matter. Line ends are LF. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Findings of severity `error`: the front matter cannot be relied on. */
  readonly errors: readonly Finding[];
  /** Of lesser severity: what was read otherwise than it is written. */
  readonly findings: readonly Finding[];
}

/**
 * Front matter as a flat record of strings: YAML between two lines `---`, by the letter. Everything else is an error,
 * lists and records too. What `archive.md` has.
 */
export function readFrontMatter(text: string): FrontMatter {
  const parts = /^---[ \t]*(?:[A-Za-z][\w+.-]*[ \t]*)?(?:[\r\n]|$)/.test(text)
    ? splitFences(text, false)
    : null;
  if (parts?.kind === "fenced" && parts.language !== "yaml")
    return refuse(engineError(parts.language, ARCHIVE));
  const { fields, ...read } = readParts(
    text,
    parts,
    (block, line) => ({ ...readYaml(block, line), findings: [] }),
    ARCHIVE,
  );
  const flat = new Map<string, Field>();
  const errors = [...read.errors];
  for (const [key, { value, line }] of fields) {
    if (typeof value === "string") flat.set(key, { value, line });
    else
      errors.push(
        yamlError(line, `the value of \`${printable(key)}\` must be plain text, neither a list nor a record`),
      );
  }
  return errors.length > 0 ? refuse(...errors) : { ...read, fields: flat };
}

/** Front matter as stories have it: YAML as people type it, TOML (`+++`) or JSON (`{`, `;;;`), lists and records too. */
export function readStoryMatter(text: string): FrontMatter<Value> {
  return readParts(text, splitFences(text), readTypedYaml, STORIES);
}

type ReadYaml = (block: string, line: number) => Block & { readonly findings: readonly Finding[] };

function readParts(
  text: string,
  parts: Fenced | Unfenced | null,
  yaml: ReadYaml,
  languages: string,
): FrontMatter<Value> {
  if (parts === null) {
    return { fields: new Map(), body: text.replace(/\r\n?/g, "\n"), bodyLine: 1, errors: [], findings: [] };
  }
  if (parts.kind === "unfenced") {
    const { engine, language, line, why } = parts;
    return refuse(
      engine === null
        ? { ...yamlError(line, why), rule: `front-matter-${language}` }
        : engineError(engine, languages),
    );
  }
  const { fields, errors, findings } = readBlock(parts, yaml, languages);
  const { body, bodyLine } = parts;
  return errors.length > 0 ? refuse(...errors) : { fields, body, bodyLine, errors, findings };
}

function refuse(...errors: readonly Finding[]): FrontMatter<never> {
  return { fields: new Map(), body: "", bodyLine: 1, errors: errors.slice(0, 5), findings: [] };
}

/**
 * Reads a block by gray-matter with engines of our own, which run nothing. Options are given at every call: without
 * them gray-matter caches by text, and forgets an error the second time.
 */
function readBlock(
  { block, language, line }: Fenced,
  yaml: ReadYaml,
  languages: string,
): ReturnType<ReadYaml> {
  let read: ReturnType<ReadYaml> = { fields: new Map(), errors: [], findings: [] };
  const never = (name: string) => () => {
    read = { ...read, errors: [engineError(name, languages)] };
    return {};
  };
  const engine = (parse: ReadYaml) => () => {
    // From the line end of the opening line on, as gray-matter hands it to its engines.
    read = parse(`\n${block.replace(/\n$/, "")}`, line - 1);
    return {};
  };
  const plain =
    (parse: (source: string, line: number) => Block): ReadYaml =>
    (source, at) => ({ ...parse(source, at), findings: [] });
  const engines = {
    yaml: engine(yaml),
    toml: engine(plain(readToml)),
    json: engine(plain(readJson)),
    javascript: never("javascript"),
    coffee: never("coffee"),
  };
  const fence = language === "toml" ? "+++" : "---";
  // gray-matter looks for comments in a time that grows with the square of the blank lines, so it is given none.
  const dense = block.split("\n").filter((text) => text.trim() !== "");
  matter([fence, ...dense, fence, ""].join("\n"), { language, delimiters: fence, excerpt: false, engines });
  return read;
}

function engineError(name: string, languages: string): Finding {
  return {
    rule: "front-matter-engine",
    severity: "error",
    message: `The front matter is marked as \`${printable(name)}\`. Only ${languages} read, and nothing in a story is ever run; write it as YAML between two lines \`---\`.`,
    line: 1,
  };
}
