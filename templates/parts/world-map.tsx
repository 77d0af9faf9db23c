import type { WorldMap } from "../../src/archive/world.ts";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** The world with a dot a place, each a link. Who cannot see it has the same places in the lists beside. */
export function WorldMapOf({ map, to }: { readonly map: WorldMap; readonly to: Linker }) {
  const { lists, site } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg class="world" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={lists.map}>
      <path class="land" d={map.land} />
      {map.dots.map(({ x, y, radius, name, url, stories }) => (
        <a key={url} href={to(url)} aria-label={site.nameAndStories(visible(name), stories)}>
          <title>{site.nameAndFigure(visible(name), stories)}</title>
          <circle cx={x} cy={y} r={radius} />
        </a>
      ))}
    </svg>
  );
}
