import type { Page } from "playwright-core";

/**
 * What moved on a page since it was opened, as `0.0123: p.age, main`: the score of each shift and what it moved
 * (Layout Instability, W3C draft). Empty where all stood still. Shifts after input count too.
 */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState();
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const named = (source: unknown) => {
      const node = typeof source === "object" && source && "node" in source ? source.node : null;
      return node instanceof Element
        ? [node.localName, ...node.classList].join(".")
        : node instanceof Node
          ? `"${node.textContent?.slice(0, 20)}"`
          : "gone";
    };
    const told = (entries: PerformanceEntryList) =>
      entries.map((entry) => {
        const value = "value" in entry ? Number(entry.value) : Number.NaN;
        const sources = "sources" in entry && Array.isArray(entry.sources) ? entry.sources : [];
        return `${value.toFixed(4)}: ${sources.map(named).join(", ")}`;
      });
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => found.push(...told(list.getEntries())));
    observer.observe({ type: "layout-shift", buffered: true });
    // Fonts that are on their way may move the page yet.
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await frame();
    await new Promise((done) => setTimeout(done, 0));
    found.push(...told(observer.takeRecords()));
    return found;
  });
}
