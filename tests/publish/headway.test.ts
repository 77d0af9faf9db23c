import { expect, it } from "vitest";
import type { Headway } from "../../src/headway.ts";
import { openPageCounter } from "../../src/publish/headway.ts";
import type { PrintTask } from "../../src/publish/print.ts";
import type { Views } from "../../src/render/render.ts";
import { DEFAULTS } from "../../src/settings/read-settings.ts";
import { LIVERY } from "../support/archive.ts";

const views = (stories: number, days: number): Views => ({
  stories: Array.from({ length: stories }, (_, index) => ({ url: `/${index}.html` })),
  days: Array.from({ length: days }, (_, index) => ({ url: `/${index}/` })),
});

const taskOf = (made: Views): PrintTask => ({
  site: { ...LIVERY, settings: DEFAULTS, headings: [], storylines: false, search: true, derives: true },
  views: made,
  templates: null,
  aside: { output: "", live: false, folder: "" },
  number: 0,
});

/** A counter of these years, what it has told, and a press that makes what it is given once it is ready to. */
function open(years: Readonly<Record<string, number>>, ready: Promise<void> = Promise.resolve()) {
  const told: string[] = [];
  const tell = ({ of, done, total, known }: Headway) => told.push(`${done}/${total} ${of}, ${known} known`);
  const counter = openPageCounter(new Map(Object.entries(years)), tell);
  const print = counter.counted(() => ready.then(() => ({ pages: [], faults: [], wanted: [] })));
  return { counter, make: (made: Views) => print(taskOf(made)), told };
}

it("counts stories year by year, those that are known too, then the pages of the whole site", async () => {
  const { counter, make, told } = open({ 1994: 3, 1995: 4, 1996: 2 });
  counter.stood("1994");
  counter.begin("1995", views(4, 2));
  counter.kept("stories");
  counter.kept("days");
  await make(views(2, 0));
  await make(views(1, 1));
  counter.begin("1996", views(2, 1));
  await make(views(2, 1));
  counter.begin("site", views(0, 5));
  counter.kept("days");
  await make(views(0, 4));
  expect(told.filter((line, index) => line !== told[index - 1])).toEqual([
    "0/9 stories, 0 known",
    "3/9 stories, 3 known",
    "6/9 stories, 4 known",
    "7/9 stories, 4 known",
    "9/9 stories, 4 known",
    "0/5 pages, 0 known",
    "5/5 pages, 1 known",
  ]);
});

it("does not mix the last stories of the years, made a little later, into the pages of the site", async () => {
  let start = () => {};
  const ready = new Promise<void>((done) => {
    start = done;
  });
  const { counter, make, told } = open({ 1994: 2 }, ready);
  counter.begin("1994", views(2, 0));
  const late = make(views(2, 0));
  counter.begin("site", views(0, 1));
  const last = make(views(0, 1));
  start();
  await Promise.all([late, last]);
  expect([...new Set(told)]).toEqual(["0/2 stories, 0 known", "0/1 pages, 0 known", "1/1 pages, 0 known"]);
});

it("adds the pages of a further group of the whole to those that are still being made", async () => {
  const { counter, make, told } = open({});
  counter.begin("site", views(0, 3));
  counter.begin("lists", views(0, 1));
  await make(views(0, 3));
  await make(views(0, 1));
  expect([...new Set(told)].slice(1)).toEqual([
    "0/3 pages, 0 known",
    "0/4 pages, 0 known",
    "3/4 pages, 0 known",
    "4/4 pages, 0 known",
  ]);
});
