/** An element with its attributes, and its children: elements, and text with its references resolved. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

const TOKEN = /<\?xml [^?]*\?>\n|<(\/?)([A-Za-z][\w.:-]*)((?: [A-Za-z][\w.:-]*="[^"<]*")*)(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#9": "\t",
  "#10": "\n",
  "#13": "\r",
};

/**
 * Reads the part of XML 1.0 that the archive writes, as strictly as a parser does: throws on a character that no
 * document may hold, a bare `&`, `]]>` in text, and elements that do not nest.
 */
export function readXml(xml: string): Node {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const root: Node = { name: "", attributes: {}, children: [] };
  const open: Node[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, close, name, attributes = "", single, text] = match;
    const parent = open.at(-1);
    if (text !== undefined) {
      if (text.includes("]]>")) throw new Error(`]]> at ${at}`);
      parent?.children.push(resolve(text));
    } else if (close === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element at ${at}`);
    } else if (name !== undefined) {
      const node: Node = { name, attributes: readAttributes(attributes), children: [] };
      parent?.children.push(node);
      if (single !== "/") open.push(node);
    }
  }
  const [element, ...rest] = root.children.filter((child): child is Node => typeof child !== "string");
  if (open.length !== 1 || element === undefined || rest.length > 0) throw new Error("not one whole element");
  return element;
}

/** The elements of this name below `node`, at any depth. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The text of an element, that of its children included. */
export function textOf(node: Node | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/ ([^=]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, resolve(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length)
    throw new Error(`an attribute twice in ${text}`);
  return Object.fromEntries(pairs);
}

function resolve(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const character = name.endsWith(";") ? ENTITIES[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`bare & before ${name}`);
    return character;
  });
}
