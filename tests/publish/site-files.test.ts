import { describe, expect, it } from "vitest";
import { openListed } from "../../src/publish/listed.ts";
import { openSiteFiles } from "../../src/publish/site-files.ts";
import { sealOf, type YearPages } from "../../src/publish/year-seal.ts";

const LISTED = {
  "2014/index.html": 10,
  "2014/11/14/a-00000000.html": 200,
  "2014/11/14/a-00000000.txt": 30,
  "2014/stories.csv": 4,
};
const SIZES = Object.entries(LISTED);
const PAGES: YearPages = { key: "made of this", pages: 2, files: 3, sitemaps: [] };
const SOURCES = { name: "read from these", files: () => 1 };
const sources = () => [{ path: "2014/11/14/a-00000000.txt", digest: "2014/11/14/a-00000000.txt", bytes: 30 }];

function open(seal: ReturnType<typeof sealOf> | null = sealOf(SIZES, PAGES, SOURCES)) {
  const listed = new Map(SIZES.map(([path]) => [path, path]));
  return openSiteFiles({
    listed: { ...openListed(listed, new Map()), get: (path) => listed.get(path) },
    sealOf: () => seal,
    sizesOf: () => SIZES,
  });
}
/** All that is told of them. */
const told = (files: ReturnType<typeof open>) => ({
  files: [...files].map(([path]) => path).sort(),
  size: files.size,
  bytes: files.bytes(),
  data: files.dataBytes(),
  largest: files.largest(),
});
const ALL = {
  files: Object.keys(LISTED).sort(),
  size: 4,
  bytes: 244,
  data: 4,
  largest: ["2014/11/14/a-00000000.html", 200],
};

describe("the files of a year that stands", () => {
  it("are told as if they had been taken one by one", () => {
    const files = open();
    expect(files.offer("2014", SOURCES.name, sources)).toBe(true);
    expect(files.stand("2014", PAGES.key)).toEqual(PAGES);
    expect(files.loose.size).toBe(0);
    expect([files.has("2014/index.html"), files.has("2014/none.html"), files.has("2015/index.html")]).toEqual(
      [true, false, false],
    );
    expect(files.bytesOf("2014/stories.csv")).toBe(4);
    expect(told(files)).toEqual(ALL);
  });

  it("are known one by one once one is added or removed", () => {
    const files = open();
    files.offer("2014", SOURCES.name, sources);
    files.stand("2014", PAGES.key);
    expect(files.take("2014/12/index.html", "new", 1)).toBe(true);
    expect(files.take("2014/index.html", "twice", 1)).toBe(false);
    files.remove("2014/12/index.html");
    expect(files.whole.size).toBe(0);
    expect(told(files).files).toEqual(ALL.files);
  });

  it("stay as they are where its manifest alone is taken", () => {
    const files = open();
    files.offer("2014", SOURCES.name, sources);
    files.stand("2014", PAGES.key);
    files.take("2014/manifest-sha256.txt", "manifest", 7);
    expect([...files.whole]).toEqual(["2014"]);
    expect(told(files)).toMatchObject({ size: 5, bytes: 251 });
  });

  it("are its sources alone where its pages are made of something else", () => {
    const files = open();
    files.offer("2014", SOURCES.name, sources);
    expect(files.stand("2014", "made of that")).toBeNull();
    expect(told(files)).toMatchObject({ files: ["2014/11/14/a-00000000.txt"], size: 1, bytes: 30 });
  });

  it("are none where its sources are others, or nobody knows what lies there", () => {
    expect(open().offer("2014", "read from those", sources)).toBe(false);
    expect(open(null).offer("2014", SOURCES.name, sources)).toBe(false);
    // A picture, or the page of a story that is gone, lies there too.
    const seal = sealOf([...SIZES, ["2014/media/boat.png", 9]], PAGES, SOURCES);
    expect(open(seal).offer("2014", SOURCES.name, sources)).toBe(false);
  });
});
