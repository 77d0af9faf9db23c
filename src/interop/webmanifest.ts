import { PAPER } from "../settings/accent.ts";
import type { Settings } from "../settings/settings.ts";
import { textDirection } from "../words/direction.ts";

/** Characters under an icon on a home screen; more are cut off (Web App Manifest, short_name). */
const LONGEST_SHORT_NAME = 12;

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
