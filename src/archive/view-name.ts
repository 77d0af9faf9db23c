import type { Archive } from "./archive.ts";
import type { View } from "./views.ts";
import type { StampOf } from "./year-key.ts";

/** Says all that a view holds: two of one name are the same. */
export type NameView = (view: View) => string;

/**
 * Names views by their JSON, with its stamp for each story of the archive and for the record of the story that a page is
 * of: both are made of what the stamp names and of `ground`, which all stories are made from. So a name is a tenth of what
 * its view holds.
 */
export function openViewNames(
  { stories }: Pick<Archive, "stories">,
  stampOf: StampOf,
  ground: string,
): NameView {
  const stamps = new Map<unknown, string>(stories.map((story) => [story, stampOf(story)]));
  return (view) => {
    const isRecord = "summary" in view && stamps.has(view.summary);
    const said = JSON.stringify(view, (key, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if (isRecord && key === "article" && value === articleOf(view)) return "";
      return stamps.get(value) ?? value;
    });
    return `${ground}\n${said}`;
  };
}

const articleOf = (view: View): unknown => ("article" in view ? view.article : null);
