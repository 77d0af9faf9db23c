/**
 * The tag of a language in its canonical form (BCP 47; `EN-us` gives `en-US`), or null where it is none. Languages have two
 * letters or three: longer ones are provided for, and none is registered (RFC 5646, 2.2.1). `English` is a name.
 */
export function languageTag(text: string): string | null {
  // `Intl` throws on what is no tag; the form is checked first, and only odd subtags are left for it to refuse.
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
