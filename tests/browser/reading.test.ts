import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMoment, dice, openReading, type Reading } from "./reading/visit.ts";
import { axeFindings } from "./support/axe.ts";
import { sidewaysScroll } from "./support/layout.ts";

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

/** What the root element says to the style sheets. */
const told = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

const settings = (page: Page) => page.getByRole("button", { name: "Settings" });

describe("all of it works wherever the site is put", () => {
  test.each([
    ["at a domain's root", "atRoot"],
    ["in a sub-folder", "inFolder"],
    ["on disk", "onDisk"],
  ] as const)("%s", async (_, home) => {
    await visit(
      async ({ page, context, open, at, arrive }) => {
        await dice(context, 0.02);
        await open("");
        await page.keyboard.press("r");
        await arrive(FERRY);
        expect(await page.locator(".age").textContent()).toBe("This story is from 2014, 12 years ago.");
        await page.goBack();
        expect(at()).toBe("");
        await page.getByLabel("Date").fill("2014-11-16");
        await page.getByRole("button", { name: "Go" }).click();
        await arrive("2014/11/14/");
        await page.getByRole("link", { name: "On this day" }).click();
        await arrive("on-this-day/11/14/");
        await settings(page).click();
        await page.getByLabel("Dark").check();
        await page.getByRole("button", { name: "Close" }).click();
        await page.keyboard.press("h");
        await arrive("");
        expect(await told(page)).toEqual({ theme: "dark" });
        // Browsers that offer to install sites ask for it of their own accord.
        const debug = await context.newCDPSession(page);
        await debug.send("Page.getAppManifest");
        await aMoment(page);
      },
      { home: reading.homes[home] },
    );
  });
});

test("without JavaScript nothing of it shows, and links lead where they say", async () => {
  await visit(
    async ({ page, open, at }) => {
      await open(TRAM);
      for (const part of [".settings-button", "[data-copy]", ".date-jump"]) {
        expect(await page.locator(part).first().isVisible()).toBe(false);
      }
      expect(await page.locator(".age").textContent()).toBe("");
      await page.getByRole("link", { name: "Random story" }).click();
      expect(at()).toBe("random/");
      await page.getByRole("link", { name: "On this day" }).click();
      expect(at()).toBe("on-this-day/");
    },
    { javaScriptEnabled: false },
  );
});

describe("settings", () => {
  test("are made by keyboard alone, hold at once, and on the next page from its first moment", async () => {
    await visit(async ({ page, context, open }) => {
      await open("");
      await settings(page).press("Enter");
      const dialog = page.getByRole("dialog", { name: "Settings" });
      await dialog.waitFor();
      const groups = await dialog.getByRole("group").count();
      expect(groups).toBe(3);
      await page.keyboard.press("Tab");
      expect(
        await dialog
          .getByRole("group", { name: "Text size" })
          .getByLabel("Normal")
          .evaluate((radio) => radio === document.activeElement),
      ).toBe(true);
      await page.keyboard.press("ArrowRight");
      expect(await told(page)).toEqual({ size: "large" });
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowLeft");
      expect(await told(page)).toEqual({ size: "large", theme: "dark" });
      await page.keyboard.press("Escape");
      expect(await dialog.count()).toBe(0);
      expect(await settings(page).evaluate((button) => button === document.activeElement)).toBe(true);

      // Even before the page's script, which may be late or never come.
      await context.route("**/dateline.js", (route) => route.abort("aborted"));
      await open(TRAM);
      expect(await told(page)).toEqual({ size: "large", theme: "dark" });
    });
  });

  test("go back to the usual, and nothing stays", async () => {
    await visit(async ({ page, open }) => {
      await open("");
      for (const size of ["Larger", "Normal"]) {
        await settings(page).click();
        await page.getByLabel(size, { exact: true }).check();
        await page.getByRole("button", { name: "Close" }).click();
      }
      await page.reload();
      expect(await told(page)).toEqual({});
    });
  });

  test("are followed by the archive's other windows", async () => {
    await visit(async ({ page, context, open }) => {
      await open("");
      const other = await context.newPage();
      await other.goto(reading.homes.inFolder + TRAM);
      await settings(page).click();
      await page.getByLabel("Light").check();
      await other.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
    });
  });

  test("hold for the page where the browser keeps nothing, and say so", async () => {
    await visit(async ({ page, context, open }) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      });
      await open(TRAM);
      await settings(page).click();
      await page.getByLabel("Dark").check();
      expect(await told(page)).toEqual({ theme: "dark" });
      expect(await page.getByRole("dialog").getByRole("status").textContent()).toMatch(/^For this page only/);
      await page.getByLabel("Off").check();
      await page.getByRole("button", { name: "Close" }).click();
      await page.keyboard.press("?");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.locator(".age").textContent()).not.toBe("");
    });
  });

  test("of no sense are passed over", async () => {
    await visit(async ({ page, open }) => {
      for (const kept of ["{", '{"theme":"blue","size":7}', "null"]) {
        await open("");
        await page.evaluate((text) => localStorage.setItem("dateline", text), kept);
        await page.reload();
        expect(await told(page)).toEqual({});
      }
    });
  });
});

describe("dialogs are fit for every reader", () => {
  test.each([
    ["Settings", (page: Page) => settings(page).click()],
    ["Keyboard", (page: Page) => page.keyboard.press("?")],
  ])("%s", async (name, show) => {
    await visit(async ({ page, open }) => {
      await open(TRAM);
      await show(page);
      const dialog = page.getByRole("dialog", { name });
      await dialog.waitFor();
      expect(await dialog.evaluate((shown) => shown.matches(":modal"))).toBe(true);
      const findings: string[] = [];
      for (const [width, colorScheme] of [
        [320, "light"],
        [1440, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height: 600 });
        await page.emulateMedia({ colorScheme });
        findings.push(...(await axeFindings(page)));
        expect(await sidewaysScroll(page)).toBe(0);
      }
      expect(findings).toEqual([]);
    });
  });
});

test("a page asks for nothing that its reader did not", async () => {
  await visit(async ({ page, open }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(reading.homes.inFolder.length)));
    await open(TRAM);
    expect(asked.filter((path) => /days|dialog/.test(path))).toEqual([]);
    await page.getByRole("link", { name: "On this day" }).hover();
    await page.getByTitle("14 November").waitFor();
    await settings(page).click();
    await page.getByRole("dialog").waitFor();
    expect(asked.filter((path) => /days|dialog/.test(path))).toEqual(["assets/days.js", "assets/dialog.css"]);
  });
});
