/** The address of a list of stories that what they name heads, or of a part of it: `/places/oslo/1994/page-2.html`. */
export interface ListAddress {
  /** Of the whole list: `/places/oslo/`. */
  readonly url: string;
  readonly kind: string;
  readonly slug: string;
  /** What follows: `1994/page-2.html`. */
  readonly part: string;
}

const LIST = /^(\/(places|bylines|subjects|keywords)\/([^/]+)\/)(.*)$/s;

/** Takes such an address apart; null for any other. */
export function listAt(address: string): ListAddress | null {
  const [, url, kind, slug, part] = LIST.exec(address) ?? [];
  return url === undefined || kind === undefined || slug === undefined || part === undefined
    ? null
    : { url, kind, slug, part };
}
