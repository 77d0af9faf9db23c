/**
 * Makes the pictures in `public/assets/icons` from `public/assets/icon.svg` and the card below, with the browser of
 * the tests: `node --import tsx tests/bench/icons.ts`. They are kept, so that a build needs no browser.
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/support/launch.ts";

const assets = fileURLToPath(new URL("../../public/assets/", import.meta.url));
const [paper, ink, quiet, rule, accent] = ["#fcfaf5", "#1f1c18", "#635b4f", "#d8d1c3", "#8c1d18"];

/** `part` is the share of the square that the drawing takes: a system may cut a maskable icon to a circle of 0.8. */
const icons = [
  { name: "favicon-32", size: 32, part: 1 },
  { name: "apple-touch-icon", size: 180, part: 0.86 },
  { name: "icon-192", size: 192, part: 1 },
  { name: "icon-512", size: 512, part: 1 },
  { name: "maskable-512", size: 512, part: 0.7 },
] as const;

const iconPage = (svg: string, size: number, part: number): string => `<!DOCTYPE html><style>
  body { margin: 0; height: ${size}px; background: ${paper}; display: grid; place-items: center }
  svg { width: ${size * part}px }
</style>${svg}`;

/** The page that stands for the archive where a link to it is shown: a front page, from too far away to be read. */
const cardPage = (font: (style: string) => string): string => `<!DOCTYPE html><style>
  @font-face { font-family: News; src: url(${font("normal")}); font-weight: 200 800 }
  @font-face { font-family: News; src: url(${font("italic")}); font-weight: 200 800; font-style: italic }
  body { margin: 0; background: ${paper}; color: ${ink}; font-family: News; text-align: center }
  h1 { margin: 0; padding-top: 76px; font-size: 94px; line-height: 1; font-weight: 600; letter-spacing: -0.015em }
  p { margin: 14px 0 0; font-size: 36px; font-style: italic; color: ${quiet} }
  svg { position: absolute; inset: 0 }
</style>
<h1>An archive of wire stories</h1>
<p>Day by day, as they were sent</p>
<svg width="1200" height="630">
  ${bar(60, 44, 1080, 4, ink)}${bar(60, 52, 1080, 1, ink)}${bar(60, 262, 1080, 1, ink)}
  ${[0, 1, 3, 4].map((at) => story(at, 296)).join("")}${month()}
  ${[1, 2, 3, 4].map((at) => bar(60 + at * 220 - 10, 292, 1, 338, rule)).join("")}
</svg>`;

function bar(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
}

/** A column of print from `top` down: a headline of two lines, a dateline, and paragraphs that end where they end. */
function story(at: number, top: number): string {
  const x = 60 + at * 220;
  const lines = Array.from({ length: 19 }, (_, line) => {
    const ends = (line + at * 2) % 5 === 4;
    return bar(x, top + 48 + line * 15, ends ? 70 + ((line * 53 + at * 29) % 90) : 200, 3, rule);
  });
  const head = bar(x, top, 200, 7, ink) + bar(x, top + 17, 90 + ((at * 37) % 80), 7, ink);
  return head + lines.join("") + bar(x, top + 48, 46, 3, ink) + bar(x + 46, top + 48, 10, 3, paper);
}

/** The middle column: a month, one day of it, and a story below. */
function month(): string {
  const days = Array.from({ length: 35 }, (_, day) => {
    const [x, y] = [500 + (day % 7) * 29, 332 + Math.floor(day / 7) * 29];
    return day < 2 || day > 31 ? "" : bar(x, y, 26, 26, day === 16 ? accent : rule);
  });
  return bar(555, 305, 90, 7, ink) + days.join("") + story(2, 504);
}

async function shoot(page: Page, name: string, html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(assets, "icons", `${name}.png`) });
}

await mkdir(join(assets, "icons"), { recursive: true });
const svg = await readFile(join(assets, "icon.svg"), "utf8");
const fonts = new Map<string, string>();
for (const style of ["normal", "italic"]) {
  const bytes = await readFile(join(assets, `fonts/newsreader-latin-wght-${style}.woff2`), "base64");
  fonts.set(style, `data:font/woff2;base64,${bytes}`);
}
const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, size, part } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await shoot(page, name, iconPage(svg, size, part));
}
await page.setViewportSize({ width: 1200, height: 630 });
await shoot(
  page,
  "card",
  cardPage((style) => fonts.get(style) ?? ""),
);
await browser.close();
