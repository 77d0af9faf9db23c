import type { View } from "../views.ts";

/** A page that the operator wrote: `pages/terms.md` stands at `/pages/terms/`. */
export interface OwnPage extends View {
  readonly title: string;
  /** Its name in the menu; null where it stands in none. */
  readonly menu: string | null;
  /** HTML made by us from Markdown; links to pages of the site are root-relative in it. Null where the page is empty. */
  readonly markup: string | null;
}
