import type { Page } from "playwright-core";

/** By how many CSS pixels the page is wider than its window: 0 where nothing scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** A text that stands over another: the words of both, and where. */
export interface Overlap {
  readonly one: string;
  readonly other: string;
  readonly at: readonly [x: number, y: number];
}

/** The texts of a page that are printed over each other, by more than a pixel of the middle of their lines. */
export function overlaps(page: Page): Promise<readonly Overlap[]> {
  return page.evaluate(() => {
    const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || element === null || element.closest("svg, script, style, noscript, option") !== null)
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest(".visually-hidden, .skip, [hidden]") !== null) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // Boxes of letters reach into the lines above and below; their middle does not.
        const quarter = (bottom - top) / 4;
        if (right - left > 1) lines.push({ text, left, right, top: top + quarter, bottom: bottom - quarter });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const found: { one: string; other: string; at: [number, number] }[] = [];
    lines.forEach((one, index) => {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (other === undefined || other.top > one.bottom - 1) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (across > 1)
          found.push({
            one: one.text.slice(0, 60),
            other: other.text.slice(0, 60),
            at: [Math.round(other.left), Math.round(other.top + window.scrollY)],
          });
      }
    });
    return found;
  });
}
