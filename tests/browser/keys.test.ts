import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMoment, openReading, type Reading } from "./reading/visit.ts";

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
const WHARF = "2014/11/14/wharf-0000000d.html";

describe("keys", () => {
  test("lead from story to story, up, and to the front page", async () => {
    await visit(async ({ page, open, arrive }) => {
      for (const [key, path] of [
        ["j", WHARF],
        ["n", WHARF],
        ["ArrowRight", WHARF],
        ["k", FERRY],
        ["p", FERRY],
        ["ArrowLeft", FERRY],
        ["u", "2014/11/14/"],
        ["h", ""],
      ] as const) {
        await open(TRAM);
        await page.keyboard.press(key);
        await arrive(path);
      }
    });
  });

  test("are those in the place of the Latin ones, and with Caps Lock", async () => {
    await visit(async ({ page, open, arrive }) => {
      for (const key of ["J", "о", "ח"]) {
        await open(TRAM);
        await page.evaluate((letter) => {
          const press = new KeyboardEvent("keydown", { key: letter, code: "KeyJ", bubbles: true });
          document.body.dispatchEvent(press);
        }, key);
        await arrive(WHARF);
      }
    });
  });

  test("stay the browser's with other keys held down, and where there is nowhere to go", async () => {
    await visit(async ({ page, open, at }) => {
      await open(TRAM);
      for (const keys of ["Shift+J", "Control+ArrowRight", "Alt+k", "Meta+p", "Shift+ArrowLeft", "x", "F2"]) {
        await page.keyboard.press(keys);
      }
      await aMoment(page);
      expect(at()).toBe(TRAM);
      await open(FERRY);
      await page.keyboard.press("k");
      await aMoment(page);
      expect(at()).toBe(FERRY);
    });
  });

  test("are letters in a field, and arrows in what scrolls sideways", async () => {
    await visit(async ({ page, open, at, arrive }) => {
      await open(TRAM);
      await page.getByLabel("Date").focus();
      for (const key of ["j", "k", "h", "ArrowRight", "?"]) await page.keyboard.press(key);
      const table = page.locator("pre");
      await table.focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => (document.querySelector("pre")?.scrollLeft ?? 0) > 0);
      expect([at(), await page.getByRole("dialog").count()]).toEqual([TRAM, 0]);
      await page.keyboard.press("j");
      await arrive(WHARF);
    });
  });

  test("of a page that reads from the right change sides, and its list says so", async () => {
    await visit(async ({ page, open, arrive }) => {
      for (const [key, path] of [
        ["ArrowLeft", "on-this-day/"],
        ["ArrowRight", "random/"],
        ["j", "on-this-day/"],
      ] as const) {
        await open("rtl.html");
        await page.keyboard.press(key);
        await arrive(path);
      }
      await open("rtl.html");
      await page.keyboard.press("?");
      expect(await page.locator("dd").first().textContent()).toBe("jnleft arrow");
    });
  });

  test("are listed at a ?, while which no other works, and Escape leads back", async () => {
    await visit(async ({ page, open, at }) => {
      await open(TRAM);
      const link = page.getByRole("link", { name: "After" });
      await link.focus();
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: "Keyboard" });
      await dialog.waitFor();
      expect(await dialog.locator("dt").allTextContents()).toEqual([
        "Next",
        "Previous",
        "Up",
        "Random story",
        "Front page",
        "This list",
      ]);
      for (const key of ["j", "?", "h"]) await page.keyboard.press(key);
      await aMoment(page);
      expect([at(), await page.getByRole("dialog").count()]).toEqual([TRAM, 1]);
      await page.keyboard.press("Escape");
      expect(await dialog.count()).toBe(0);
      expect(await link.evaluate((focused) => focused === document.activeElement)).toBe(true);
    });
  });

  test("can be turned off, and on again", async () => {
    await visit(async ({ page, open, at, arrive }) => {
      const turn = async (to: "On" | "Off") => {
        await page.getByRole("button", { name: "Settings" }).click();
        await page.getByLabel(to, { exact: true }).check();
        await page.getByRole("button", { name: "Close" }).click();
      };
      await open(TRAM);
      await turn("Off");
      for (const reload of [false, true]) {
        if (reload) await page.reload();
        for (const key of ["j", "ArrowLeft", "r", "?"]) await page.keyboard.press(key);
        await aMoment(page);
        expect([at(), await page.getByRole("dialog").count()]).toEqual([TRAM, 0]);
      }
      await turn("On");
      await page.keyboard.press("j");
      await arrive(WHARF);
    });
  });
});
