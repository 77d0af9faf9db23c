import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { canonicalName } from "../wire/encoding/names.ts";
import { printable } from "../wire/text/printable.ts";
import { takeSetting } from "./block.ts";

/** An encoding that was set for the files below a folder (or for one file). */
export interface FolderEncoding {
  /** Path in the input folder, `/` between names and none at either end; empty for all of it. */
  readonly folder: string;
  /** Canonical name. */
  readonly encoding: string;
}

/** What is wrong with a setting, and on which line. */
export interface Fault {
  readonly line: number;
  readonly why: string;
}

/** The setting `encoding` of `archive.md`, taken out of it. */
export interface EncodingSetting {
  readonly encodings: readonly FolderEncoding[];
  readonly faults: readonly Fault[];
  /** The file without the setting; its lines keep their numbers. */
  readonly rest: string;
}

const EXAMPLES =
  "one such as `windows-1251`, `koi8-r`, `iso-8859-15`, `macintosh`, `cp850`, `shift_jis` or `gb18030`";
const SHAPE = 'It must be the name of an encoding, or names by folder: `encoding: { "1993/": koi8-r }`.';
/** Characters of the setting, brackets in it, and entries. */
const LONGEST = 16_384;
const DEEPEST = 40;
const MOST = 500;

/**
 * Reads `encoding: koi8-r`, or a record by folder (`encoding: { "1993/": koi8-r }`, or a line a folder).
 */
export function readEncodingSetting(text: string): EncodingSetting {
  const { block, line, rest } = takeSetting(text, "encoding");
  return block === null ? { encodings: [], faults: [], rest } : { ...parseBlock(block, line), rest };
}

function parseBlock(block: string, firstLine: number): Omit<EncodingSetting, "rest"> {
  const counter = new LineCounter();
  const shape = { line: firstLine, why: SHAPE };
  if (block.length > LONGEST || nestsTooDeeply(block)) return { encodings: [], faults: [shape] };
  const document = parseDocument(block, {
    schema: "failsafe",
    resolveKnownTags: false,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  const root = document.contents;
  const value = isMap<Node, Node>(root) ? root.items[0]?.value : null;
  const encodings: FolderEncoding[] = [];
  const faults: Fault[] = document.errors.length > 0 ? [shape] : [];
  const add = (path: string, name: Node | null | undefined, line: number) => {
    const folder = path.replace(/^(?:\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
    const encoding = isScalar(name) ? canonicalName(String(name.value)) : null;
    if (encoding === null) faults.push({ line, why: unknownName(name) });
    else if (encodings.some((each) => each.folder === folder))
      faults.push({ line, why: `The folder \`${printable(path)}\` stands twice.` });
    else encodings.push({ folder, encoding });
  };
  if (!isMap<Node, Node>(value)) add("", value, firstLine);
  else
    for (const { key, value: name } of value.items) {
      const line = firstLine - 1 + counter.linePos(key.range?.[0] ?? 0).line;
      if (isScalar(key)) add(String(key.value), name, line);
      else faults.push({ line, why: SHAPE });
    }
  if (faults.length === 0 && encodings.length === 0) faults.push(shape);
  return faults.length > 0 ? { encodings: [], faults } : { encodings, faults };
}

/** YAML's reader recurses; a setting nests once. Counts more than it must, as signs within quotes. */
function nestsTooDeeply(block: string): boolean {
  return block.replace(/[^[{]/g, "").length > DEEPEST || block.split(/[-?:]\s/).length > MOST;
}

function unknownName(name: Node | null | undefined): string {
  if (!isScalar(name)) return SHAPE;
  const text = String(name.value).trim();
  return text === ""
    ? `A name is missing. Write ${EXAMPLES}.`
    : `\`${printable(text)}\` is no encoding that is known. Write ${EXAMPLES}.`;
}

/**
 * The encoding that is set for a file, by its path in the input folder (`/` between names): that of the longest
 * folder it lies in. Null where none is set.
 */
export function encodingFor(
  { encodings }: { readonly encodings: readonly FolderEncoding[] },
  path: string,
): string | null {
  const around = encodings.filter(
    ({ folder }) => folder === "" || path === folder || path.startsWith(`${folder}/`),
  );
  const [nearest] = around.sort((a, b) => b.folder.length - a.folder.length);
  return nearest?.encoding ?? null;
}
