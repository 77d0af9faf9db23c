import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Clicks by name, then waits for the heading of the page that opens. */
const stepsOn = (page: Page) => async (link: Locator, heading: string | RegExp) => {
  await link.first().click();
  await shows(page, heading);
};

/** Waits until a page of this heading is there, its scripts too. */
export async function shows(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await page.waitForLoadState();
}

/**
 * From the front page, which must be open, through time, along a storyline, over the map, by the day of the year
 * and by lot, and home. With a script, `On this day` leads to the day that the reader's clock shows (which must be
 * a 17 June) and `Random story` to a story; without one, to the lists of both.
 */
export async function wander(page: Page, scripted: boolean): Promise<void> {
  const follow = stepsOn(page);
  const main = page.getByRole("main");
  const archive = page.getByRole("navigation", { name: "Archive" });
  const link = (name: string | RegExp) => main.getByRole("link", { name, exact: true });
  await shows(page, "The Harbour Gazette Wire");
  await follow(page.locator(".span").getByRole("link", { name: /^June 1994, / }), "June 1994");
  await follow(
    main.locator(".calendar").getByRole("link", { name: /^6 June 1994, / }),
    "Monday, 6 June 1994",
  );
  await follow(main.locator('a.headline[href^="thieves-took-"]'), /Corvo Globe|globe/);
  await follow(main.locator(".threads-of h2 a"), /./);
  expect(page.url()).toContain("/storylines/1994/");
  await follow(link("LISBON"), "LISBON");
  await follow(link("Portugal"), "Portugal");
  await follow(archive.getByRole("link", { name: "Places" }), "Places");
  await follow(page.locator(".world a[aria-label^='GENOA']"), "GENOA");
  await page.goBack();
  await shows(page, "Places");
  if (scripted) {
    await follow(archive.getByRole("link", { name: "On this day" }), "On this day, 17 June");
    await archive.getByRole("link", { name: "Random story" }).click();
    await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\/[a-z0-9-]+-[0-9a-f]{8}\.html$/);
  } else {
    await follow(archive.getByRole("link", { name: "On this day" }), "On this day");
    await follow(link(/^17 June, /), "On this day, 17 June");
    await follow(archive.getByRole("link", { name: "Random story" }), "Drawn by lot");
    await main.locator("a.headline").first().click();
  }
  await page.locator("article.story").waitFor();
  await follow(archive.getByRole("link", { name: "Front page" }), "The Harbour Gazette Wire");
}
