import { describeSite } from "../archive/site.ts";
import type { Site } from "../archive/views.ts";
import type { Edition } from "../render/years.ts";

/** What all pages of an edition share. The operator's own pages that are to stand in the menu come first there. */
export function siteOf({ archive, masthead }: Pick<Edition, "archive" | "masthead">): Site {
  const { settings, logo, sheet, footer, pages } = masthead;
  const own = pages.flatMap(({ menu, url }) => (menu === null ? [] : [{ label: menu, url }]));
  return describeSite(archive, settings, { logo, sheet, footer, menu: [...own, ...settings.menu] });
}
