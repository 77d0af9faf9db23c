import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { PAPER } from "../src/settings/accent.ts";
import { normaliseBaseUrl } from "../src/settings/base-url.ts";
import { KEYS } from "../src/settings/keys.ts";
import { DEFAULTS, readSettings } from "../src/settings/read-settings.ts";

const read = (text: string | null) => readSettings(text, "archive.md");
const faults = (lines: string) =>
  read(`---\n${lines}\n---\n`).errors.map(({ rule, line, path }) => `${path}:${line} ${rule}`);

describe("archive.md", () => {
  it("has a default for everything", () => {
    const defaults = Object.fromEntries(Object.entries(KEYS).map(([name, { standard }]) => [name, standard]));
    expect(read(null).settings).toEqual(defaults);
    expect(read("About *us*.\n")).toMatchObject({
      settings: defaults,
      about: "About *us*.\n",
      aboutLine: 1,
      errors: [],
    });
    expect(read("---\n---\n")).toMatchObject({ settings: defaults, about: "" });
  });

  it("gives the settings and the about page", () => {
    const text = `---
title: "The Harbour: an archive"
publisher: Harbour Press
description: >
  Thirty years
  of tides.
language: EN-gb
rights: © Harbour Press
baseUrl: https://example.org/news
---
Founded in *1901*.
`;
    expect(read(text)).toEqual({
      settings: {
        ...DEFAULTS,
        title: "The Harbour: an archive",
        publisher: "Harbour Press",
        description: "Thirty years of tides.",
        language: "en-GB",
        rights: "© Harbour Press",
        baseUrl: "https://example.org/news/",
      },
      lines: { title: 2, publisher: 3, description: 4, language: 7, rights: 8, baseUrl: 9 },
      about: "Founded in *1901*.\n",
      aboutLine: 11,
      errors: [],
    });
  });

  it.each([
    ["title: A\nbaseurl: https://example.org/", "archive.md:3 settings-key"],
    ["title: A\n__proto__: B", "archive.md:3 settings-key"],
    ["title:", "archive.md:2 settings-value"],
    ["title: A\npublisher: ''", "archive.md:3 settings-value"],
    ["language: English please", "archive.md:2 settings-value"],
    ["title: [A, B]", "archive.md:2 front-matter-yaml"],
    ["title: A\ntitle: B", "archive.md:3 front-matter-yaml"],
    ["baseUrl: example.org", "archive.md:2 settings-base-url"],
    ["rights: R\nbaseUrl: /news/", "archive.md:3 settings-base-url"],
    ["search: off", "archive.md:2 settings-value"],
    ["search:", "archive.md:2 settings-value"],
    ["data: no", "archive.md:2 settings-value"],
    ["holdBack: rigths", "archive.md:2 settings-value"],
    ["holdBack: rights, embargo, all", "archive.md:2 settings-value"],
    ["killed: keep omit", "archive.md:2 settings-value"],
    ["places: yes\nthreads: 0\nonThisDay: never", "archive.md:2 settings-value"],
    ["front: 1994-02-30", "archive.md:2 settings-value"],
    ["dateStyle: short", "archive.md:2 settings-value"],
    ["front: newest", "archive.md:2 settings-value"],
    ["contact: the reading room", "archive.md:2 settings-value"],
    ["contact: ann@localhost", "archive.md:2 settings-value"],
    ["contact: javascript:alert(1)", "archive.md:2 settings-value"],
    ["logo: /etc/logo.png", "archive.md:2 settings-value"],
    ["logo: ../logo.png", "archive.md:2 settings-value"],
    ["logo: https://example.org/logo.png", "archive.md:2 settings-value"],
    ["logo: logo.tiff", "archive.md:2 settings-value"],
    ["css: styles.scss", "archive.md:2 settings-value"],
    ["css: a\\b.css", "archive.md:2 settings-value"],
    ["accent: reddish", "archive.md:2 settings-value"],
    ["accent: '#00000080'", "archive.md:2 settings-value"],
    ["menu: /about/", "archive.md:2 settings-value"],
    ["menu:\n  - About us: /about/\n  - Shop: http://shop.example/", "archive.md:4 settings-value"],
    ["menu:\n  - Script: javascript:alert(1)", "archive.md:3 settings-value"],
    ["menu:\n  - Elsewhere: //example.org/", "archive.md:3 settings-value"],
    ["menu:\n  - Up: /../secret/", "archive.md:3 settings-value"],
    ["menu:\n  - About us", "archive.md:3 settings-value"],
    ["menu:\n  - { A: /about/, B: /holdings/ }", "archive.md:3 settings-value"],
  ])("refuses %j", (lines, fault) => {
    expect(faults(lines)[0]).toEqual(fault);
  });

  it.each([
    ["baseurl: https://example.org/", "baseUrl"],
    ["titel: A", "title"],
    ["holdBack: embargos", "embargo"],
    ["holdBack: rights, embrago", "embargo"],
    ["killed: omitt", "omit"],
    ["dateStyle: ISO", "iso"],
    ["dateOrder: dayfirst", "day-first"],
    ["search: flase", "false"],
    ["language: englsh", "en"],
    ["language: en_GB", "en-GB"],
    ["language: Deutsch", "de"],
    ["language: العربيه", "ar"],
    ["encoding: windws-1251", "windows-1251"],
    ["columns: { headlin: Titel }", "headline"],
  ])("%j: did you mean `%s`?", (line, meant) => {
    const [{ message } = { message: "" }] = read(`---\n${line}\n---\n`).errors;
    expect(message).toContain(` Did you mean \`${meant}\`? `);
  });

  it("no hint where nothing is near", () => {
    const said = ["colour: red", "killed: never", "language: yes please", "encoding: klingon"].map(
      (line) => read(`---\n${line}\n---\n`).errors[0]?.message,
    );
    expect(said.filter((message) => message === undefined || message.includes("Did you mean"))).toEqual([]);
  });

  it("tells all that is wrong, line by line", () => {
    expect(faults("search: maybe\ntitel: A\nencoding: klingon\nbaseUrl: x")).toEqual([
      "archive.md:2 settings-value",
      "archive.md:3 settings-key",
      "archive.md:4 settings-value",
      "archive.md:5 settings-base-url",
    ]);
  });

  const SWITCHES = ["search", "data", "places", "threads", "onThisDay"] as const;
  it.each(SWITCHES)("%s can be off", (key) => {
    expect(read(`---\n${key}: false\n---\n`).settings).toEqual({ ...DEFAULTS, [key]: false });
    expect(read(`---\n${key}: true\n---\n`).settings).toEqual(DEFAULTS);
  });

  it.each([
    ["front: 1994-06-17", { front: "1994-06-17" }],
    ["dateStyle: iso", { dateStyle: "iso" }],
    ["contact: archive@example.org", { contact: "mailto:archive@example.org" }],
    ["contact: https://example.org/write", { contact: "https://example.org/write" }],
    ["logo: ./own/Logo.SVG", { logo: "own/Logo.SVG" }],
    ["css: own.css", { css: "own.css" }],
    ["timeZoneNote: Times are those of the bureau.", { timeZoneNote: "Times are those of the bureau." }],
    ["footer: |\n  One *line*.\n\n  Another.", { footer: "One *line*.\n\nAnother." }],
    ["dateOrder: day-first", { dateOrder: "day-first" }],
    [
      "menu:\n  # ours\n  - Terms: /pages/terms\n  - 'Feeds: all': /about/#feeds\n  - Library: https://example.org/a b",
      {
        menu: [
          { label: "Terms", url: "/pages/terms/" },
          { label: "Feeds: all", url: "/about/#feeds" },
          { label: "Library", url: "https://example.org/a%20b" },
        ],
      },
    ],
  ])("reads %j", (lines, settings) => {
    expect(read(`---\n${lines}\n---\n`).settings).toEqual({ ...DEFAULTS, ...settings });
  });

  it.each([
    ["rights", ["rights"]],
    ["embargo, rights", ["rights", "embargo"]],
    ["rights embargo", ["rights", "embargo"]],
  ])("holdBack: %s", (said, holdBack) => {
    expect(read(`---\nholdBack: ${said}\n---\n`).settings).toMatchObject({ holdBack });
  });

  it("killed: omit", () => {
    expect(read("---\nkilled: omit\n---\n").settings).toMatchObject({ killed: "omit" });
  });

  it("names the settings there are", () => {
    expect(read("---\nauthor: A\n---\n").errors[0]?.message).toContain(Object.keys(KEYS).join(", "));
  });

  it("runs nothing", () => {
    expect(read("---js\n{ title: process.exit(1) }\n---\n").errors.map(({ rule }) => rule)).toEqual([
      "front-matter-engine",
    ]);
  });
});

describe("the accent", () => {
  const accent = (said: string) => read(`---\naccent: ${said}\n---\n`);

  it.each([
    ["'#8c1d18'", "#8c1d18"],
    ["8c1d18", "#8c1d18"],
    ["teal", "#008080"],
    ["rgb(0, 95, 115)", "#005f73"],
  ])("%s is one for paper, and the nearest to it that can be read for the night", (said, day) => {
    const { settings } = accent(said);
    expect(settings?.accent?.day).toBe(day);
    expect(wcagContrast(day, PAPER.day)).toBeGreaterThanOrEqual(4.5);
    const night = wcagContrast(settings?.accent?.night ?? "", PAPER.night);
    expect(night).toBeGreaterThanOrEqual(4.5);
    expect(night).toBeLessThan(4.7);
  });

  it("may be two", () => {
    expect(accent("'#005f73 #94d2bd'").settings?.accent).toEqual({ day: "#005f73", night: "#94d2bd" });
    expect(accent("'#005f73, #94d2bd'").settings?.accent).toEqual({ day: "#005f73", night: "#94d2bd" });
  });

  it.each([
    ["'#ff8800'", "too light to read on our paper", "day"],
    ["gold", "too light to read on our paper", "day"],
    ["'#005f73 #00343f'", "too dark to read at night", "night"],
  ] as const)("%s is refused, with the nearest that passes", (said, words, time) => {
    const [error] = accent(said).errors;
    expect(error).toMatchObject({ rule: "settings-value", line: 2, message: expect.stringContaining(words) });
    const [, nearest = ""] = /nearest that passes is `(#[0-9a-f]{6})`/.exec(error?.message ?? "") ?? [];
    const contrast = wcagContrast(nearest, PAPER[time]);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    expect(contrast).toBeLessThan(4.7);
    expect(accent(time === "day" ? `'${nearest}'` : `'#005f73 ${nearest}'`).errors).toEqual([]);
  });

  it("without quotes is a comment to YAML, and says so", () => {
    expect(accent("#005f73").errors[0]?.message).toContain('write `accent: "#005f73"`, in quotes');
  });

  it("is measured against the paper that the pages have", () => {
    const sheet = readFileSync(new URL("../public/assets/base.css", import.meta.url), "utf8");
    const papers = [...sheet.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, paper]) => paper);
    expect(papers).toEqual([PAPER.day, PAPER.night, PAPER.night]);
  });
});

describe("a base URL", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    [" http://Example.org:8080/a/b ", "http://example.org:8080/a/b/"],
    ["https://example.org/a/../b/", "https://example.org/b/"],
    ["https://bücher.example/é", "https://xn--bcher-kva.example/%C3%A9/"],
  ])("%j becomes %s", (text, url) => {
    expect(normaliseBaseUrl(text)).toBe(url);
  });

  it.each([
    "",
    "example.org",
    "//example.org/",
    "/news/",
    "https:example.org",
    "https://",
    "https:///x",
    "ftp://example.org/",
    "file:///srv",
    "javascript:alert(1)",
    "https://user:word@example.org/",
    "https://example.org/?q",
    "https://example.org/#top",
    "https://exa mple.org/",
    "https://example.org\\news",
    "https://example.org:99999/",
  ])("%j is none", (text) => {
    expect(normaliseBaseUrl(text)).toBeNull();
  });
});
