import type { JsonPart } from "../../markup/json-parts.ts";

/** Names that news items have and settings, packages and other data have not. */
const OF_NEWS =
  /^(?:versioncreated|firstcreated|contentcreated|contentmodified|pubstatus|headlines?|slugline|bylines?|bod(?:y|ies)|(?:body|headline)(?:text|x?html5?|short|extended|main).{0,20}|ednote|copyrightnotice|copyrightholder|usageterms|embargoed|embargoeduntil)$/;

/** True for an object with a field that only a news item has. */
export function isItem({ names }: JsonPart): boolean {
  for (const [name, { opens }] of names) {
    if (OF_NEWS.test(name) && (opens === '"' || opens === "[" || (opens === "{" && name === "headlines")))
      return true;
  }
  return false;
}

/**
 * The news items in an object: itself, or those that an API's answer wraps, however deep: `_items`, `data.items[].item`,
 * `hits.hits[]._source`. What lies inside an item (its pictures) is no item of its own. In the order of the text.
 */
export function itemsIn(object: JsonPart): readonly JsonPart[] {
  const items: JsonPart[] = [];
  const waiting: JsonPart[] = [object];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (isItem(part)) items.push(part);
    else for (const child of part.children.toReversed()) waiting.push(child);
  }
  return items;
}
