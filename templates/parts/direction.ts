import { textDirection } from "../../src/words/direction.ts";

/** `rtl` for a language written from right to left; undefined, which leaves out the attribute, for all others. */
export function directionOf(language: string): "rtl" | undefined {
  return textDirection(language) === "rtl" ? "rtl" : undefined;
}

/**
 * The attributes of words in one language on a page in another; none where both are the same, or the page's only more
 * exact (`en` on a page in `en-GB`).
 */
export function spokenIn(
  language: string,
  page: string,
): { readonly lang?: string; readonly dir?: "rtl" | "ltr" } {
  return page === language || page.startsWith(`${language}-`)
    ? {}
    : { lang: language, dir: textDirection(language) };
}

/** Letters of the scripts that are written from right to left. */
const RTL =
  "\\p{Script=Adlam}\\p{Script=Arabic}\\p{Script=Hanifi_Rohingya}\\p{Script=Hebrew}\\p{Script=Mandaic}\\p{Script=Mende_Kikakui}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Syriac}\\p{Script=Thaana}";
const RTL_LETTER = new RegExp(`(?=\\p{L})[${RTL}]`, "u");
const LTR_LETTER = new RegExp(`(?![${RTL}])\\p{L}`, "u");

/** Whether a text holds letters that are written against the direction of the page. */
export const isMixed = (text: string, page: "ltr" | "rtl"): boolean =>
  (page === "rtl" ? LTR_LETTER : RTL_LETTER).test(text);
