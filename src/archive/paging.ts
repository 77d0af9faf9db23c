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
 * Cuts a list into pages of at most `size`. The first keeps the folder's address, the others are files in it
 * (`page-2.html`), so that no name of a place or a year can clash with a page's number. An empty list is one
 * empty page.
 */
export function paged<Item>(folder: string, items: readonly Item[], size: number): readonly Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const urls = Array.from({ length: count }, (_, index) =>
    index === 0 ? folder : `${folder}page-${index + 1}.html`,
  );
  return urls.map((url, index) => ({
    url,
    items: items.slice(index * size, (index + 1) * size),
    from: index * size + 1,
    paging: { number: index + 1, urls },
  }));
}
