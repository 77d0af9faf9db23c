import type { Notice } from "../../src/archive/treatment.ts";
import { Given } from "./given.tsx";
import { useWords } from "./words.ts";

/** What the operator of the archive tells of a story. */
export function TreatmentNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const { dates, story } = useWords();
  if (notices.length === 0) return null;
  return (
    <div class="treatment" role="note">
      {notices.map(({ kind, date, text }, at) => (
        <div key={at}>
          <strong>{story.done[kind](<time dateTime={date}>{dates.long(date)}</time>)}</strong>{" "}
          <Given text={text} />
        </div>
      ))}
    </div>
  );
}
