import { describe, expect, it } from "vitest";
import { normaliseBaseUrl, readSettings } from "../src/settings/settings.ts";

const read = (text: string | null) => readSettings(text, "archive.md");
const faults = (lines: string) =>
  read(`---\n${lines}\n---\n`).errors.map(({ rule, line, path }) => `${path}:${line} ${rule}`);

describe("archive.md", () => {
  it("has a default for everything", () => {
    const defaults = {
      publisher: null,
      description: null,
      language: "en",
      rights: null,
      baseUrl: null,
      encodings: [],
      dateOrder: null,
      columns: {},
      search: true,
      data: true,
      holdBack: [],
      killed: "keep",
    };
    expect(read(null).settings).toEqual({ title: "Dateline archive", ...defaults });
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
        title: "The Harbour: an archive",
        publisher: "Harbour Press",
        description: "Thirty years of tides.",
        language: "en-GB",
        rights: "© Harbour Press",
        baseUrl: "https://example.org/news/",
        encodings: [],
        dateOrder: null,
        columns: {},
        search: true,
        data: true,
        holdBack: [],
        killed: "keep",
      },
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
  ])("refuses %j", (lines, fault) => {
    expect(faults(lines)).toEqual([fault]);
  });

  it.each([
    ["true", true],
    ["false", false],
  ])("search: %s", (said, search) => {
    expect(read(`---\nsearch: ${said}\n---\n`).settings).toMatchObject({ search });
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
    expect(read("---\nauthor: A\n---\n").errors[0]?.message).toContain(
      "title, publisher, description, language, rights, baseUrl, dateOrder, search, data, holdBack, killed, encoding, columns",
    );
  });

  it("runs nothing", () => {
    expect(read("---js\n{ title: process.exit(1) }\n---\n").errors.map(({ rule }) => rule)).toEqual([
      "front-matter-engine",
    ]);
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
