import { expect, it } from "vitest";
import { filesViews } from "../../../src/archive/pages/files.ts";
import { archiveOf } from "../../support/archive.ts";
import { manyAt } from "../../support/stories.ts";

const archive = archiveOf([...manyAt(1, "1987-02-26"), ...manyAt(1, "2014-11-14")]);

it("lists what is no page, and the checksums of each year, but not what hosts read", () => {
  expect(filesViews(archive, ["search/root.js", "_headers", ".nojekyll", "assets/days.js"])).toEqual([
    {
      url: "/holdings/files/",
      years: [
        { name: "1987", url: "/1987/" },
        { name: "2014", url: "/2014/" },
      ],
      files: ["/assets/days.js", "/search/root.js"],
      paging: { number: 1, urls: ["/holdings/files/"] },
    },
  ]);
});

it("goes on on further pages, however many files an index has", () => {
  const paths = Array.from({ length: 2500 }, (_, at) => `search/${at}.js`);
  const views = filesViews(archive, paths);
  expect(views.map(({ url, files, years }) => [url, files.length, years.length])).toEqual([
    ["/holdings/files/", 1000, 2],
    ["/holdings/files/page-2.html", 1000, 0],
    ["/holdings/files/page-3.html", 500, 0],
  ]);
});
