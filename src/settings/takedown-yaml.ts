import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Finding } from "../diagnostic.ts";
import { nestsTooDeeply } from "../wire/formats/markdown/yaml.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./key.ts";
import { COLUMNS, type ListReading, type ListRow, type Value } from "./takedown-rows.ts";

const SHAPE =
  "It must be a list of records: `- address: /1987/…`, and below it `date`, `action` and `reason`.";

/**
 *     - address: /1987/03/01/first-words-0a1b2c3d.html
 *       date: 2026-11-27
 *       action: anonymise
 *       names: [Ann Example, A. Example]
 *       reason: At her request
 * YAML by its failsafe schema, so that a date stays as written; without aliases.
 */
export function rowsOfYaml(text: string): ListReading {
  const counter = new LineCounter();
  const lineOf = (node: Node | null | undefined): number => counter.linePos(node?.range?.[0] ?? 0).line;
  const errors: Finding[] = [];
  const wrong = (message: string, line: number): void =>
    void errors.push(fault("takedown-list", message, line));
  if (nestsTooDeeply(text))
    return {
      rows: [],
      errors: [fault("takedown-list", `The list cannot be read: it nests too deeply. ${SHAPE}`, 1)],
    };
  const document = parseDocument(text, {
    schema: "failsafe",
    resolveKnownTags: false,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  for (const { message, pos } of [...document.errors, ...document.warnings])
    wrong(`The list cannot be read: ${printable(message)}. Mend the line.`, counter.linePos(pos[0]).line);
  const root = document.contents;
  if (errors.length > 0 || root === null || (isScalar(root) && root.value === ""))
    return { rows: [], errors };
  if (!isSeq<Node>(root)) wrong(`The list cannot be read. ${SHAPE}`, lineOf(root));
  const rows = (isSeq<Node>(root) ? root.items : []).flatMap((item): readonly ListRow[] => {
    if (!isMap<Node, Node | null>(item)) {
      wrong(`This is no record. ${SHAPE}`, lineOf(item));
      return [];
    }
    const values = new Map<string, Value>();
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? String(key.value).trim().toLowerCase() : "";
      const line = lineOf(key);
      const texts = textsOf(value);
      if (!COLUMNS.some((column) => column === name))
        wrong(
          `\`${printable(name)}\` is no column of this list.${didYouMean(name, COLUMNS)} Columns are: ${COLUMNS.join(", ")}.`,
          line,
        );
      else if (texts === null || (name !== "names" && texts.length > 1))
        wrong(`\`${name}\` must be ${name === "names" ? "a name, or a list of names" : "one text"}.`, line);
      else if (texts.some((one) => one.trim() !== "")) values.set(name, { texts, line });
    }
    return [{ line: lineOf(item), values }];
  });
  return { rows, errors };
}

/** Null where it is neither a text nor a list of texts. */
function textsOf(value: Node | null): readonly string[] | null {
  if (value === null) return [];
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  const texts = items.flatMap((item) => (isScalar(item) ? [String(item.value ?? "")] : []));
  return texts.length === items.length ? texts : null;
}
