import type { Page } from "playwright-core";

/** Clicks from the front page through year, month, day, story and place, back once, and home again. */
export async function walk(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const follow = async (name: string, heading: string) => {
    await main.getByRole("link", { name, exact: true }).first().click();
    await shows(page, heading);
  };
  await shows(page, "The Sound & Valley Wire");
  await follow("2014", "2014");
  await follow("January", "January 2014");
  await follow("2 January 2014, 2 stories", "Thursday, 2 January 2014");
  await follow("Harbour board opens its books", "Harbour board opens its books");
  await follow("Ålesund", "Ålesund");
  await page.goBack();
  await shows(page, "Harbour board opens its books");
  await page.getByRole("link", { name: "Front page" }).click();
  await shows(page, "The Sound & Valley Wire");
}

const shows = (page: Page, heading: string): Promise<void> =>
  page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
