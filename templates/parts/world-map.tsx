import type { WorldMap } from "../../src/archive/world.ts";
import type { Linker } from "./links.ts";
import { count, visible } from "./text.ts";

/** The world with a dot a place, each a link. Who cannot see it has the same places in the lists beside. */
export function WorldMapOf({ map, to }: { readonly map: WorldMap; readonly to: Linker }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      class="world"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label="Where stories were filed"
    >
      <path class="land" d={map.land} />
      {map.dots.map(({ x, y, radius, name, url, stories }) => (
        <a key={url} href={to(url)} aria-label={`${visible(name)}, ${count(stories, "story", "stories")}`}>
          <title>
            {visible(name)}: {stories.toLocaleString("en")}
          </title>
          <circle cx={x} cy={y} r={radius} />
        </a>
      ))}
    </svg>
  );
}
