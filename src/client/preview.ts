/** What `dateline serve` adds to every page, and no site has: it follows the builds. */

import { element } from "./element.ts";

/** What stands over a page: within a policy that allows no styles but those of files, set one by one. */
const STYLE = {
  position: "fixed",
  inset: "auto 0 0 0",
  zIndex: "2147483647",
  maxHeight: "60vh",
  overflow: "auto",
  margin: "0",
  padding: "1rem 1.25rem",
  background: "#2b1113",
  color: "#fff",
  borderTop: "4px solid #ff8a80",
  font: "14px/1.5 ui-monospace, Menlo, Consolas, monospace",
  textAlign: "left",
  direction: "ltr",
} as const;

const events = new EventSource("/.dateline/events");
let shown: HTMLElement | null = null;

/** The last build failed: the page is the one before it, and says so. */
events.addEventListener("failed", ({ data }: MessageEvent<string>) => {
  shown?.remove();
  const text = element("pre", { dir: "auto" }, data);
  Object.assign(text.style, {
    margin: "0.5rem 0 0",
    whiteSpace: "pre-wrap",
    font: "inherit",
    color: "inherit",
  });
  const title = element("strong", {}, "The build failed. The site stands as it was.");
  shown = element("section", { role: "alert", lang: "en" }, title, text);
  Object.assign(shown.style, STYLE);
  document.body.append(shown);
});

/** There is a new site. A story that has another address now is followed there. */
events.addEventListener("built", ({ data }: MessageEvent<string>) => {
  const moved: Readonly<Record<string, string>> = JSON.parse(data);
  const to = Object.hasOwn(moved, location.pathname) ? moved[location.pathname] : undefined;
  if (to === undefined) location.reload();
  else location.replace(to + location.hash);
});
