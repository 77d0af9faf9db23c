import type { Given } from "../draft.ts";
import { isElement, type XmlElement, type XmlNode } from "./tree.ts";

/** Child elements, of one name or all. */
export function childrenOf(element: XmlElement | null, name?: string): readonly XmlElement[] {
  if (element === null) return [];
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child at the end of a path of names: `find(item, "itemMeta", "versionCreated")`. */
export function find(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => childrenOf(at, name)[0] ?? null, element);
}

/** Elements of the names given, at any depth, in order; what lies inside a match is not looked at. */
export function within(element: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] {
  if (element === null) return [];
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (names.includes(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text inside, as it stands. */
export function rawText(node: XmlNode): string {
  return isElement(node) ? node.children.map(rawText).join("") : node.text;
}

/** All text inside on one line; null where there is none. */
export function textOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const text = oneLine(rawText(element));
  return text === "" ? null : text;
}

/** The same with its line. */
export function givenOf(element: XmlElement | null): Given | null {
  const text = textOf(element);
  return element === null || text === null ? null : { text, line: element.line };
}

/** An attribute on one line; null where it is missing or empty. */
export function attribute(element: XmlElement | null, name: string): string | null {
  const value = oneLine(element?.attributes.get(name) ?? "");
  return value === "" ? null : value;
}

export const oneLine = (text: string): string => text.trim().split(/\s+/).join(" ");

/** The values there are, each once. */
export function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
