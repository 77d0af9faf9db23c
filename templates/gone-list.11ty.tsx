import type { ComponentChild } from "preact";
import { type Answer, GONE_URL, type LedgerRow } from "../src/archive/ledger/row.ts";
import type { GoneListView } from "../src/archive/pages/gone.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Given } from "./parts/given.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Pages } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "goneLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: GoneListView }) => filePath(list.url),
};

/** Every address that no longer holds what it held. */
export default function GoneList({ list, site }: { readonly list: GoneListView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { holdings: own, site: say } = useWords();
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const unnamed = list.counts.removed ?? 0;
  const parts = ANSWERS.flatMap((answer) => {
    const many = list.counts[answer] ?? 0;
    return many === 0 ? [] : [own.counted(many, own.answers[answer])];
  });
  return (
    <Layout
      site={site}
      url={list.url}
      canonical={list.url}
      title={`${own.goneAndMoved}${part}`}
      description={own.goneSummary(site.settings.title, part)}
      sheets={["lists", "story", "facts"]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.holdings, url: "/holdings/" },
        { name: own.goneAndMoved, url: GONE_URL },
      ]}
      extra={<meta name="robots" content="noindex" />}
    >
      <header class="page-head">
        <h1>{own.goneAndMoved}</h1>
        <p class="page-count">
          {number > 1
            ? own.goneHeadPage(number, urls.length)
            : parts.length === 0
              ? own.nothingGone
              : own.withSources(parts.join(say.comma))}
        </p>
      </header>
      {number === 1 && (
        <p class="prose">
          {own.goneList(
            (text): ComponentChild => (
              <a href={to("/manifest-sha256.txt")}>{text}</a>
            ),
          )}
        </p>
      )}
      <ul class="rejects">
        {list.rows.map((row) => (
          <Row key={row.address} row={row} to={to} />
        ))}
      </ul>
      {number === 1 && unnamed > 0 && <p>{own.unnamed(unnamed)}</p>}
      {list.ledgers.length > 0 && (
        <p>
          {own.ledger}{" "}
          {list.ledgers.map((url, at) => (
            <>
              {at > 0 && say.comma}
              <a href={to(url)}>
                <Given text={url.slice(url.lastIndexOf("/") + 1)} />
              </a>
            </>
          ))}
        </p>
      )}
      <Pages paging={list.paging} to={to} what={own.theAddresses} />
    </Layout>
  );
}

const ANSWERS: readonly Answer[] = ["redirect", "gone", "withheld", "removed"];

function Row({ row, to }: { readonly row: LedgerRow; readonly to: Linker }) {
  const { dates, holdings: own, site: say } = useWords();
  const { address, answer, date, reason } = row;
  return (
    <li>
      <a href={to(address)}>
        <Given text={address} />
      </a>
      {say.comma}
      {answer === "redirect" && row.to !== null
        ? own.nowAt(
            <a href={to(row.to)}>
              <Given text={row.to} />
            </a>,
          )
        : own.answers[answer]}
      {date !== null && own.sinceDay(dates.long(date))}
      {reason !== null && (
        <>
          {say.colon}
          <Given text={reason} />
        </>
      )}
    </li>
  );
}
