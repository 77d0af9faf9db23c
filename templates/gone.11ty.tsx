import { longDate, longMonth } from "../src/archive/calendar.ts";
import { GONE_URL } from "../src/archive/ledger/row.ts";
import type { GoneView } from "../src/archive/pages/gone.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { absolute } from "../src/interop/url.ts";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { visible } from "./parts/text.ts";

export const data = {
  pagination: { data: "gone", size: 1, alias: "one" },
  permalink: ({ one }: { readonly one: GoneView }) => filePath(one.url),
};

/** What an address says that no longer holds what it held: where that is now, or that it is gone, and the ways on. */
export default function Gone({ one, site }: { readonly one: GoneView; readonly site: Site }) {
  const to = linker(site, one.url);
  const { baseUrl } = site.settings;
  const title = titleOf(one);
  return (
    <Layout
      site={site}
      url={one.url}
      canonical={one.to?.url ?? null}
      title={title}
      sheets={["lists", "facts"]}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Holdings", url: "/holdings/" },
        { name: "Gone and moved", url: GONE_URL },
        { name: title, url: one.url },
      ]}
      head={
        <>
          <meta name="robots" content="noindex" />
          {/* From a disk, a link to a folder would list its files. */}
          {one.to && (
            <meta http-equiv="refresh" content={`0; url=${to(one.to.url).replace(/\/$/, "/index.html")}`} />
          )}
        </>
      }
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">{textOf(one)}</p>
      </header>
      {one.to && (
        <p>
          It stands at{" "}
          <a href={to(one.to.url)}>{baseUrl === null ? one.to.url : absolute(baseUrl, one.to.url)}</a>
        </p>
      )}
      {one.answer === "withheld" && one.reason !== null && <p>The reason given: {visible(one.reason)}</p>}
      {one.answer === "gone" && one.reason !== null && <p>{visible(one.reason)}</p>}
      {!one.to && (
        <>
          <p>
            Nearest to it:{" "}
            {one.near.map(({ name, url }, at) => (
              <>
                {at > 0 && ", "}
                <a key={url} href={to(url)}>
                  {name}
                </a>
              </>
            ))}
            .
          </p>
          <p>
            All addresses that no longer hold what they held: <a href={to(GONE_URL)}>gone and moved</a>.
          </p>
        </>
      )}
    </Layout>
  );
}

function titleOf({ kind, answer }: GoneView): string {
  const what = kind === "story" ? "story" : kind === "storyline" ? "storyline" : "page";
  if (answer === "redirect") return `This ${what} has moved`;
  if (answer === "withheld") return `This ${what} is withheld`;
  if (kind === "day" || kind === "month" || kind === "year" || kind === "onThisDay")
    return "No stories any more";
  if (kind === "place") return "No stories from this place any more";
  if (kind === "country") return "No stories from this country any more";
  return `This ${what} is no longer in the archive`;
}

/** What stood there, as far as the address alone tells, and since when it does no more. */
function textOf({ kind, day, answer, date, url }: GoneView): string {
  const left = answer === "withheld" ? "Withheld" : answer === "redirect" ? "Moved" : "Gone";
  const since = date === null ? "" : ` ${left} since ${longDate(date)}.`;
  const [, year, month] = /^\/(\d{4})\/(?:(\d\d)\/)?/.exec(url) ?? [];
  const held =
    kind === "story" && day !== null
      ? `A story of ${longDate(day)} stood at this address`
      : kind === "day" && day !== null
        ? `The edition of ${longDate(day)} stood at this address`
        : kind === "month" && year && month
          ? `The page of ${longMonth(`${year}-${month}`)} stood at this address`
          : kind === "year" && year
            ? `The page of ${Number(year)} stood at this address`
            : "A page of the archive stood at this address";
  return `${held}.${since}`;
}
