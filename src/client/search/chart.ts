import { found as words } from "../../words/en/client-search.ts";
import { percent } from "../../words/en/numbers.ts";
import { element } from "../element.ts";
import { type Column, highest } from "./bars.ts";
import { share as shareOf, shownDates } from "./words.ts";

/** Units of the drawing: it is stretched to the room there is, so only their proportions count. */
const [WIDE, HIGH] = [10, 100];
/** So that one story among thousands is seen. */
const LOWEST = 2;

const SVG = "http://www.w3.org/2000/svg";

function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * The chart: a bar a year or a month, each a link that narrows to it, and names below. Who does not see it has the
 * table of the same, so it is kept from keyboards and screen readers.
 */
export function chart(columns: readonly Column[], linkTo: (key: string) => string): HTMLElement {
  const bars = columns.map(({ bar, height, label }, at) => {
    const high = bar.stories === 0 ? 0 : Math.max(LOWEST, height * HIGH);
    const column = [
      drawn("title", {}, label),
      drawn("rect", { class: "ground", x: at * WIDE, y: 0, width: WIDE, height: HIGH }),
      drawn("rect", { class: "bar", x: at * WIDE + 1, y: HIGH - high, width: WIDE - 2, height: high }),
    ];
    return bar.stories === 0
      ? drawn("g", {}, ...column)
      : drawn("a", { href: linkTo(bar.key), tabindex: -1, "data-go": "" }, ...column);
  });
  return element(
    "div",
    { class: "chart", "aria-hidden": "true" },
    drawn("svg", { viewBox: `0 0 ${columns.length * WIDE} ${HIGH}`, preserveAspectRatio: "none" }, ...bars),
    element(
      "div",
      { class: "axis" },
      ...columns.map(({ bar, named }) => element("span", {}, ...(named ? nameOf(bar.key) : []))),
    ),
  );
}

/** A year, or a month whose first letter alone stays where there is little room. */
function nameOf(key: string): readonly (Node | string)[] {
  if (!key.includes("-")) return [shownDates().stretch(key)];
  return [
    element("span", { class: "narrow" }, words.dates.narrowMonth(key)),
    element("span", { class: "rest" }, words.dates.shortMonth(key)),
  ];
}

/** What the chart says at a glance: `Most in 1987: 31.` */
export function chartInWords(columns: readonly Column[], share: boolean): string {
  const top = highest(columns);
  if (top === null) return "";
  const { key, stories, of } = top.bar;
  return share
    ? words.largestShare(shownDates().stretch(key), shareOf(stories, of))
    : words.most(shownDates().stretch(key), stories);
}

/** Heads and rows of the chart as a table. */
export function chartTable(columns: readonly Column[], linkTo: (key: string) => string): HTMLTableElement {
  const months = columns.some(({ bar }) => bar.key.includes("-"));
  const { month, year, found, of: whole, share } = words.heads;
  const heads = [months ? month : year, found, whole, share];
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element(
      "tbody",
      {},
      ...columns.map(({ bar: { key, stories, of } }) =>
        element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            stories === 0
              ? shownDates().stretch(key)
              : element("a", { href: linkTo(key), "data-go": "" }, shownDates().stretch(key)),
          ),
          element("td", {}, words.figure(stories)),
          element("td", {}, words.figure(of)),
          element("td", {}, percent(shareOf(stories, of))),
        ),
      ),
    ),
  );
}
