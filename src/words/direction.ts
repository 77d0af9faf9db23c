/** Languages usually written from right to left, and the scripts that are (BCP 47 subtags, CLDR). */
const RTL_LANGUAGES =
  "ar arc bal bgn ckb dv fa glk he iw ji khw ks lrc luz mzn nqo pnb ps sd sdh syr ug ur yi".split(" ");
const RTL_SCRIPTS = "adlm arab hebr mand mend nkoo rohg samr syrc thaa".split(" ");

/** Which way a language is written, by its tag (BCP 47): the script if the tag names one, else the language. */
export function textDirection(language: string): "ltr" | "rtl" {
  const among = scriptIn(language);
  const written =
    among === null ? RTL_LANGUAGES.includes(primarySubtag(language)) : RTL_SCRIPTS.includes(among);
  return written ? "rtl" : "ltr";
}

/** `pt` of `pt-BR`, in small letters. */
export const primarySubtag = (language: string): string => (language.split("-")[0] ?? "").toLowerCase();

/** `hant` of `zh-Hant-TW`, in small letters; null where the tag names no script. */
export const scriptIn = (language: string): string | null =>
  language
    .toLowerCase()
    .split("-")
    .slice(1)
    .find((subtag) => /^[a-z]{4}$/.test(subtag)) ?? null;
