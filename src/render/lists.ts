import { LISTS } from "../../.eleventy.ts";
import { BuildError } from "../build-error.ts";

/** Sees that every list of pages is filled by somebody, and every page that was made belongs to a list. */
export interface ListCheck {
  /** Takes note of views that were made, by the name of their list. Throws a BuildError where they have a name that is no list's. */
  readonly given: (views: Readonly<Record<string, unknown>>) => void;
  /**
   * Takes note that a group of pages stays as it is. The modules and templates that made it are the same, and whoever
   * made it saw that every list was filled.
   */
  readonly stood: () => void;
  /** Throws a BuildError where a list was never filled, not even with no page at all. */
  readonly finish: () => void;
}

export function openListCheck(lists: readonly string[] = LISTS): ListCheck {
  const filled = new Set<string>();
  let stood = false;
  return {
    given: (views) => {
      for (const name of Object.keys(views)) {
        filled.add(name);
        if (!lists.includes(name))
          throw new BuildError(
            `Pages were made for the list \`${name}\`, which .eleventy.ts does not name, so none would reach the site. Add it to LISTS there.`,
          );
      }
    },
    stood: () => {
      stood = true;
    },
    finish: () => {
      const never = lists.filter((list) => !filled.has(list));
      if (stood || never.length === 0) return;
      throw new BuildError(
        `Nothing fills the list ${told(never)} of .eleventy.ts, so its pages would be missing. Make its views in siteViews (src/archive/site.ts) or, where they belong to a year, in src/archive/year.ts; or take its name out of LISTS.`,
      );
    },
  };
}

/**
 * Throws a BuildError where a list has no template or two. `templates` tells of each template (its path) the list that
 * it makes pages of.
 */
export function refuseLists(templates: ReadonlyMap<string, string>, lists: readonly string[] = LISTS): void {
  const without = lists.filter((list) => ![...templates.values()].includes(list));
  if (without.length > 0)
    throw new BuildError(
      `No template makes the pages of the list ${told(without)}. Add one to templates/ with \`pagination: { data: "${without[0]}", … }\`, or take its name out of LISTS in .eleventy.ts.`,
    );
  for (const list of lists) {
    const those = [...templates].filter(([, name]) => name === list).map(([path]) => path);
    if (those.length > 1)
      throw new BuildError(
        `${those.length} templates make the pages of the list \`${list}\`: ${those.join(", ")}. Keep one of them.`,
      );
  }
}

const told = (lists: readonly string[]): string => lists.map((list) => `\`${list}\``).join(", ");
