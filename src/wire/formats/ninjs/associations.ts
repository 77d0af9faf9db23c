import type { Media } from "../../../article.ts";
import { isNoText } from "../../markup/media.ts";
import { type Item, itemOf, listOf, plain, textOf } from "./item.ts";

/** Levels of associations within associations. */
const DEEPEST = 3;
/** Types of items that are shown as pictures. */
const PICTURE = /^(?:picture|photo|image|graphic|illustration)$/i;
const CAPTION = [
  "caption",
  "description_caption",
  "descriptioncaption",
  "description_text",
  "descriptiontext",
];

/**
 *     "associations": { "main": { "type": "picture", "description_text": "…", "renditions": { "16-9": { "href": "a.jpg" } } } }
 *     "associations": [{ "name": "main", "type": "picture", "renditions": [{ "name": "16-9", "href": "a.jpg" }] }]
 * The pictures that an item is sent with (ninjs 1 and 2: an object by name; 3: a list), each with its renditions, the
 * widest first: which of them the folder has is not known here.
 */
export function picturesOf(item: Item, line: number, depth = 0): readonly Media[] {
  if (depth > DEEPEST) return [];
  return namedIn(item, "associations").flatMap((associated) => [
    ...(isPictureItem(associated) ? pictureOf(associated, line) : []),
    ...picturesOf(associated, line, depth + 1),
  ]);
}

const isPictureItem = (item: Item): boolean => {
  const type = textOf(item, "type");
  return type === null ? isNoText(textOf(item, "mimetype") ?? "") : PICTURE.test(type);
};

function pictureOf(item: Item, line: number): readonly Media[] {
  const renditions = namedIn(item, "renditions", "rendition")
    .filter((one) => !/^(?:video|audio|text)/i.test(textOf(one, "mimetype", "contenttype") ?? ""))
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .flatMap((one) => textOf(one, "href", "url")?.trim() ?? []);
  const own = textOf(item, "href", "url")?.trim();
  const all = [...new Set([...renditions, ...(own === undefined ? [] : [own])])];
  if (all.length === 0) return [];
  const caption =
    plain(textOf(item, ...CAPTION)) ??
    wordsIn(item, "descriptions") ??
    plain(textOf(item, "body_text", "bodytext"));
  const headline = plain(textOf(item, "headline")) ?? wordsIn(item, "headlines");
  return [
    {
      renditions: all,
      alt: plain(textOf(item, "alttext", "alt", "altText")) ?? wordsIn(item, "alttexts"),
      caption: caption ?? headline,
      credit: plain(textOf(item, "byline", "by", "creditline", "copyrightnotice", "copyrightholder")),
      before: null,
      line,
    },
  ];
}

/** The objects of a list, or of an object by name. */
function namedIn(item: Item, ...names: readonly string[]): readonly Item[] {
  return listOf(item, ...names).flatMap((value) => {
    const each = itemOf(value);
    if (each === null) return [];
    const isOne = ["type", "uri", "href", "name"].some((name) => typeof each.get(name) === "string");
    return isOne ? [each] : [...each.values()].flatMap((inner) => itemOf(inner) ?? []);
  });
}

/** `"descriptions": [{ "role": "caption", "value": "…" }]` (ninjs 2 and 3). */
function wordsIn(item: Item, name: string): string | null {
  const entries = listOf(item, name).flatMap((entry) => itemOf(entry) ?? []);
  const first = entries.find((entry) => /caption/i.test(textOf(entry, "role") ?? "")) ?? entries[0];
  return first === undefined ? null : plain(textOf(first, "value", "text"));
}

const widthOf = (rendition: Item): number => Number(textOf(rendition, "width") ?? 0) || 0;
