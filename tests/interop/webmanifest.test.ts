import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shortName, webManifest } from "../../src/interop/webmanifest.ts";
import { packageRoot } from "../../src/package.ts";
import { textDirection } from "../../src/words/direction.ts";
import { HOSTILE, settings } from "./support/stories.ts";

const read = (text: string): Record<string, unknown> => JSON.parse(text);

it("tells what the archive is, and nothing of where it stands", () => {
  const text = webManifest(
    settings({
      title: "The Sound & Valley Wire",
      description: "Stories of two valleys.",
      language: "en-GB",
      baseUrl: "https://news.example/archive/",
    }),
  );
  expect(read(text)).toEqual({
    name: "The Sound & Valley Wire",
    short_name: "Sound",
    description: "Stories of two valleys.",
    lang: "en-GB",
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: "#fcfaf5",
    theme_color: "#fcfaf5",
    categories: ["news"],
    icons: [
      { src: "assets/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "assets/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "assets/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  });
  expect(text.endsWith("}\n")).toBe(true);
});

it("leaves out what the archive does not say", () => {
  const manifest = read(webManifest(settings({ title: "Nachrichtenarchiv" })));
  expect(manifest).not.toHaveProperty("description");
  expect(manifest).not.toHaveProperty("short_name");
});

it.each(HOSTILE)("keeps %j as it stands", (text) => {
  const manifest = read(webManifest(settings({ title: text, description: text })));
  expect(manifest["name"]).toBe(text);
  expect(manifest["description"]).toBe(text);
});

describe("the pictures", () => {
  const icons = join(packageRoot(), "public/assets/icons");

  it.each([
    ["icon-192.png", 192, 192],
    ["icon-512.png", 512, 512],
    ["maskable-512.png", 512, 512],
    ["apple-touch-icon.png", 180, 180],
    ["favicon-32.png", 32, 32],
    ["card.png", 1200, 630],
  ])("%s is %i by %i pixels, and light", (name, width, height) => {
    const path = join(icons, name);
    expect(existsSync(path)).toBe(true);
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it("are of the paper's colour", () => {
    const css = readFileSync(join(packageRoot(), "public/assets/base.css"), "utf8");
    expect(read(webManifest(settings()))["theme_color"]).toBe(/--paper: (#\w+)/.exec(css)?.[1]);
  });
});

describe("the name under an icon", () => {
  it.each([
    ["Dateline", "Dateline"],
    ["The Harbour", "The Harbour"],
    ["Dateline archive", "Dateline"],
    ["The Harbour Gazette", "Harbour"],
    ["A Valley Post of 1890", "Valley Post"],
    ["Post of the Valleys", "Post"],
    ["News, views and more", "News, views"],
    ["News: views and figures", "News: views"],
    ["Reuters – the wire of 1987", "Reuters"],
    ["Le Monde diplomatique", "Le Monde"],
    ["新聞アーカイブ昭和六十二年の記録", null],
    ["Nachrichtenarchiv", null],
    ["The Nachrichtenarchiv", null],
    ["", ""],
  ])("of %j is %j", (title, expected) => {
    expect(shortName(title)).toBe(expected);
  });
});

describe("the direction of a language", () => {
  it.each([
    ["en", "ltr"],
    ["ar", "rtl"],
    ["ar-EG", "rtl"],
    ["fa", "rtl"],
    ["he-IL", "rtl"],
    ["ur", "rtl"],
    ["ku-Arab", "rtl"],
    ["pa-Arab-PK", "rtl"],
    ["az-Latn", "ltr"],
    ["ar-Latn", "ltr"],
    ["sr-Cyrl", "ltr"],
    ["e", "ltr"],
    ["zh-Hant-TW", "ltr"],
  ] as const)("%s: %s", (language, expected) => {
    expect(textDirection(language)).toBe(expected);
  });
});
