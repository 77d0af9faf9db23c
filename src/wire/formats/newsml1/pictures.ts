import type { Media } from "../../../article.ts";
import { isCaption, isNoText } from "../../markup/media.ts";
import { endsAsPicture } from "../../markup/picture-address.ts";
import { attribute, childrenOf, find, textOf, within } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";

const roleOf = (component: XmlElement): string => attribute(find(component, "Role"), "FormalName") ?? "";
const OTHER = /video|audio|animation|text/i;

/**
 *     <NewsComponent><Role FormalName="Photo"/>
 *       <NewsComponent><Role FormalName="Caption"/>…</NewsComponent>
 *       <NewsComponent><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/>…
 * The pictures of a NewsItem: a component that says it is one, or whose own content is (NewsML 1.2, 5.2 and 5.5).
 */
export function picturesOf(component: XmlElement): readonly Media[] {
  const role = roleOf(component);
  const own = childrenOf(component, "ContentItem").flatMap(addressOf);
  if (own.length > 0 || (isCaption(role) && !/caption/i.test(role))) return pictureOf(component);
  return childrenOf(component, "NewsComponent").flatMap(picturesOf);
}

function pictureOf(component: XmlElement): readonly Media[] {
  const items = within(component, "ContentItem");
  const renditions = [...new Set(items.toSorted((a, b) => widthOf(b) - widthOf(a)).flatMap(addressOf))];
  if (renditions.length === 0) return [];
  const captions = within(component, "NewsComponent").filter((at) => /caption/i.test(roleOf(at)));
  const line = (name: string): string | null => textOf(within(component, name)[0] ?? null);
  return [
    {
      renditions,
      alt: null,
      caption: textOf(captions.flatMap((at) => within(at, "DataContent"))[0] ?? null) ?? line("HeadLine"),
      credit: line("CreditLine") ?? line("ByLine") ?? line("CopyrightLine"),
      before: null,
      line: component.line,
    },
  ];
}

function addressOf(item: XmlElement): readonly string[] {
  const href = attribute(item, "Href");
  if (href === null) return [];
  const types = ["MediaType", "MimeType", "Format"].map(
    (name) => attribute(find(item, name), "FormalName") ?? "",
  );
  if (types.some((type) => OTHER.test(type))) return [];
  return types.some(isNoText) || endsAsPicture(href) ? [href] : [];
}

/** `<Characteristics><Property FormalName="Width" Value="1024"/>`. */
function widthOf(item: XmlElement): number {
  const width = within(item, "Property").find((at) => /^width$/i.test(attribute(at, "FormalName") ?? ""));
  return Number(attribute(width ?? null, "Value") ?? 0) || 0;
}
