import type { Paging } from "./views.ts";

/** One part of a list cut to pages. */
export interface Page<Item> {
  readonly url: string;
  readonly items: readonly Item[];
  /** Number of the first item, from 1. */
  readonly from: number;
  readonly paging: Paging;
}

/**
 * Cuts a list into pages of at most `size`. The first keeps the address at hand. The others of a folder are files in
 * it (`page-2.html`), so that no name of a place or a year can clash with a page's number; those of a file stand
 * beside it (`name.page-2.html`). An empty list is one empty page.
 */
export function paged<Item>(address: string, items: readonly Item[], size: number): readonly Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const stem = address.endsWith("/") ? address : address.replace(/html$/, "");
  const urls = Array.from({ length: count }, (_, index) =>
    index === 0 ? address : `${stem}page-${index + 1}.html`,
  );
  return urls.map((url, index) => ({
    url,
    items: items.slice(index * size, (index + 1) * size),
    from: index * size + 1,
    paging: { number: index + 1, urls },
  }));
}
