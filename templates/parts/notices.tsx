import { longDate } from "../../src/archive/calendar.ts";
import type { Notice } from "../../src/archive/treatment.ts";
import { visible } from "./text.ts";

/** What was done, and since when. */
const DONE: Readonly<Record<Notice["kind"], string>> = {
  names: "Names were removed on ",
  unlisted: "Left out of the archive’s lists and its search since ",
  note: "Note of ",
};

/** What the operator of the archive tells of a story. `own` is the language of the archive's words, where the story has another. */
export function Notices({
  notices,
  own,
}: {
  readonly notices: readonly Notice[];
  readonly own: { readonly lang?: string; readonly dir?: "ltr" | "rtl" };
}) {
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="note" {...own}>
      {notices.map(({ kind, date, text }, at) => (
        <p key={at}>
          <strong>
            {DONE[kind]}
            <time dateTime={date}>{longDate(date)}</time>:
          </strong>{" "}
          {visible(text)}
        </p>
      ))}
    </div>
  );
}
