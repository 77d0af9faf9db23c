import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/cli.ts";
import { type Files, listTree, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { markdownFile } from "../support/stories.ts";
import { launchBrowser } from "./support/launch.ts";
import { overlaps, sidewaysScroll } from "./support/layout.ts";
import { type ServedFolder, serveFolder } from "./support/serve.ts";

const PLACES = ["OSLO", "BERGEN", "PORT-AUX-BASQUES", "GENOA", "LLANFAIRPWLLGWYNGYLL", "RIO DE JANEIRO"];
const WHO = [
  "Northern Lighthouse and Harbor Authority",
  "Society of Retired Ferry Captains, Pilots and Bell Ringers",
  "Donaudampfschiffahrtsgesellschaft",
  "Mayor",
];
const WHAT = [
  "has decided to move the bells of all seven churches of the old town to the new pier because the ferries could not be heard in fog",
  "will ask the council for a loan of 12 mln crowns with which to buy back the two steam tugs that it sold to a museum in the spring",
  "sold a goat",
  "rejected an offer of 4.25 crowns a share that a group of investors from three islands had made for the whole of its fleet in March",
];

/** An event that goes on, in words of its own each day. */
const EVENT = [
  "Divers under Captain Lindqvist found the wreck of the Astrid off Skardal Head on Monday. The steamer had sunk with the Vesthavn bell in a gale of the year 1911. Lindqvist said the hull of the Astrid lay upright in forty metres of water.",
  "The Vesthavn bell was seen through a hole in the deck of the Astrid by Captain Lindqvist. Skardal Head had kept the wreck from the current, so that the diver could read the founder's name. The museum of Skardal asked for a crane.",
  "A crane from Vesthavn lifted the bell out of the Astrid while the people of Skardal Head stood on the rocks. Lindqvist went down twice to free the hull from its anchor chain, and the diver came up with the wreck's lantern.",
  "The bell of the Astrid rang at Vesthavn for the first time since the steamer went down off Skardal Head. Captain Lindqvist, who found the wreck, gave the diver's lantern to the museum of Skardal, which will keep the hull's plate too.",
];

/** A busy month: three days of forty stories each, headlines of all lengths to the longest, an event that goes on, and other years. */
function stories(): Files {
  const files: Record<string, string> = {};
  for (const day of ["1994-06-08", "1994-06-09", "1994-06-10"]) {
    for (let n = 0; n < 40; n++) {
      const lede = `The ${WHO[n % 4]} ${WHAT[(n >> 2) % 4]}, the minutes of meeting ${n} of ${day} say.`;
      const more = `Nobody spoke against it, and item ${n} of the day was closed after a vote.\n`.repeat(
        1 + (n % 5),
      );
      files[`${day}-${n}.txt`] =
        ` date ${day}\n${PLACES[n % 6]}, June ${Number(day.slice(8))} - ${lede}\n\n${more}`;
    }
  }
  for (const [at, text] of EVENT.entries())
    files[`event-${at}.txt`] = ` date 1994-06-0${at + 6}\nSKARDAL - ${text}\n`;
  for (const day of ["1993-06-11", "1990-06-11", "1994-01-02"])
    files[`${day}.txt`] = ` date ${day}\nOSLO - ${WHO[1]} ${WHAT[1]}.\n\nIt rained.\n`;
  // One word that no line holds.
  files["word.md"] = markdownFile(
    {
      date: "1994-06-05",
      headline: `Minutes:${"minutes_of_meeting/".repeat(4)}`,
      place: "OSLO",
    },
    "It rained.",
  );
  return files;
}

const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/,
  year: /^\d{4}\/index\.html$/,
  month: /^\d{4}\/\d\d\/index\.html$/,
  day: /^\d{4}\/\d\d\/\d\d\/index\.html$/,
  story: /^\d{4}\/\d\d\/\d\d\/(?!index)[^/]+\.html$/,
  storylines: /^storylines\/index\.html$/,
  "storylines of a year": /^storylines\/\d{4}\/index\.html$/,
  storyline: /^storylines\/\d{4}\/(?!index)[^/]+\.html$/,
  places: /^places\/index\.html$/,
  place: /^places\/[^/]+\/index\.html$/,
  country: /^countries\/[^/]+\/index\.html$/,
  "on this day": /^on-this-day\/\d\d\/\d\d\/index\.html$/,
  "days of the year": /^on-this-day\/index\.html$/,
  random: /^random\/index\.html$/,
  holdings: /^holdings\/index\.html$/,
  about: /^about\/index\.html$/,
};

let root: TestFolder;
let served: ServedFolder;
let browser: Browser;
let pages: readonly string[];

beforeAll(async () => {
  root = testFolder();
  const site = join(root.path, "site");
  const [{ code, stderr }, started] = await Promise.all([
    buildSite(writeFiles(join(root.path, "stories"), stories()), site),
    launchBrowser(),
  ]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  browser = started;
  served = await serveFolder(site);
  pages = listTree(site);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  root?.remove();
});

describe("no text stands over another, and nothing scrolls sideways", () => {
  test.each(Object.entries(KINDS))("%s", async (_, pattern) => {
    const all = pages.filter((path) => pattern.test(path));
    expect(all).not.toEqual([]);
    const page = await browser.newPage();
    const found: unknown[] = [];
    // The busy days are the last, the quiet ones the first.
    for (const path of new Set([...all.slice(0, 1), ...all.slice(-3)])) {
      await page.goto(served.url + path);
      // To open the page anew for each width would take most of the time.
      for (const width of [360, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const overlap of (await overlaps(page)).slice(0, 3)) found.push({ path, width, ...overlap });
        const sideways = await sidewaysScroll(page);
        if (sideways > 0) found.push({ path, width, sideways });
      }
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

test("a text set over another is found", async () => {
  const page = await browser.newPage();
  await page.setContent(
    `<ul style="margin:5rem"><li style="text-indent:-4rem">A headline that is long <a style="display:inline-block">and 27 more</a></li></ul>`,
  );
  expect(await overlaps(page)).toMatchObject([{ one: expect.any(String), other: expect.any(String) }]);
  await page.close();
});
