/** A JSON object in a text, from its `{` to behind its `}`; `closed` is false where the text breaks off in it. */
export interface JsonPart {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** Its own names, without regard to case and underscores, each with where it stands and how its value begins. */
  readonly names: ReadonlyMap<string, JsonName>;
  /** The objects in it, at any depth of lists. */
  readonly children: readonly JsonPart[];
}

export interface JsonName {
  readonly at: number;
  /** The value's first character. */
  readonly opens: string;
}

interface OpenPart {
  start: number;
  end: number;
  closed: boolean;
  names: Map<string, JsonName>;
  children: JsonPart[];
}

/** `body_text`, `bodyText` and `bodytext` are one name. */
export const nameOf = (name: string): string => name.replaceAll("_", "").toLowerCase();

const SPACE = /\s*/y;
/** A longer text is no name of a field. */
const LONGEST = 64;

/**
 *     {"uri": …}    {"uri": …}␊{"uri": …}    [{"uri": …}, {"uri": …}]    {"_items": [{"uri": …}]}
 * The objects of a text, each with those inside it. One pass over the characters; strings and brackets are all it
 * knows of JSON, so that broken JSON has parts as well.
 */
export function splitJson(text: string): readonly JsonPart[] {
  const roots: JsonPart[] = [];
  // Null for a list.
  const open: (OpenPart | null)[] = [];
  const objects: OpenPart[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"' && open.length > 0) {
      const end = endOfString(text, at);
      const object = open.at(-1);
      if (object && end - at <= LONGEST) addName(object, text, at, end);
      at = end;
    } else if (char === "{") {
      const part: OpenPart = { start: at, end: text.length, closed: false, names: new Map(), children: [] };
      (objects.at(-1)?.children ?? roots).push(part);
      open.push(part);
      objects.push(part);
    } else if (char === "[") {
      open.push(null);
    } else if (char === "}" && objects.length > 0) {
      // What a list leaves open ends with the object around it.
      while (open.at(-1) === null) open.pop();
      open.pop();
      const part = objects.pop();
      if (part !== undefined) {
        part.end = at + 1;
        part.closed = true;
      }
    } else if (char === "]" && open.at(-1) === null) {
      open.pop();
    }
  }
  return roots;
}

/** A string that a colon follows is a name. */
function addName({ names }: OpenPart, text: string, at: number, end: number): void {
  const colon = skipSpace(text, end + 1);
  if (text[colon] !== ":") return;
  const name = nameOf(text.slice(at + 1, end));
  if (!names.has(name)) names.set(name, { at, opens: text[skipSpace(text, colon + 1)] ?? "" });
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** Where the string that begins at `from` has its closing quote. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') return at;
  }
  return text.length;
}
