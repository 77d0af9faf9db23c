import type { Page } from "playwright-core";

export interface Setting {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly contrast?: "more";
  readonly reducedMotion?: "reduce";
  readonly size?: Size;
}

/** As a reader's choice in the settings leaves it on the root element. */
type Size = "larger";

/** The four settings that every kind of page is asked about. */
export const SETTINGS: Readonly<Record<"desk" | "onTheWay", readonly Setting[]>> = {
  desk: [
    { name: "desk, light", width: 1440, colorScheme: "light" },
    { name: "desk, dark, largest text", width: 1440, colorScheme: "dark", size: "larger" },
  ],
  onTheWay: [
    { name: "telephone, dark", width: 360, colorScheme: "dark" },
    {
      name: "tablet, more contrast, less motion",
      width: 768,
      colorScheme: "light",
      contrast: "more",
      reducedMotion: "reduce",
    },
  ],
};

export async function apply(setting: Setting, page: Page): Promise<void> {
  const { width, colorScheme, contrast = "no-preference", reducedMotion = "no-preference", size } = setting;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, contrast, reducedMotion });
  await chooseSize(size, page);
}

/** The size of text that a reader chooses; without one, the usual. */
export const chooseSize = (size: Size | undefined, page: Page): Promise<void> =>
  page.evaluate((chosen) => {
    if (chosen) document.documentElement.dataset["size"] = chosen;
    else delete document.documentElement.dataset["size"];
  }, size);
