import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../src/preview/serve.ts";
import { aMoment, dice, openReading, type Reading } from "./reading/visit.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(async () => {
  await reading?.close();
});
const visit: Reading["visit"] = (use, options) => reading.visit(use, options);

const FERRY = "2014/11/14/ferry-0000000b.html";
const TRAM = "2014/11/14/tram-0000000c.html";

describe("copies", () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const cite = "The Archive, tram-0000000c, 2014-11-14.";

  /** What a reader gets who pastes. */
  async function pasted(page: Page): Promise<string> {
    await page.evaluate(() => document.body.append(document.createElement("textarea")));
    const field = page.locator("textarea").last();
    await field.focus();
    await page.keyboard.press("Control+V");
    return field.inputValue();
  }

  test.each([
    ["Copy link", "", TRAM],
    ["Copy link", "#p3", `${TRAM}#p3`],
    ["Copy link", "#main", TRAM],
    ["Copy citation", "", cite],
    ["Copy citation", "#p3", "The Archive, tram-0000000c, 2014-11-14, para. 3."],
  ])("%s%s, and the button says so for a while", async (name, hash, expected) => {
    await visit(
      async ({ page, open }) => {
        await open(TRAM + hash);
        const button = page.getByRole("button", { name });
        const before = await button.boundingBox();
        await button.click();
        const said = page.getByRole("button", { name: "Copied" });
        await said.waitFor();
        expect(await page.getByRole("status").textContent()).toBe("Copied");
        expect(await said.boundingBox()).toEqual(before);
        expect(await pasted(page)).toBe(name === "Copy link" ? reading.homes.inFolder + expected : expected);
        await page.clock.runFor(2000);
        expect(await button.boundingBox()).toEqual(before);
        expect(await page.getByRole("status").textContent()).toBe("");
      },
      { permissions },
    );
  });

  test("take the lines of a citation for a program, and those of a file that a link saves", async () => {
    await visit(
      async ({ page, open }) => {
        await open(`${TRAM}#p3`);
        await page.getByText("Other styles").click();
        for (const [name, expected] of [
          ["BibTeX", "@article{a,\n  year = {2014}\n}"],
          ["RIS", "TI  - A, “B”\nER  - "],
        ] as const) {
          const button = page.locator("dt", { hasText: name }).getByRole("button");
          await button.click();
          await page.getByRole("button", { name: "Copied" }).waitFor();
          expect(await pasted(page)).toBe(expected);
          await page.clock.runFor(2000);
        }
      },
      { permissions },
    );
  });

  test.each(["is not there", "refuses"])(
    "work where the clipboard %s, and leave the focus and the page where they are",
    async (how) => {
      await visit(
        async ({ page, context, open }) => {
          await context.addInitScript((refuses) => {
            const clipboard = refuses && {
              writeText: () => Promise.reject(new DOMException("Denied", "NotAllowedError")),
            };
            Object.defineProperty(navigator, "clipboard", { value: clipboard || undefined });
          }, how === "refuses");
          await open(TRAM);
          const scrolled = await page.evaluate(() => scrollY);
          await page.getByRole("button", { name: "Copy citation" }).press("Enter");
          const said = page.getByRole("button", { name: "Copied" });
          await said.waitFor();
          expect(await said.evaluate((button) => button === document.activeElement)).toBe(true);
          expect(await page.evaluate(() => scrollY)).toBe(scrolled);
          expect(await page.locator("textarea").count()).toBe(0);
          expect(await pasted(page)).toBe(cite);
        },
        { permissions },
      );
    },
  );

  test("that fail say so", async () => {
    await visit(async ({ page, context, open }) => {
      await context.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
      });
      await open(TRAM);
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByRole("button", { name: "Not copied" }).waitFor();
    });
  });
});

describe("a date", () => {
  test("leads to the nearest day with stories", async () => {
    await visit(async ({ page, open, arrive }) => {
      for (const [date, path] of [
        ["2014-11-14", "2014/11/14/"],
        ["2014-11-18", "2014/11/20/"],
        ["1987-02-26", "2013/11/14/"],
        ["2030-01-01", "2014/11/20/"],
      ] as const) {
        await open("");
        await page.getByLabel("Date").fill(date);
        await page.keyboard.press("Enter");
        await arrive(path);
      }
    });
  });

  test("that is none leads nowhere", async () => {
    await visit(async ({ page, open, at }) => {
      await open("");
      await page.getByRole("button", { name: "Go" }).click();
      await aMoment(page);
      expect(at()).toBe("");
    });
  });
});

describe("a random story", () => {
  test.each([
    [0, "2013/11/14/bridge-0000000a.html"],
    [0.5, "2014/11/20/barley-10000050.html"],
    [0.99, "2014/11/20/barley-10000149.html"],
  ])("is any of all, those on later pages of a day too: %d", async (number, path) => {
    await visit(async ({ page, context, open, arrive, at }) => {
      await dice(context, number);
      await open(TRAM);
      await page.getByRole("link", { name: "Random story" }).click();
      await arrive(path);
      await page.goBack();
      expect(at()).toBe(TRAM);
    });
  });

  test("is found on the very day that is open", async () => {
    await visit(async ({ page, context, open, arrive, at }) => {
      await dice(context, 0.02);
      await open("2014/11/14/");
      await page.keyboard.press("r");
      await arrive(FERRY);
      await page.goBack();
      expect(at()).toBe("2014/11/14/");
    });
  });

  test("in a new tab, or wherever else a click leads, is the page of random stories", async () => {
    await visit(async ({ page, open }) => {
      await open(TRAM);
      await page.evaluate(() =>
        addEventListener("click", (event) => {
          document.title = event.defaultPrevented ? "taken over" : "left to the browser";
          event.preventDefault();
        }),
      );
      for (const key of ["Control", "Shift", "Meta", "Alt"] as const) {
        await page.getByRole("link", { name: "Random story" }).click({ modifiers: [key] });
        expect(await page.title()).toBe("left to the browser");
      }
    });
  });
});

describe("on this day", () => {
  test("leads to today's page once a reader reaches for it by keyboard", async () => {
    await visit(async ({ page, open, arrive }) => {
      await open(TRAM);
      const link = page.getByRole("link", { name: "On this day" });
      await link.focus();
      await expect.poll(() => link.getAttribute("title")).toBe("14 November");
      expect(await link.getAttribute("href")).toBe(`${reading.homes.inFolder}on-this-day/11/14/`);
      await page.keyboard.press("Enter");
      await arrive("on-this-day/11/14/");
    });
  });

  test("leads to today's page even at a click that nothing announced", async () => {
    await visit(async ({ page, open, arrive }) => {
      await open(TRAM);
      await page.locator("a[data-today]").dispatchEvent("click");
      await arrive("on-this-day/11/14/");
    });
  });

  test("leads to all days where the archive has nothing of today", async () => {
    await visit(async ({ page, open, arrive }) => {
      await page.clock.setSystemTime("2026-11-15T12:00:00Z");
      await open(TRAM);
      await page.getByRole("link", { name: "On this day", exact: true }).click();
      await arrive("on-this-day/");
    });
  });

  test("is the reader's today, not that of Greenwich", async () => {
    await visit(
      async ({ page, open, arrive }) => {
        await page.clock.setSystemTime("2026-11-15T01:00:00Z");
        await open(TRAM);
        await page.getByRole("link", { name: "On this day" }).click();
        await arrive("on-this-day/11/14/");
      },
      { timezoneId: "America/New_York" },
    );
  });
});

describe("under dateline serve", () => {
  test("an open page says why a build failed, and goes on to where its story stands once one goes well", async () => {
    const server = await serveSite(reading.folder, 0);
    try {
      await visit(
        async ({ page, open, arrive }) => {
          await open(TRAM);
          server.failed("archive.md:2: error settings-key: `<b>colour</b>` is no setting.\nMend it.");
          const told = page.getByRole("alert");
          await told.waitFor();
          expect(await told.textContent()).toContain(
            "settings-key: `<b>colour</b>` is no setting.\nMend it.",
          );
          // Over the page, as the policy lets a style be set.
          expect(await told.evaluate((one) => getComputedStyle(one).position)).toBe("fixed");
          await page.reload();
          await told.waitFor();
          server.built({ [`/${TRAM}`]: `/${FERRY}` });
          await arrive(FERRY);
          expect(await told.count()).toBe(0);
          server.failed("Again.");
          await told.waitFor();
          server.built({});
          await told.waitFor({ state: "detached" });
        },
        { home: server.url },
      );
    } finally {
      server.close();
    }
  });
});
