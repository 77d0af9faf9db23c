import { PAPER } from "../settings/accent.ts";
import type { Settings } from "../settings/settings.ts";

/** Characters under an icon on a home screen; more are cut off (Web App Manifest, short_name). */
const LONGEST_SHORT_NAME = 12;

/** Languages usually written from right to left, and the scripts that are (BCP 47 subtags, CLDR). */
const RTL_LANGUAGES =
  "ar arc bal bgn ckb dv fa glk he iw ji khw ks lrc luz mzn nqo pnb ps sd sdh syr ug ur yi".split(" ");
const RTL_SCRIPTS = "adlm arab hebr mand mend nkoo rohg samr syrc thaa".split(" ");

/** `site.webmanifest`, at the site's root: how the archive looks when a reader keeps it among their apps. */
export function webManifest(settings: Settings): string {
  const short = shortName(settings.title);
  const manifest = {
    name: settings.title,
    ...(short !== null && { short_name: short }),
    ...(settings.description !== null && { description: settings.description }),
    lang: settings.language,
    dir: textDirection(settings.language),
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    // A manifest knows one colour.
    background_color: PAPER.day,
    theme_color: PAPER.day,
    categories: ["news"],
    icons: [
      icon("icon-192.png", 192, "any"),
      icon("icon-512.png", 512, "any"),
      icon("maskable-512.png", 512, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Which way a language is written, by its tag (BCP 47): the script if the tag names one, else the language. */
export function textDirection(language: string): "ltr" | "rtl" {
  const [first = "", ...rest] = language.toLowerCase().split("-");
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const among = script === undefined ? RTL_LANGUAGES.includes(first) : RTL_SCRIPTS.includes(script);
  return among ? "rtl" : "ltr";
}

/**
 * As many of a title's first words as fit under an icon, without an article before them or what leaves them hanging
 * behind them. Null where not even one fits: then the system cuts the whole name as it sees fit.
 */
export function shortName(title: string): string | null {
  if (lengthOf(title) <= LONGEST_SHORT_NAME) return title;
  const words = title.split(" ");
  const named = /^(?:the|an?)$/i.test(words[0] ?? "") ? words.slice(1) : words;
  for (let count = named.length; count > 0; count--) {
    const last = named[count - 1] ?? "";
    if (count < named.length && hangs(last)) continue;
    const short = named
      .slice(0, count)
      .join(" ")
      .replace(/[\p{P}\p{S}]+$/u, "");
    if (short !== "" && lengthOf(short) <= LONGEST_SHORT_NAME) return short;
  }
  return null;
}

const hangs = (word: string): boolean =>
  /^(?:[\p{P}\p{S}]+|and|at|by|for|from|in|of|on|or|the|to|an?)$/iu.test(word);

const lengthOf = (text: string): number => [...text].length;

const icon = (name: string, size: number, purpose: string) => ({
  src: `assets/icons/${name}`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});
