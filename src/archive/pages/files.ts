import { yearName, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { compareText } from "../order.ts";
import { paged } from "../paging.ts";
import type { Paging, View } from "../views.ts";

/** What no page leads to but a script loads, or whoever keeps a copy wants: a page, or one of several. */
export interface FilesView extends View {
  /** The years, each of which has checksums; only on the first page. */
  readonly years: readonly { readonly name: string; readonly url: string }[];
  /** Root-relative. */
  readonly files: readonly string[];
  readonly paging: Paging;
}

export const FILES_URL = "/holdings/files/";
const FILES_A_PAGE = 1000;
/** What hosts read or readers' own systems ask for, and who copies a site has no use for. */
const HOSTS_OWN = /(?:^|\/)[._][^/]*$/;

/** Links to all files of the site that are no page, for crawlers that run no script. `paths` as the site has them. */
export function filesViews({ years }: Catalogue, paths: readonly string[]): readonly FilesView[] {
  const files = paths
    .filter((path) => !HOSTS_OWN.test(path))
    .map((path) => `/${path}`)
    .sort(compareText);
  return paged(FILES_URL, files, FILES_A_PAGE).map(({ url, items, paging }) => ({
    url,
    years: paging.number === 1 ? years.map(({ key }) => ({ name: yearName(key), url: yearUrl(key) })) : [],
    files: items,
    paging,
  }));
}
