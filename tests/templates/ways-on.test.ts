import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { placeViews } from "../../src/archive/pages/place.ts";
import type { Site } from "../../src/archive/views.ts";
import { PlacePage } from "../../templates/parts/place-page.tsx";
import { settings } from "../interop/support/stories.ts";
import { archiveOf, LIVERY } from "../support/archive.ts";
import { manyAt } from "../support/stories.ts";

const SITE: Site = {
  ...LIVERY,
  settings: settings(),
  headings: [],
  storylines: true,
  search: true,
  derives: true,
};

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
