import type { Archive } from "./archive.ts";
import type { Summary } from "./summary.ts";
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
  { storyAt }: Pick<Archive, "storyAt">,
  stampOf: StampOf,
  ground: string,
): NameView {
  const storyOf = (value: object): Summary | null => {
    const story = "url" in value && typeof value.url === "string" ? storyAt.get(value.url) : undefined;
    return story === value ? story : null;
  };
  return (view) => {
    const isRecord = "summary" in view && isObject(view.summary) && storyOf(view.summary) !== null;
    const said = JSON.stringify(view, (key, value: unknown) => {
      if (!isObject(value)) return value;
      if (isRecord && key === "article" && value === articleOf(view)) return "";
      const story = storyOf(value);
      return story === null ? value : stampOf(story);
    });
    return `${ground}\n${said}`;
  };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const articleOf = (view: View): unknown => ("article" in view ? view.article : null);
