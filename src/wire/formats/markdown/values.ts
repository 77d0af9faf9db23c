/** A value of front matter: text as it is written, a list, or a record. */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

/** A value of the front matter, and the line of the file on which its key stands. */
export interface Field<V = string> {
  readonly value: V;
  readonly line: number;
}

/** Lists and records within lists and records; what lies deeper is no value that a story has. */
export const DEEPEST_VALUE = 8;

/** Keys of a record that hold its name, the best first: `author: {name: …}`, WordPress's `display_name`. */
const NAMES = [
  "display_name",
  "displayname",
  "full_name",
  "fullname",
  "name",
  "title",
  "label",
  "text",
  "value",
];

/** A value as one line of text: a list's items parted by commas, a record's name. Empty where there is none. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value.trim().split(/\s+/).join(" ");
  return isRecord(value) ? nameOf(value) : listOf(value).join(", ");
}

/** The texts in a value, each on one line: a list's items, lists within it laid flat; blank ones left out. */
export function listOf(value: Value): readonly string[] {
  const texts = typeof value === "string" || isRecord(value) ? [textOf(value)] : value.flatMap(listOf);
  return texts.filter((text) => text !== "");
}

function nameOf(record: ReadonlyMap<string, Value>): string {
  const named = new Map([...record].map(([key, value]) => [key.toLowerCase(), value]));
  const text = (key: string): string => {
    const value = named.get(key);
    return typeof value === "string" ? textOf(value) : "";
  };
  const name = NAMES.map(text).find((found) => found !== "");
  if (name !== undefined) return name;
  const parts = [
    text("first_name") || text("given") || text("first"),
    text("last_name") || text("family") || text("last"),
  ];
  const whole = parts.filter((part) => part !== "").join(" ");
  if (whole !== "") return whole;
  // `- Harbour: the long wait` is a record to YAML, and a line of text to whoever wrote it.
  const [only, another] = [...record].flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value]] : [],
  );
  return only === undefined || another !== undefined ? "" : textOf(only.join(": "));
}

const isRecord = (value: Value): value is ReadonlyMap<string, Value> => value instanceof Map;
