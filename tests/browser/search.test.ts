import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gazette, openGazette } from "./gazette/open.ts";
import { answered, numberIn, type Searching, searchingIn } from "./search/visit.ts";

let gazette: Gazette;

beforeAll(async () => {
  gazette = await openGazette();
});

afterAll(async () => {
  await gazette?.close();
});

/** The place at which a reader asks: served in a sub-folder, or from disk. */
const PLACES = [
  ["in a sub-folder", () => gazette.home, ""],
  ["from disk", () => gazette.onDisk, "index.html"],
] as const;

const searching: Searching = (...asked) => searchingIn(gazette)(...asked);

describe.concurrent.each(PLACES)("%s", (_, home, file) => {
  const from = (): readonly [string, string] => [home(), file];

  test("a reader goes from the box of a story to what is found, to a story, and back", async () => {
    await searching(
      "",
      async (page, { headlines, total }) => {
        await page.goto(home() + gazette.story("1994/06/17/genoa-opened-"));
        await page.keyboard.press("/");
        await page.keyboard.type("corvo globe");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${home()}search/${file}?q=corvo+globe`);
        await answered(page);
        expect(numberIn(await total())).toBeGreaterThan(5);
        expect(await headlines.count()).toBe(Math.min(10, numberIn(await total())));
        expect(await page.locator("#found-list mark").first().textContent()).toMatch(/corvo|globe/i);
        await headlines.first().click();
        await page.waitForURL(/\/1994\/06\/\d\d\/[^/]+\.html#find=/);
        const marks = page.locator("article.story mark");
        await marks.first().waitFor();
        for (const mark of await marks.allTextContents()) expect(mark).toMatch(/^(?:corvo|globe)/i);
        await page.goBack();
        await answered(page);
        expect(await headlines.count()).toBe(10);
      },
      from(),
    );
  });

  test("what a reader sees first is shown before the rest, none of it twice", async () => {
    await searching(
      "",
      async (page, { headlines }) => {
        await page.addInitScript(() => {
          new MutationObserver(() => {
            const { dataset } = document.documentElement;
            if (document.querySelector("#search-found:not([hidden])"))
              dataset["first"] ??= String(document.querySelectorAll("#found-list > li").length);
          }).observe(document, { subtree: true, attributes: true });
        });
        await page.goto(`${home()}search/${file}?q=ferry`);
        await answered(page);
        expect(await page.locator("html").getAttribute("data-first")).toBe("3");
        const addresses = await headlines.evaluateAll((links) =>
          links.map((link) => link.getAttribute("href")),
        );
        expect(new Set(addresses).size).toBe(10);
        await page.goto(`${home()}search/${file}?q=ferry&show=20`);
        await answered(page);
        const more = await headlines.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        expect(more.slice(0, 10)).toEqual(addresses);
      },
      from(),
    );
  });

  test("a reader narrows by year, month and place, takes it away, and goes back step by step", async () => {
    await searching(
      "?q=ferry",
      async (page, { total, chips }) => {
        const all = numberIn(await total());
        const stepTo = async (act: () => Promise<void>): Promise<number> => {
          const before = page.url();
          await act();
          await page.waitForURL((url) => url.href !== before);
          await answered(page);
          return numberIn(await total());
        };
        const inYear = await stepTo(() => page.locator('.chart a[href*="from=1994-01-01"]').click());
        expect(inYear).toBeLessThan(all);
        expect(await chips.allTextContents()).toEqual(["Take away date: 1994×"]);
        expect(await page.locator("#chart-title").textContent()).toBe("By month of 1994");
        const inMonth = await stepTo(() => page.locator('.chart a[href*="to=1994-06-30"]').click());
        expect(await page.getByLabel("From").inputValue()).toBe("1994-06-01");
        const place = page.locator('[data-facet="place"] li').first();
        const there = numberIn(await place.locator(".tally").textContent());
        expect(await stepTo(() => place.getByRole("link").click())).toBe(there);
        expect(await chips.count()).toBe(2);
        expect(await stepTo(() => chips.first().click())).toBeGreaterThanOrEqual(there);
        expect(await stepTo(async () => void (await page.goBack()))).toBe(there);
        expect(await stepTo(async () => void (await page.goBack()))).toBe(inMonth);
        expect(await stepTo(async () => void (await page.goBack()))).toBe(inYear);
        expect(await stepTo(async () => void (await page.goBack()))).toBe(all);
        expect(await chips.count()).toBe(0);
      },
      from(),
    );
  });

  test("a reader saves all that was found", async () => {
    await searching(
      "?q=the&sort=oldest",
      async (page, { total }) => {
        const all = numberIn(await total());
        expect(all).toBeGreaterThan(50);
        const saved = async (name: string): Promise<string> => {
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("button", { name, exact: true }).click(),
          ]);
          return readFile(await download.path(), "utf8");
        };
        const rows = (await saved("JSON Lines"))
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
        expect(rows.length).toBe(all);
        expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
        expect(rows[0].url).toMatch(new RegExp(`^${home()}\\d{4}/`));
        expect((await saved("RIS")).match(/^TY {2}- NEWS\r$/gm)?.length).toBe(all);
        expect((await saved("CSV")).match(/,(?:given|derived),/g)?.length).toBe(all);
      },
      from(),
    );
  });
});

test("list, chart, table, facets and total speak of the same stories", async () => {
  await searching("?q=harbour", async (page, { total, headlines }) => {
    const all = numberIn(await total());
    await page.getByText("The chart as a table").click();
    const cells = page.locator("#chart-table td:nth-child(2)");
    await cells.first().waitFor();
    const sum = (texts: readonly string[]) => texts.reduce((whole, text) => whole + numberIn(text), 0);
    expect(sum(await cells.allTextContents())).toBe(all);
    expect(sum(await page.locator('[data-facet="year"] .tally').allTextContents())).toBe(all);
    while (await page.locator("#found-more").isVisible()) {
      const before = await headlines.count();
      await page.locator("#found-more").click();
      await headlines.nth(before).waitFor();
      expect(await headlines.nth(before).evaluate((link) => link === document.activeElement)).toBe(true);
    }
    expect(await headlines.count()).toBe(all);
    const shown = page.url();
    await page.reload();
    await answered(page);
    expect([page.url(), await headlines.count()]).toEqual([shown, all]);
  });
});

test("a story whose first words have no hit shows others that have", async () => {
  await searching("?q=harbour", async (page) => {
    const entries = page.locator("#found-list li");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("#found-list li")].every((entry) => entry.querySelector("mark")),
    );
    expect(await entries.count()).toBe(10);
    expect((await page.locator(".lede").allTextContents()).some((text) => text.includes("…"))).toBe(true);
  });
});

test("each place, country and year finds as many stories as it says", async () => {
  await searching("?q=harbour", async (page, { total }) => {
    await page.locator('[data-facet="country"] li a').first().waitFor();
    const choices = await page.locator(".facet li").evaluateAll((entries) =>
      entries.map((entry) => ({
        link: entry.querySelector("a")?.href ?? "",
        stories: entry.querySelector(".tally")?.textContent ?? "",
      })),
    );
    expect(choices.length).toBeGreaterThan(15);
    for (const { link, stories } of choices.filter((_, at) => at % 3 === 0)) {
      await page.goto(link);
      await answered(page);
      expect([link, numberIn(await total())]).toEqual([link, numberIn(stories)]);
    }
  });
});

test("the chart shows shares where a reader wants them, and the address keeps it", async () => {
  await searching("?q=harbour", async (page) => {
    await page.getByLabel("As a share of each year’s stories").check();
    await page.waitForURL(/share=1/);
    expect(await page.locator("#chart-words").textContent()).toMatch(
      /^Largest share in \d{4}: \d+ % of its stories\.$/,
    );
    await page.reload();
    await answered(page);
    expect(await page.getByLabel("As a share of each year’s stories").isChecked()).toBe(true);
    await page.getByLabel("Order").selectOption("oldest");
    await page.waitForURL(/sort=oldest/);
    await answered(page);
    const dates = await page
      .locator("#found-list time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
    expect(dates).toEqual([...dates].sort());
    expect(page.url()).toContain("share=1");
  });
});

describe("what was read", () => {
  test("says what was left out, and leads to what may have been meant", async () => {
    await searching("?q=harbor+date:9999-99", async (page, { reading, field, ask, total }) => {
      expect(await reading.allTextContents()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^No story has harbor. Did you mean harbour\?$/),
          expect.stringMatching(/^Passed over: date:9999-99/),
        ]),
      );
      await page.getByRole("link", { name: "harbour", exact: true }).click();
      await page.waitForURL(/q=harbour/);
      expect(await field.inputValue()).toBe("harbour");
      await ask("xyzzyx");
      expect(await total()).toBe("No story was found");
      expect(await page.locator(".found-chart").isVisible()).toBe(false);
    });
  });

  test("is told by one status, which is there before, after a pause", async () => {
    await searching("", async (page) => {
      const status = page.getByRole("status");
      expect([await status.count(), await status.textContent()]).toEqual([1, ""]);
      await page.getByRole("searchbox").fill("ferry");
      expect(await status.textContent()).toBe("");
      await page.keyboard.press("Enter");
      await status.filter({ hasText: /^\d+ stories\.$/ }).waitFor({ state: "attached" });
    });
  });

  test("marks a phrase as a phrase, in the list and in the story", async () => {
    await searching("?q=%22corvo+globe%22", async (page, { headlines }) => {
      const marks = await page.locator("#found-list mark").allTextContents();
      expect(new Set(marks.map((text) => text.toLowerCase()))).toEqual(new Set(["corvo globe"]));
      await headlines.first().click();
      await page.locator("article.story mark").first().waitFor();
      const inStory = await page.locator("article.story mark").allTextContents();
      expect(inStory.every((text) => /^corvo globe$/i.test(text))).toBe(true);
    });
  });
});
