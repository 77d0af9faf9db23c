import { longDate } from "../../src/archive/calendar.ts";
import type { Withheld } from "../../src/archive/intake.ts";
import type { HoldingsView } from "../../src/archive/pages/holdings.ts";
import type { Linker } from "./links.ts";
import { count, visible } from "./text.ts";

const WHY: Readonly<Record<Withheld["why"], string>> = {
  takedown: "taken down",
  rights: "the agency’s terms forbid an archive",
  embargo: "sent under an embargo",
};

/** Which stories are not published, or not as they came, and why: with nothing that would tell what they say. */
export function HeldBack({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { withheld, touched } = holding;
  const more = withheld.stories - withheld.listed.length;
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">Withheld</h2>
      {withheld.stories > 0 && (
        <>
          <p>
            {count(withheld.stories, "story is", "stories are")} not published here, and told by the day
            alone:
          </p>
          <ul class="notes">
            {withheld.listed.map(({ date, why, reason, since }, at) => (
              <li key={at}>
                Of <time dateTime={date}>{longDate(date)}</time>: {WHY[why]}
                {since !== null && (
                  <>
                    {" "}
                    on <time dateTime={since}>{longDate(since)}</time>
                  </>
                )}
                {reason !== null && <>: {visible(reason)}</>}
              </li>
            ))}
          </ul>
          <p>
            {more > 0 && `${count(more, "further story", "further stories")}. `}All of them as data:{" "}
            <a href={to("/holdings/withheld.csv")}>withheld.csv</a>.
          </p>
        </>
      )}
      {touched.names > 0 && (
        <p>Names were removed from {count(touched.names, "story", "stories")}, whose pages say so.</p>
      )}
      {touched.unlisted > 0 && (
        <p>
          {count(touched.unlisted, "story is", "stories are")} published, and left out of all lists and of the
          search.
        </p>
      )}
      {touched.note > 0 && (
        <p>{count(touched.note, "story carries", "stories carry")} a note of the archive.</p>
      )}
    </section>
  );
}
