import type { FacetCount } from "../../search/found.ts";
import { found as words } from "../../words/en/client-search.ts";
import { all, element } from "../element.ts";

/** A kind of facet, as the page names it. */
export type FacetKind = "place" | "country" | "year";

/** A value as a list shows it: its name, and the same search narrowed to it. */
export interface Choice {
  readonly name: string;
  readonly stories: number;
  readonly address: string;
}

/** Values shown before all of them are asked for. */
const FIRST = 12;

/** Where the window is so wide that there is room beside the results. */
const WIDE = "(min-width: 60rem)";

/**
 * Fills the lists to narrow down by, each only once it is open. Returns what makes them anew after a search; on wide
 * windows the lists are opened then, after the results are shown.
 */
export function offerFacets(choices: (kind: FacetKind) => Promise<readonly Choice[]>): () => void {
  const facets = [...all<HTMLDetailsElement>("details[data-facet]")];
  const filled = new WeakSet<HTMLDetailsElement>();
  let first = true;
  const fill = async (facet: HTMLDetailsElement): Promise<void> => {
    const kind = facet.dataset["facet"];
    if (!facet.open || filled.has(facet) || !isKind(kind)) return;
    filled.add(facet);
    const values = await choices(kind).catch(() => null);
    const list = facet.querySelector("ul");
    if (list === null) return;
    if (values === null) list.replaceChildren(element("li", { class: "quiet" }, words.notHad));
    else if (values.length === 0) list.replaceChildren(element("li", { class: "quiet" }, words.noneKnown));
    else show(list, values, FIRST);
  };
  for (const facet of facets) facet.ontoggle = () => void fill(facet);
  return () => {
    for (const facet of facets) {
      filled.delete(facet);
      if (first && matchMedia(WIDE).matches) facet.open = true;
      void fill(facet);
    }
    first = false;
  };
}

const isKind = (kind: string | undefined): kind is FacetKind =>
  kind === "place" || kind === "country" || kind === "year";

function show(list: Element, choices: readonly Choice[], shown: number): void {
  const entries = choices
    .slice(0, shown)
    .map(({ name, stories, address }) =>
      element(
        "li",
        {},
        element("a", { href: address, "data-go": "" }, name),
        " ",
        element("span", { class: "tally" }, words.figure(stories)),
      ),
    );
  list.replaceChildren(...entries);
  if (choices.length <= shown) return;
  const more = element("button", { type: "button" }, words.all(choices.length));
  more.onclick = () => {
    show(list, choices, choices.length);
    list.querySelectorAll("a")[shown]?.focus();
  };
  list.append(element("li", {}, more));
}

/** Values of a facet as choices. */
export const choicesOf = (
  counts: readonly FacetCount[],
  name: (value: string) => string,
  address: (value: string) => string,
): readonly Choice[] =>
  counts.map(({ value, stories }) => ({ name: name(value), stories, address: address(value) }));
