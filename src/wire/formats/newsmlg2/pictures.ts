import type { Media } from "../../../article.ts";
import { attribute, childrenOf, find, textOf, within } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";

/** The pictures that belong to an item of a message: those of its own content, and the items that are tied to it. */
export type PicturesOf = (item: XmlElement) => readonly Media[];

/**
 *     <newsItem guid="urn:a">…<link rel="irel:seeAlso" residref="urn:b"/>…   <newsItem guid="urn:b">…<remoteContent href="b.jpg"
 *     <packageItem>…<itemRef residref="urn:a"/><itemRef residref="urn:b"/>
 * A picture is an item of its own (NewsML-G2, `remoteContent`), tied to the text by a link or in a package.
 */
export function openPictures(items: readonly XmlElement[]): PicturesOf {
  const byId = new Map(items.map((item) => [attribute(item, "guid"), item]));
  const packages = items.filter(({ name }) => name === "packageItem").map(idsIn);
  return (item) => {
    const id = attribute(item, "guid");
    const links = [
      ...childrenOf(find(item, "itemMeta"), "link"),
      ...childrenOf(find(item, "contentMeta"), "link"),
    ];
    const linked = links.flatMap((link) => attribute(link, "residref") ?? []);
    const together = packages.filter((ids) => id !== null && ids.includes(id)).flat();
    const tied = [...new Set([...linked, ...together])].flatMap((other) => byId.get(other) ?? []);
    return [item, ...tied.filter((other) => other !== item && other.name === "newsItem")].flatMap(pictureOf);
  };
}

const idsIn = (item: XmlElement): readonly string[] =>
  within(item, "itemRef").flatMap((ref) => attribute(ref, "residref") ?? []);

function pictureOf(item: XmlElement): readonly Media[] {
  const contents = childrenOf(find(item, "contentSet"), "remoteContent").filter((content) =>
    /^image\//i.test(attribute(content, "contenttype") ?? ""),
  );
  const widthOf = (content: XmlElement): number => Number(attribute(content, "width") ?? 0) || 0;
  const renditions = contents
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .flatMap((at) => attribute(at, "href") ?? []);
  const [first] = contents;
  if (first === undefined || renditions.length === 0) return [];
  // Of a text's own item the description is that of the text.
  const meta =
    childrenOf(find(item, "contentSet"), "inlineXML").length > 0 ? null : find(item, "contentMeta");
  const descriptions = childrenOf(meta, "description");
  const caption =
    descriptions.find((at) => /caption/i.test(attribute(at, "role") ?? "")) ?? descriptions[0] ?? null;
  return [
    {
      renditions: [...new Set(renditions)],
      alt: textOf(find(first, "altText")),
      caption: textOf(caption) ?? textOf(find(meta, "headline")),
      credit: textOf(find(meta, "creditline")) ?? textOf(find(meta, "by")),
      before: null,
      line: first.line,
    },
  ];
}
