import { longDate } from "../../src/archive/calendar.ts";
import type { Notice } from "../../src/archive/treatment.ts";
import { visible } from "./text.ts";

/** What was done, and since when. */
const DONE: Readonly<Record<Notice["kind"], string>> = {
  names: "Names were removed on ",
  unlisted: "Left out of the archive’s lists and its search since ",
  note: "Note of ",
};

/** What the operator of the archive tells of a story. */
export function TreatmentNotices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <div class="treatment" role="note">
      {notices.map(({ kind, date, text }, at) => (
        <div key={at}>
          <strong>
            {DONE[kind]}
            <time dateTime={date}>{longDate(date)}</time>:
          </strong>{" "}
          {visible(text)}
        </div>
      ))}
    </div>
  );
}
