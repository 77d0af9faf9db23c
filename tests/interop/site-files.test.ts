import { describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY, headersFile } from "../../src/interop/headers.ts";
import { robots } from "../../src/interop/robots.ts";
import { MOST_URLS, sitemap, sitemapIndex } from "../../src/interop/sitemap.ts";
import { all, readXml, textOf } from "./support/wellformed.ts";

const BASE = "https://example.org/news/";

describe("sitemaps", () => {
  it("list absolute addresses, with the day of the last change where it is known", () => {
    const [text = ""] = sitemap([{ url: "/2014/" }, { url: "/a&b.html", lastmod: "2014-11-14" }], BASE);
    const urls = all(readXml(text), "url");
    expect(urls.map((url) => textOf(all(url, "loc")[0]))).toEqual([`${BASE}2014/`, `${BASE}a&b.html`]);
    expect(urls.map((url) => textOf(all(url, "lastmod")[0]))).toEqual(["", "2014-11-14"]);
  });

  it("are split at 50,000 addresses and lose none", () => {
    const entries = Array.from({ length: MOST_URLS + 1 }, (_, index) => ({ url: `/${index}/` }));
    const counts = sitemap(entries, BASE).map((text) => text.match(/<loc>/g)?.length);
    expect(counts).toEqual([50_000, 1]);
    expect(sitemap([], BASE)).toEqual([]);
  });

  it("are named by an index", () => {
    const index = readXml(sitemapIndex([{ url: "/2014/sitemap.xml" }], BASE));
    expect(index.name).toBe("sitemapindex");
    expect(textOf(all(index, "loc")[0])).toBe(`${BASE}2014/sitemap.xml`);
  });
});

describe("robots.txt", () => {
  it("names the sitemap only where the host is known", () => {
    expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
    expect(robots(BASE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`);
  });
});

describe("_headers", () => {
  it("asks of every page what its own meta asks, and more", () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
    );
    expect(headersFile()).toContain(
      `/*\n  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n`,
    );
  });

  it("gives no header twice to one address, for hosts would join the values", () => {
    const blocks = headersFile()
      .split("\n\n")
      .map((block) => block.trim().split("\n"));
    const names = blocks.map(([, ...headers]) => headers.map((header) => header.trim().split(":")[0]));
    const [everywhere = []] = names;
    for (const others of names.slice(1))
      expect(others.filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it("keeps within what hosts read: a hundred rules, lines of 2,000 characters", () => {
    const lines = headersFile().split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});
