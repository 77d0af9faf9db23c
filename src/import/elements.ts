import { isElement, type XmlElement } from "../wire/markup/tree.ts";

/** An element and all that lie in it, the outer ones first. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  const found = [root];
  for (const element of found) for (const child of element.children) if (isElement(child)) found.push(child);
  return found;
}

/** Those of one name. */
export const elementsIn = (root: XmlElement, name: string): readonly XmlElement[] =>
  everyElement(root).filter((element) => element.name === name);
