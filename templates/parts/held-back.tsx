import type { HoldingsView } from "../../src/archive/pages/holdings.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

/** Which stories are not published, or not as they came, and why: with nothing that would tell what they say. */
export function HeldBack({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { dates, holdings: say, site } = useWords();
  const { withheld, touched } = holding;
  const more = withheld.stories - withheld.listed.length;
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">{say.withheld}</h2>
      {withheld.stories > 0 && (
        <>
          <p>{say.notPublished(withheld.stories)}</p>
          <ul class="notes">
            {withheld.listed.map(({ date, why, reason, since }, at) => (
              <li key={at}>
                {say.withheldOf(<time dateTime={date}>{dates.long(date)}</time>, say.why[why])}
                {since !== null && say.since(<time dateTime={since}>{dates.long(since)}</time>)}
                {reason !== null && (
                  <>
                    {site.colon}
                    <Given text={reason} />
                  </>
                )}
              </li>
            ))}
          </ul>
          <p>
            {more > 0 && say.furtherWithheld(more)}
            {say.allAsData(<a href={to("/holdings/withheld.csv")}>withheld.csv</a>)}
          </p>
        </>
      )}
      {touched.names > 0 && <p>{say.namesRemoved(touched.names)}</p>}
      {touched.unlisted > 0 && <p>{say.unlisted(touched.unlisted)}</p>}
      {touched.note > 0 && <p>{say.noted(touched.note)}</p>}
    </section>
  );
}
