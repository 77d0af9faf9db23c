import { isMap, isScalar, type Node } from "yaml";
import { canonicalName, USUAL_NAMES } from "../wire/encoding/names.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import type { BlockKey, Fault } from "./key.ts";
import { readNodes } from "./nodes.ts";

/** An encoding that was set for the files below a folder (or for one file). */
export interface FolderEncoding {
  /** Path in the input folder, `/` between names and none at either end; empty for all of it. */
  readonly folder: string;
  /** Canonical name. */
  readonly encoding: string;
}

const EXAMPLES =
  "one such as `windows-1251`, `koi8-r`, `iso-8859-15`, `macintosh`, `cp850`, `shift_jis` or `gb18030`";
const SHAPE = 'It must be the name of an encoding, or names by folder: `encoding: { "1993/": koi8-r }`.';

/** Reads `encoding: koi8-r`, or a record by folder (`encoding: { "1993/": koi8-r }`, or a line a folder). */
export const readEncoding: BlockKey<readonly FolderEncoding[]>["read"] = (block, firstLine) => {
  const { value, lineOf, sound } = readNodes(block, firstLine);
  const encodings: FolderEncoding[] = [];
  const shape = { line: firstLine, why: SHAPE };
  const faults: Fault[] = sound ? [] : [shape];
  const add = (path: string, name: Node | null | undefined, line: number) => {
    const folder = path.replace(/^(?:\.?\/)+|\/+$/g, "").replace(/^\.$/, "");
    const encoding = isScalar(name) ? canonicalName(String(name.value)) : null;
    if (encoding === null) faults.push({ line, why: unknownName(name) });
    else if (encodings.some((each) => each.folder === folder))
      faults.push({ line, why: `The folder \`${printable(path)}\` stands twice.` });
    else encodings.push({ folder, encoding });
  };
  if (!sound) return { value: [], faults };
  if (!isMap<Node, Node>(value)) add("", value, firstLine);
  else
    for (const { key, value: name } of value.items) {
      if (isScalar(key)) add(String(key.value), name, lineOf(key));
      else faults.push({ line: lineOf(key), why: SHAPE });
    }
  if (faults.length === 0 && encodings.length === 0) faults.push(shape);
  return { value: faults.length > 0 ? [] : encodings, faults };
};

function unknownName(name: Node | null | undefined): string {
  if (!isScalar(name)) return SHAPE;
  const text = String(name.value).trim();
  return text === ""
    ? `A name is missing. Write ${EXAMPLES}.`
    : `\`${printable(text)}\` is no encoding that is known.${didYouMean(text, USUAL_NAMES)} Write ${EXAMPLES}.`;
}

/**
 * The encoding that is set for a file, by its path in the input folder (`/` between names): that of the longest
 * folder it lies in. Null where none is set.
 */
export function encodingFor(encodings: readonly FolderEncoding[], path: string): string | null {
  const around = encodings.filter(
    ({ folder }) => folder === "" || path === folder || path.startsWith(`${folder}/`),
  );
  const [nearest] = around.sort((a, b) => b.folder.length - a.folder.length);
  return nearest?.encoding ?? null;
}
