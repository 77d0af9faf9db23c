import { beforeAll, expect, it } from "vitest";
import { siteAssets, stemmerAssets } from "../../src/render/assets.ts";
import { STEMMED } from "../../src/search/stems.ts";

let scripts: ReadonlyMap<string, string>;

const scriptsOf = async (search: boolean, language = "en"): Promise<ReadonlyMap<string, string>> => {
  const assets = (await siteAssets({ search, language })).filter(({ path }) => path.endsWith(".js"));
  return new Map(assets.map(({ path, content }) => [path, String(content)]));
};

beforeAll(async () => {
  scripts = await scriptsOf(true);
});

/** Of every page: one before anything is drawn, one when the page is read. */
const EVERYWHERE = ["assets/settings.js", "assets/dateline.js"];
/** Of the search's page, of whoever saves what was found, and of stories that were found by it. */
const SEARCH = ["assets/search.js", "assets/export.js", "assets/find.js"];

it("are two of every page, and three of the search where there is one", async () => {
  expect([...scripts.keys()]).toEqual([...EVERYWHERE, ...SEARCH]);
  expect([...(await scriptsOf(false)).keys()]).toEqual(EVERYWHERE);
});

it("are small, and the first, for which a page waits, least of all", () => {
  const sizes = [...EVERYWHERE, ...SEARCH].map((path) => Buffer.byteLength(scripts.get(path) ?? ""));
  const [settings = 0, dateline = 0, search = 0, exporting = 0, find = 0] = sizes;
  expect(settings).toBeLessThan(1260);
  expect(settings + dateline).toBeLessThan(10_375);
  expect(search).toBeLessThan(59_500);
  expect(exporting).toBeLessThan(2500);
  expect(find).toBeLessThan(5000);
});

it("ask old phones for nothing newer than ES2020", () => {
  const newer =
    /\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|hasOwn|any|withResolvers)\(|structuredClone|WeakRef/g;
  for (const path of EVERYWHERE) expect(scripts.get(path)?.match(newer)).toBeNull();
});

it("ask browsers that can unpack the index for nothing newer than that (2023)", () => {
  const newer =
    /\.(?:toSorted|toReversed|toSpliced|with|any|withResolvers)\(|Object\.groupBy|Array\.fromAsync/g;
  for (const path of SEARCH) expect(scripts.get(path)?.match(newer)).toBeNull();
});

it("ask a strict page for nothing it forbids", () => {
  const forbidden = /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|"style",|\.cssText/g;
  for (const text of scripts.values()) expect(text.match(forbidden)).toBeNull();
});

it("fetch nothing, which fails from disk, but words of stories for the search where there is a host", () => {
  const fetching = [...scripts].filter(([, text]) => /(?<![.\w])fetch\(/.test(text)).map(([path]) => path);
  expect(fetching).toEqual(["assets/search.js"]);
});

it("bring the stemmer of a language that has one", async () => {
  const [english, ...others] = await stemmerAssets(["en", "zh", "constructor"]);
  expect(others).toEqual([]);
  expect(english?.path).toBe("assets/stems/en.js");
  const stems = new Function("self", `${english?.content}; return self.datelineStems;`)({
    datelineStems: {},
  });
  expect(stems.en("floods")).toBe("flood");
  const all = await stemmerAssets(STEMMED);
  expect(all.map(({ path }) => path)).toEqual(STEMMED.map((name) => `assets/stems/${name}.js`));
});
