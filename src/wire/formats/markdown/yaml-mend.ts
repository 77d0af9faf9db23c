import { isMap, isScalar, parseAllDocuments } from "yaml";
import type { Finding } from "../../../diagnostic.ts";
import { printable } from "../../text/printable.ts";
import { type Block, nestsTooDeeply, readYaml } from "./yaml.ts";

/** A line with a key and its value, both plain. */
const LINE = /^([A-Za-z_][\w.-]{0,60})[ \t]{0,20}:(?:[ \t]{1,20}|(?!\/\/))(\S.*)$/;

/**
 *     title: Harbour: the long wait      title: "Wait" over      title: [Update] Ships wait      title: @sea
 * Reads YAML as people type it. Where it is broken, a line that is no YAML by itself is taken for `key: text`, as it is
 * plain to read, with a warning; where that does not mend it, the errors of the block as it stands come back.
 */
export function readTypedYaml(
  source: string,
  line: number,
): Block & { readonly findings: readonly Finding[] } {
  const read = readYaml(source, line);
  if (read.errors.length === 0 || nestsTooDeeply(source)) return { ...read, findings: [] };
  const lines = source.split("\n");
  const findings: Finding[] = [];
  const mended = lines.map((text, at) => {
    const parts = LINE.exec(text);
    const [, key = "", value = ""] = parts ?? [];
    if (parts === null || /^[ \t]/.test(lines[at + 1] ?? "") || isYaml(text, key) || !isPlain(value))
      return untabbed(text);
    findings.push(mendedValue(key, line + at));
    return `${key}: '${unquoted(value.trim()).replaceAll("'", "''")}'`;
  });
  const second = readYaml(mended.join("\n"), line);
  return second.errors.length === 0 ? { ...second, findings } : { ...read, findings: [] };
}

/** True for a line that YAML reads as its key and a value. */
function isYaml(text: string, key: string): boolean {
  const documents = parseAllDocuments(text, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  const [document] = Array.isArray(documents) ? documents : [];
  if (!document || document.errors.length + document.warnings.length > 0 || !isMap(document.contents))
    return false;
  const [pair] = document.contents.items;
  return isScalar(pair?.key) && pair.key.value === key;
}

/** True for a value that can be read as text. Anchors, aliases, tags and what opens and does not close are not. */
function isPlain(value: string): boolean {
  const [first = ""] = value;
  if (/["']/.test(first)) return value.indexOf(first, 1) > 0;
  if (first === "[" || first === "{") return /[\]}]/.test(value) && !/[\]}]$/.test(value.trimEnd());
  return !/[&*!]/.test(first);
}

/** `"He said "no" today"` without the quotes around it. */
function unquoted(value: string): string {
  const [first = ""] = value;
  return /["']/.test(first) && value.endsWith(first) ? value.slice(1, -1) : value;
}

/** YAML has no tabs before a key or item; an editor's tab is taken for two spaces. */
const untabbed = (text: string): string => text.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length));

function mendedValue(key: string, line: number): Finding {
  const message = `The line of \`${printable(key)}\` is no YAML as it stands, so the rest of it was taken as text. Write a blank after the colon, and quotes around a value that holds a colon or other signs.`;
  return { rule: "front-matter-value", severity: "warning", message, line };
}
