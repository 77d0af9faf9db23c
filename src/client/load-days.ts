import { type Day, type DayTable, readDays } from "./days.ts";
import { element, load } from "./element.ts";
import { fileAddress } from "./root.ts";

declare global {
  /** Set by `assets/days.js`. */
  var datelineDays: DayTable | undefined;
}

let loading: Promise<void> | undefined;

/** The days of the archive that have stories. A script brings them, for from disk nothing else may; empty if it fails. */
export async function loadDays(): Promise<readonly Day[]> {
  loading ??= load(element("script", { src: fileAddress("assets/days.js") }));
  await loading;
  return readDays(self.datelineDays ?? {});
}
