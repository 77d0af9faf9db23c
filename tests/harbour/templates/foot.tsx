import type { FootProps, PartProps } from "dateline";
import { Lamp } from "./bits/lamp.tsx";

/** A line of ours above the foot of every page. */
export default function Foot({ site, Ours }: PartProps<FootProps>) {
  return (
    <>
      <div class="harbour-foot">
        <Lamp /> Kept lit by {site.settings.publisher}
      </div>
      <Ours />
    </>
  );
}
