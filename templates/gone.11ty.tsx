import type { ComponentChild } from "preact";
import { yearName } from "../src/archive/calendar.ts";
import { kindOf } from "../src/archive/kind.ts";
import { GONE_URL, pathOf } from "../src/archive/ledger/row.ts";
import type { GoneView } from "../src/archive/pages/gone.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { absolute } from "../src/interop/url.ts";
import type { Words } from "../src/words/words.ts";
import { Given } from "./parts/given.tsx";
import { Layout } from "./parts/layout.tsx";
import { linker } from "./parts/links.ts";
import { visible } from "./parts/text.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "gone", size: 1, alias: "one" },
  permalink: ({ one }: { readonly one: GoneView }) => filePath(one.url),
};

/** What an address says that no longer holds what it held: where that is now, or that it is gone, and the ways on. */
export default function Gone({ one, site }: { readonly one: GoneView; readonly site: Site }) {
  const to = linker(site, one.url);
  const words = useWords();
  const { holdings: own, site: say } = words;
  const { baseUrl } = site.settings;
  const title = titleOf(one, words);
  return (
    <Layout
      site={site}
      url={one.url}
      canonical={one.to}
      title={title}
      sheets={["lists", "facts"]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.holdings, url: "/holdings/" },
        { name: own.goneAndMoved, url: GONE_URL },
        { name: title, url: one.url },
      ]}
      head={
        <>
          <meta name="robots" content="noindex" />
          {/* From a disk, a link to a folder would list its files. */}
          {one.to && (
            <meta http-equiv="refresh" content={`0; url=${to(one.to).replace(/\/$/, "/index.html")}`} />
          )}
        </>
      }
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">{textOf(one, words)}</p>
      </header>
      {one.to && (
        <p>
          {own.standsAt(
            <a href={to(one.to)}>
              <Given text={baseUrl === null ? one.to : absolute(baseUrl, one.to)} />
            </a>,
          )}
        </p>
      )}
      {one.answer === "withheld" && one.reason !== null && <p>{own.reasonGiven(visible(one.reason))}</p>}
      {one.answer === "gone" && one.reason !== null && (
        <p>
          <Given text={one.reason} />
        </p>
      )}
      {!one.to && (
        <>
          <p>
            {own.nearest}{" "}
            {one.near.map((url, at) => (
              <>
                {at > 0 && say.comma}
                <a key={url} href={to(url)}>
                  {nameOf(url, words)}
                </a>
              </>
            ))}
            .
          </p>
          <p>
            {own.allGone(
              (text): ComponentChild => (
                <a href={to(GONE_URL)}>{text}</a>
              ),
            )}
          </p>
        </>
      )}
    </Layout>
  );
}

function titleOf({ kind, answer }: GoneView, { holdings }: Words): string {
  const what = kind === "story" || kind === "storyline" ? kind : "page";
  if (answer === "redirect") return holdings.moved[what];
  if (answer === "withheld") return holdings.isWithheld[what];
  if (kind === "day" || kind === "month" || kind === "year" || kind === "onThisDay")
    return holdings.noneOfTime;
  if (kind === "place") return holdings.noneOfPlace;
  if (kind === "country") return holdings.noneOfCountry;
  return holdings.isGone[what];
}

/** What stood there, as far as the address alone tells, and since when it does no more. */
function textOf({ kind, day, answer, date, url }: GoneView, { dates, holdings }: Words): string {
  const { held, leftSince } = holdings;
  const left = answer === "withheld" || answer === "redirect" ? answer : "gone";
  const since = date === null ? "" : ` ${leftSince[left](dates.long(date))}`;
  const [, year, month] = /^\/(\d{4})\/(?:(\d\d)\/)?/.exec(url) ?? [];
  const what =
    (kind === "story" || kind === "day") && day !== null
      ? held[kind](dates.long(day))
      : kind === "month" && year && month
        ? held.stretch(dates.month(`${year}-${month}`))
        : kind === "year" && year
          ? held.stretch(yearName(year))
          : held.page;
  return `${what}${since}`;
}

/** What an address is called where a link leads to it, told from the address alone. */
function nameOf(url: string, { dates, holdings }: Words): string {
  const [, stretch] = /^\/(\d{4}(?:\/\d\d){0,2})\/$/.exec(url) ?? [];
  if (stretch !== undefined) return dates.stretch(stretch.replaceAll("/", "-"));
  const near: Readonly<Record<string, string>> = holdings.near;
  return near[url] ?? (kindOf(pathOf(url)) === "story" ? holdings.beganWith : url);
}
