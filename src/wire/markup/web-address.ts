/**
 * The address on the web (`https:`, `http:`, `mailto:`) that a link leads to which stands on a page at `base`; null where
 * it leads to none, or `base` is null and the link is relative.
 */
export function webAddress(href: string, base: string | null): string | null {
  // An absolute one stays as it was written.
  if (/^(?:https?:\/\/|mailto:)\S/i.test(href)) return URL.canParse(href) ? href : null;
  if (base === null || !URL.canParse(href, base)) return null;
  const { protocol, href: whole } = new URL(href, base);
  return /^(?:https?|mailto):$/.test(protocol) ? whole : null;
}
