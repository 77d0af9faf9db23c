import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { openYears } from "../../src/archive/year.ts";
import Month from "../../templates/month.11ty.tsx";
import { archiveOf, SITE } from "../support/archive.ts";
import { manyAt } from "../support/stories.ts";

it("the days of a month are told by weekday and number, and the month for who hears them", () => {
  const stories = [...manyAt(1, "1987-03-01"), ...manyAt(1, "1987-03-02")];
  const [month] = openYears(archiveOf(stories))("1987", new Map()).months;
  if (!month) throw new Error("no month");
  const days = renderToString(h(Month, { month, site: SITE })).matchAll(
    /<time datetime="[^"]*">(.*?)<\/time>/gi,
  );
  expect([...days].map(([, day = ""]) => day)).toEqual([
    'Sun 1<span class="visually-hidden"> March 1987</span>',
    'Mon 2<span class="visually-hidden"> March 1987</span>',
  ]);
});
