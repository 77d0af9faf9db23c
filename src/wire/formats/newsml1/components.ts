import { type Content, readContent } from "../../markup/content.ts";
import { isBeside, isCaption, isMachine, isNoText } from "../../markup/media.ts";
import { attribute, childrenOf, find, textOf } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";

/** A NewsComponent that has words, with the component it lies in. */
export interface Component {
  readonly element: XmlElement;
  readonly parents: readonly XmlElement[];
  readonly contents: readonly Content[];
}

/** The components with words: those of the body in order, and what stands beside it (`media.ts`). */
export interface Components {
  readonly components: readonly Component[];
  readonly beside: readonly Component[];
}

/**
 * The text components of a NewsItem (NewsML 1.2, 5.2 NewsComponent): of an `EquivalentsList` the first that has words.
 * What says the body once more, or shorter, is the body only where there is no other.
 */
export function bodyOf(main: XmlElement): Components {
  const found = textComponents(main, []);
  const caption = ({ element, parents }: Component): boolean => hasRole([element, ...parents], isCaption);
  const texts = found.filter((component) => !caption(component));
  const short = ({ element, parents }: Component): boolean => hasRole([element, ...parents], isBeside);
  const components = texts.filter((component) => !short(component));
  if (components.length === 0) return { components: texts.slice(0, 1), beside: found.filter(caption) };
  return { components, beside: found.filter((component) => caption(component) || short(component)) };
}

const roleOf = (component: XmlElement): string => attribute(find(component, "Role"), "FormalName") ?? "";
const hasRole = (around: readonly XmlElement[], is: (role: string) => boolean): boolean =>
  around.some((component) => is(roleOf(component)));

function textComponents(component: XmlElement, parents: readonly XmlElement[]): readonly Component[] {
  if (isMachine(roleOf(component))) return [];
  const equivalents = attribute(component, "EquivalentsList")?.toLowerCase() === "yes";
  const contents = childrenOf(component, "ContentItem").flatMap((item) => contentOf(item) ?? []);
  const own: readonly Component[] =
    contents.length === 0
      ? []
      : [{ element: component, parents, contents: equivalents ? contents.slice(0, 1) : contents }];
  const inner = [component, ...parents];
  const below = childrenOf(component, "NewsComponent").flatMap((child) => textComponents(child, inner));
  // A headline without text, beside components that have some, is news too; alone it is found by its NewsLines.
  const all = [...own, ...below];
  const [first] = all;
  if (!equivalents || first === undefined) return all;
  return [all.find(({ element }) => !isBeside(roleOf(element)) && !isCaption(roleOf(element))) ?? first];
}

function contentOf(item: XmlElement): Content | null {
  const names = ["MediaType", "Format", "MimeType"].map(
    (name) => attribute(find(item, name), "FormalName") ?? "",
  );
  if (names.some(isNoText)) return null;
  const holder = unpacked(item);
  return holder === null ? null : readContent(holder);
}

/** `DataContent`, inside any `Encoding` that leaves it readable; null for base64 and the like. */
function unpacked(item: XmlElement): XmlElement | null {
  const encoding = find(item, "Encoding");
  if (encoding === null) return find(item, "DataContent");
  const notation = attribute(encoding, "Notation") ?? "";
  return /base64|gzip|zip|binhex|uuencode/i.test(notation)
    ? null
    : (find(encoding, "DataContent") ?? unpacked(encoding));
}

/** The first value that a component or, failing that, one around it gives. */
export function inherited<T>(
  { element, parents }: Pick<Component, "element" | "parents">,
  read: (component: XmlElement) => T | null,
): T | null {
  for (const component of [element, ...parents]) {
    const value = read(component);
    if (value !== null) return value;
  }
  return null;
}

/** A property of the name given (`<Property FormalName="Keyword" Value="…"/>`), every value. */
export function properties(parent: XmlElement | null, name: RegExp): readonly string[] {
  return childrenOf(parent, "Property")
    .filter((property) => name.test(attribute(property, "FormalName") ?? ""))
    .flatMap((property) => attribute(property, "Value") ?? textOf(property) ?? []);
}
