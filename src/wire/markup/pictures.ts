import type { Aside, Media } from "../../article.ts";
import { isNoText } from "./media.ts";
import { endsAsPicture } from "./picture-address.ts";
import { attribute, oneLine, textOf } from "./query.ts";
import { roleOf } from "./roles.ts";
import { isElement, type XmlElement } from "./tree.ts";

/** A picture of a body, and the words in its element that are neither caption nor credit. */
export interface FoundPicture {
  readonly media: Omit<Media, "before">;
  readonly notes: readonly Aside[];
}

/** Where a file says that a picture is: NITF's `media-reference`, HTML's `img`, what senders call `image`. */
const REFERENCES = new Set(["media-reference", "img", "image", "picture", "photo"]);
const ADDRESSES = ["source", "src", "href", "xlink:href", "data-location"];
/** Files and items that are films or sounds, as their types say. */
const OTHER = /^(?:video|audio|animation|application\/(?!octet-stream)|text)/i;

/**
 *     <media media-type="image"><media-reference source="a.jpg" alternate-text="…"/><media-caption>…</media-caption>
 *     <figure><img src="a.jpg" alt="…"/><figcaption>…</figcaption></figure>
 * The picture that an element is about (NITF 3.x, `media`; HTML); null where it names none.
 */
export function pictureIn(element: XmlElement): FoundPicture | null {
  const renditions: string[] = [];
  const captions: string[] = [];
  const credits: string[] = [];
  const alts: string[] = [];
  const notes: Aside[] = [];
  let loose = "";
  const visit = (at: XmlElement): void => {
    const name = at.name.toLowerCase();
    const role = at === element ? null : roleOf(at);
    const text = textOf(at);
    if (REFERENCES.has(name)) {
      renditions.push(...addressesOf(at));
      alts.push(...["alternate-text", "alt"].flatMap((key) => attribute(at, key) ?? []));
    }
    if (role === "silent") return;
    if ((role === "caption" || role === "credit") && text !== null) {
      (role === "caption" ? captions : credits).push(text);
      for (const child of at.children) if (isElement(child)) references(child);
      return;
    }
    if (role !== null && role !== "picture" && text !== null)
      notes.push({ kind: "note", text, line: at.line });
    else
      for (const node of at.children)
        if (isElement(node)) visit(node);
        else loose += node.text;
  };
  /** Pictures that stand in a caption. */
  const references = (at: XmlElement): void => {
    if (REFERENCES.has(at.name.toLowerCase())) renditions.push(...addressesOf(at));
    for (const node of at.children) if (isElement(node)) references(node);
  };
  if (OTHER.test(attribute(element, "media-type") ?? "")) return null;
  visit(element);
  if (renditions.length === 0) return null;
  const words = oneLine(loose);
  if (words !== "") notes.push({ kind: "note", text: words, line: element.line });
  const told = (texts: readonly string[]): string | null => [...new Set(texts)].join(" ") || null;
  return {
    media: {
      renditions: [...new Set(renditions)],
      alt: told(alts.slice(0, 1)),
      caption: told(captions),
      credit: told(credits),
      line: element.line,
    },
    notes,
  };
}

function addressesOf(element: XmlElement): readonly string[] {
  const type = attribute(element, "mime-type") ?? attribute(element, "type") ?? "";
  if (OTHER.test(type) || isCounter(element)) return [];
  const [address] = ADDRESSES.flatMap((key) => attribute(element, key) ?? []);
  if (address === undefined) return [];
  const shown = element.name.toLowerCase() === "img" || isNoText(type) || endsAsPicture(address);
  return shown ? [address] : [];
}

/** A picture of one pixel, which counts readers. */
const isCounter = (element: XmlElement): boolean =>
  ["width", "height"].some((key) => /^[01](?:px)?$/.test(attribute(element, key) ?? ""));
