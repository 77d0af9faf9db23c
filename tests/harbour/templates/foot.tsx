import type { FootProps, PartProps } from "dateline";
import { Lamp } from "./bits/lamp.tsx";

/** A line of ours above the foot of every page. */
export default function Foot({ site, Ours }: PartProps<FootProps>) {
  return (
    <>
      <aside class="harbour-foot" aria-label="Who keeps this">
        <Lamp /> Kept lit by {site.settings.publisher}
      </aside>
      <Ours />
    </>
  );
}
