import type { Item } from "../../src/archive/edition.ts";
import { coins } from "../../src/interop/cite/coins.ts";
import type { Settings } from "../../src/settings/settings.ts";

/** The stories of a page for reference managers, which take them up at once; nothing of it is to be seen. */
export const Coins = ({
  items,
  settings,
}: {
  readonly items: readonly Item[];
  readonly settings: Settings;
}) => (
  <div hidden>
    {items.map(({ story }) => (
      <span key={story.url} class="Z3988" title={coins(story, settings)} />
    ))}
  </div>
);
