import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildSite } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { wireFile } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);

it("sitemaps name every page of the site that search engines may show, those of a year of a large place too", async () => {
  const [input, site] = [join(root.path, "stories"), join(root.path, "site")];
  const ferry = (at: number) =>
    wireFile(`200${at % 2}-05-06`, `OSLO May 6 Ferry number ${at} sailed on time.`);
  writeFiles(input, Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`${at}.txt`, ferry(at)])));
  const base = "https://example.org/wire/";
  await buildSite(input, site, { more: ["--base-url", base] });

  const files = listTree(site);
  const named = files
    .filter((path) => /sitemap[^/]*\.xml$/.test(path))
    .flatMap((path) => [...readText(site, path).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url))
    .filter((url) => !url.endsWith(".xml"));
  const pages = files
    .filter(
      (path) =>
        path.endsWith(".html") && path !== "404.html" && !readText(site, path).includes('content="noindex"'),
    )
    .map((path) => base + path.replace(/(^|\/)index\.html$/, "$1"));
  expect(named.sort()).toEqual(pages.sort());
  expect(named).toContain(`${base}places/oslo/2001/`);
});
