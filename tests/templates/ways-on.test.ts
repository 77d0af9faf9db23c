import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { homeViews } from "../../src/archive/pages/home.ts";
import { placeViews } from "../../src/archive/pages/place.ts";
import type { Census } from "../../src/archive/views.ts";
import Home from "../../templates/home.11ty.tsx";
import { PlacePage } from "../../templates/parts/place-page.tsx";
import { archiveOf, SITE, threadsOf } from "../support/archive.ts";
import { manyAt } from "../support/stories.ts";

/** The links of the last paragraph of a page's ways on, as `text -> address`. */
const waysOn = (html: string): readonly string[] =>
  (/<p class="more">(.*?)<\/p>/.exec(html)?.[1] ?? "")
    .split(" · ")
    .flatMap((way) => way.replace(/<a href="([^"]*)">(.*?)<\/a>/, "$2 -> $1") || []);

it("a place with more stories than its page shows leads on to all of them below the newest", () => {
  const bern = { place: "BERN" };
  const [year] = placeViews(archiveOf(manyAt(120, "2014-11-14", bern)));
  const [years] = placeViews(
    archiveOf([...manyAt(60, "2013-11-14", bern), ...manyAt(60, "2014-11-14", bern)]),
  );
  const [few] = placeViews(archiveOf(manyAt(3, "2014-11-14", bern)));
  if (!year || !years || !few) throw new Error("no place");
  const shown = [year, years, few].map((place) =>
    waysOn(renderToString(h(PlacePage, { place, site: SITE }))),
  );
  expect(shown).toEqual([
    ["All stories of 2014 -> 2014/"],
    ["All stories of 2014 -> 2014/", "Earlier years -> #years"],
    [],
  ]);
});

it("the front page leads from its storylines to all of them, and nowhere where there are none", () => {
  const stories = manyAt(3, "2014-11-14");
  const census: Census = {
    now: null,
    stories: 3,
    firstDate: "2014-11-14",
    lastDate: "2014-11-14",
    years: [],
  };
  const pageOf = (lines: Record<string, typeof stories>): string => {
    const archive = archiveOf(stories, { threads: threadsOf({ lines }) });
    const [home] = homeViews(archive, census, SITE.settings);
    if (!home) throw new Error("no front page");
    return renderToString(h(Home, { home, site: SITE }));
  };
  expect(pageOf({ "The ferry sails": stories })).toContain('<a href="storylines/">All storylines</a>');
  expect(pageOf({})).not.toContain("All storylines");
});
