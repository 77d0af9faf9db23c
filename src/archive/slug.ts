const LONGEST_SLUG = 60;

/** Letters that Unicode does not decompose to ASCII. Part of the frozen rule: a change breaks addresses. */
export const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * ASCII letters, digits and hyphens: whole words of `text`, at most 60 characters in all (a first word longer
 * than that is cut). Empty when the text has no ASCII letter or digit.
 *
 * Frozen: published addresses are made of it. `tests/archive/permalink.test.ts` holds it still.
 */
export function slugify(text: string): string {
  const words = text
    .slice(0, 1000)
    .normalize("NFKD")
    .toLowerCase()
    // Of ASCII there are no marks, and a class of all of them takes a browser a while to make.
    .replace(/[^ -~]/.test(text) ? /[\p{M}'’]/gu : /'/g, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}
