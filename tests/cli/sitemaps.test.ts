import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildSite } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { wireFile } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);

it("sitemaps name every page that leads to stories, each with its day; those that stand from the build before too", async () => {
  const [input, site] = [join(root.path, "stories"), join(root.path, "site")];
  const ferry = (at: number) =>
    wireFile(`200${at % 2}-05-06`, `OSLO May 6 Ferry number ${at} sailed on time.`);
  writeFiles(input, Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`${at}.txt`, ferry(at)])));
  const base = "https://example.org/wire/";
  await buildSite(input, site, { more: ["--base-url", base] });
  const first = listTree(site).map((path) => [path, readText(site, path)]);
  // 2000 stands as it is; the pages of its place are told from what was remembered of it.
  writeFiles(input, { "new.txt": wireFile("2001-05-07", "OSLO May 7 One more ferry sailed.") });
  await buildSite(input, site, { more: ["--base-url", base] });

  const files = listTree(site);
  const named = files
    .filter((path) => /sitemap[^/]*\.xml$/.test(path))
    .flatMap((path) => [...readText(site, path).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url))
    .filter((url) => !url.endsWith(".xml"));
  const pages = files
    .filter((path) => path.endsWith(".html") && !/^(?:404|random\/index|search\/index)\.html$/.test(path))
    .filter((path) => !readText(site, path).includes('content="noindex"'))
    .map((path) => base + path.replace(/(^|\/)index\.html$/, "$1"));
  expect(named.sort()).toEqual(pages.sort());

  const days = new Map(
    files
      .filter((path) => path.includes("sitemap"))
      .flatMap((path) => [
        ...readText(site, path).matchAll(/<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)<\/lastmod>/g),
      ])
      .map(([, url, day]) => [url, day]),
  );
  expect([...days.keys()].length).toBe(named.length + 3);
  const dayOf = (url: string) => days.get(base + url);
  expect(dayOf("places/oslo/2000/")).toBe("2000-05-06");
  expect(dayOf("places/oslo/2001/")).toBe("2001-05-07");
  expect(dayOf("places/oslo/")).toBe("2001-05-07");
  expect(dayOf("2000/sitemap.xml")).toBe("2000-05-06");
  expect(dayOf("2000/")).toBe("2000-05-06");
  expect(dayOf("2001/05/06/")).toBe("2001-05-06");
  expect(dayOf("")).toBe("2001-05-07");
  const same = first.filter(([path = ""]) => path.startsWith("2000/") && path.endsWith(".xml"));
  expect(same.map(([path]) => path)).toEqual(["2000/05/feed.xml", "2000/sitemap.xml"]);
  for (const [path = "", text] of same) expect({ path, text: readText(site, path) }).toEqual({ path, text });
});
