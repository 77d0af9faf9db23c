import { readHtml } from "../../markup/html.ts";
import { nameOf } from "../../markup/json-parts.ts";

/** An object of JSON, its names without regard to case and underscores: `body_text`, `bodyText` and `bodytext` are one. */
export type Item = ReadonlyMap<string, unknown>;

/** The object as an item; null where the value is none. Own properties only, so `__proto__` is a name like others. */
export function itemOf(value: unknown): Item | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const item = new Map<string, unknown>();
  for (const [name, each] of Object.entries(value)) {
    const key = nameOf(name);
    if (!item.has(key)) item.set(key, each);
  }
  return item;
}

/** The first of these fields that is a text (or a number) and not blank, as it stands. */
export function textOf(item: Item, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = item.get(name);
    const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return null;
}

/** The entries of a list; a single value is a list of itself. */
export function listOf(item: Item, ...names: readonly string[]): readonly unknown[] {
  return names.flatMap((name) => {
    const value = item.get(name);
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : [value];
  });
}

/** Where an object has its name in words, the best first. */
const NAMES = [
  "by",
  "byline",
  "name",
  "fullname",
  "value",
  "text",
  "literal",
  "code",
  "qcode",
  "uri",
] as const;

/** The names in a list: its texts, and the `name` (or code) of its objects. */
export function namesOf(item: Item, ...names: readonly string[]): readonly string[] {
  return listOf(item, ...names).flatMap((entry) => {
    if (typeof entry === "string") return entry.trim() === "" ? [] : [entry.trim()];
    const each = itemOf(entry);
    const text = each === null ? null : textOf(each, ...NAMES);
    return text === null ? [] : [text.trim()];
  });
}

/** The codes in a list of objects, without the names. */
export function codesOf(item: Item, ...names: readonly string[]): readonly string[] {
  return listOf(item, ...names).flatMap((entry) => {
    const each = itemOf(entry);
    const text = each === null ? null : textOf(each, "code", "qcode");
    return text === null ? [] : [text.trim()];
  });
}

/** A field's text on one line; tags and character references, which some senders leave in, are read as such. */
export function plain(text: string | null): string | null {
  if (text === null) return null;
  const marked = /<\/?[a-z][^<>]{0,200}>|&#?\w{2,9};/i.test(text);
  const words = marked
    ? readHtml(text, 1)
        .blocks.map((block) => block.text)
        .join(" ")
    : text;
  const line = words.split(/\s+/).join(" ").trim();
  return line === "" ? null : line;
}
