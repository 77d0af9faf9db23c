import { clampChroma, formatHex, type Oklch, oklch, parse, wcagContrast } from "culori";
import { printable } from "../wire/text/printable.ts";
import type { Said } from "./key.ts";

/** The accent on paper and at night, each `#rrggbb`. */
export interface Accent {
  readonly day: string;
  readonly night: string;
}

/** `--paper` of `public/assets/base.css`, by day and at night; a test compares them. */
export const PAPER = { day: "#fcfaf5", night: "#181613" } as const;
type Time = keyof typeof PAPER;

/** WCAG 2.2, 1.4.3 (AA): of text against what is behind it. */
const CONTRAST = 4.5;

const ADVICE =
  'Write it as `accent: "#005f73"`, in quotes, or one for paper and one for the night: `accent: "#005f73 #94d2bd"`.';

/**
 * Reads a colour for links, marks and charts, or two: the first for paper, the second for dark screens. Of one alone, the
 * second is the nearest to it that can be read there. No colour has the contrast of 4.5 to 1 on both.
 */
export function readAccent(text: string): Said<Accent> {
  const written = text.trim().match(/[^\s,(]+(?:\([^)]*\))?/g) ?? [];
  const [first = "", second] = written;
  const day = hexOf(first);
  const night = second === undefined ? null : hexOf(second);
  if (day === null || written.length > 2 || (second !== undefined && night === null)) {
    const wrong = day === null ? first : (second ?? "");
    return { why: `\`${printable(written.length > 2 ? text : wrong)}\` is no colour. ${ADVICE}` };
  }
  const why = faultOn("day", day) ?? (night === null ? null : faultOn("night", night));
  if (why !== null) return { why };
  return { value: { day, night: night ?? nearest("night", day) } };
}

/** `#rrggbb` of any colour that CSS knows (and of its six digits alone: YAML takes what follows a `#` for a comment). */
function hexOf(text: string): string | null {
  const colour = parse(/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? `#${text}` : text);
  if (colour === undefined || (colour.alpha ?? 1) < 1) return null;
  return formatHex(colour) ?? null;
}

const contrastOn = (time: Time, colour: string): number => wcagContrast(colour, PAPER[time]);

function faultOn(time: Time, colour: string): string | null {
  const contrast = contrastOn(time, colour);
  if (contrast >= CONTRAST) return null;
  const where = time === "day" ? "on our paper" : "at night";
  // Cut, not rounded: 4.48 is no 4.5.
  const told = (Math.floor(contrast * 10) / 10).toFixed(1);
  return `\`${colour}\` is too ${time === "day" ? "light" : "dark"} to read ${where} (${PAPER[time]}): its contrast is ${told} to 1, and text needs ${CONTRAST} to 1 (WCAG 2, AA). The nearest that passes is \`${nearest(time, colour)}\`.`;
}

/** Steps of lightness from black to white. */
const STEPS = 500;

/** The colour of the same hue, nearest in lightness, that has the contrast: darker on paper, lighter at night. */
function nearest(time: Time, colour: string): string {
  const from = oklch(colour);
  if (from === undefined) return colour;
  for (let step = 0; step <= STEPS; step++) {
    const l = time === "day" ? from.l - step / STEPS : from.l + step / STEPS;
    if (l < 0 || l > 1) break;
    const other: Oklch = { ...from, l };
    const hex = formatHex(clampChroma(other, "oklch"));
    if (hex !== undefined && contrastOn(time, hex) >= CONTRAST) return hex;
  }
  return time === "day" ? "#000000" : "#ffffff";
}

/** A sheet that puts the accent in the place of ours, see `public/assets/base.css`. */
export function accentSheet({ day, night }: Accent): string {
  const tokens = (colour: string): string => `--accent: ${colour}; --shade: ${colour};`;
  return `@layer tokens {
  :root { ${tokens(day)} }
  @media screen and (prefers-color-scheme: dark) {
    :root:not([data-theme="light"]) { ${tokens(night)} }
  }
  @media screen {
    :root[data-theme="dark"] { ${tokens(night)} }
  }
}
`;
}
