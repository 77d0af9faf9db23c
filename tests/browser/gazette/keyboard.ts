import type { Locator, Page } from "playwright-core";

/** More stops than any page has on the way to what a reader looks for. */
const MOST_STOPS = 150;

/**
 * Presses Tab, or Shift+Tab to go back, until the focus is on `goal`, and Enter. Every stop on the way must show
 * that it has the focus and stand in the window, not under something else; throws where one does not, and where the
 * goal is not reached.
 */
export async function tabTo(page: Page, goal: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  // A page that still waits for its fonts has nothing to stop at, and the focus would leave it.
  await page.locator("main").waitFor();
  const element = await goal.elementHandle();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const { hidden, there } = await page.evaluate(focusSeen, element);
    if (hidden !== null) throw new Error(`the focus cannot be seen on ${hidden}`);
    if (there) return;
  }
  throw new Error(`${MOST_STOPS} times ${key} do not lead to ${goal}`);
}

export async function tabAndEnter(page: Page, goal: Locator, key?: "Tab" | "Shift+Tab"): Promise<void> {
  await tabTo(page, goal, key);
  await page.keyboard.press("Enter");
}

/**
 * Whether the goal has the focus; and what has it, where a reader cannot see that (WCAG 2.2, 2.4.7 and 2.4.11), null
 * where one can.
 */
function focusSeen(goal: Node | null): { readonly there: boolean; readonly hidden: string | null } {
  const focused = document.activeElement;
  const there = focused !== null && focused === goal;
  // The browser's own controls come between the last element and the first.
  if (focused === null || focused === document.body) return { there, hidden: null };
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  // Within a field for dates the browser draws the focus itself, on the part that has it.
  const drawn = !focused.matches(":focus-visible") || getComputedStyle(focused).outlineStyle !== "none";
  const inWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return { there, hidden: drawn && inWindow ? null : focused.outerHTML.slice(0, 200) };
}
