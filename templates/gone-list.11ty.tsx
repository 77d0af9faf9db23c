import { longDate } from "../src/archive/calendar.ts";
import { type Answer, GONE_URL, type LedgerRow } from "../src/archive/ledger/row.ts";
import type { GoneListView } from "../src/archive/pages/gone.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Pages } from "./parts/stories.tsx";
import { count, visible } from "./parts/text.ts";

export const data = {
  pagination: { data: "goneLists", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: GoneListView }) => filePath(list.url),
};

/** Every address that no longer holds what it held. */
export default function GoneList({ list, site }: { readonly list: GoneListView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const unnamed = list.counts.removed ?? 0;
  const parts = ANSWERS.flatMap(([answer, what]) => {
    const many = list.counts[answer] ?? 0;
    return many === 0 ? [] : [`${many.toLocaleString("en")} ${what}`];
  });
  return (
    <Layout
      site={site}
      url={list.url}
      canonical={list.url}
      title={`Gone and moved${part}`}
      description={`Addresses of ${site.settings.title} that no longer hold what they held${part}.`}
      sheets={["lists", "story", "facts"]}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Holdings", url: "/holdings/" },
        { name: "Gone and moved", url: GONE_URL },
      ]}
      extra={<meta name="robots" content="noindex" />}
    >
      <header class="page-head">
        <h1>Gone and moved</h1>
        <p class="page-count">
          {number > 1
            ? `Page ${number} of ${urls.length}`
            : parts.length === 0
              ? "Nothing: every address that was published holds what it held"
              : `${parts.join(", ")}, with the sources`}
        </p>
      </header>
      {number === 1 && (
        <p class="prose">
          An address that was published answers for ever. Those that no longer hold what they held are listed
          here; all others are in the <a href={to("/manifest-sha256.txt")}>manifests</a>. Both together are
          every address of a page or a source that this site ever had.
        </p>
      )}
      <ul class="rejects">
        {list.rows.map((row) => (
          <Row key={row.address} row={row} to={to} />
        ))}
      </ul>
      {number === 1 && unnamed > 0 && (
        <p>
          {count(unnamed, "address is", "addresses are")} not named, and{" "}
          {unnamed === 1 ? "answers" : "answer"} nothing: the ledger has their SHA-256.
        </p>
      )}
      {list.ledgers.length > 0 && (
        <p>
          The ledger as data, with the sources:{" "}
          {list.ledgers.map((url, at) => (
            <>
              {at > 0 && ", "}
              <a href={to(url)}>{url.slice(url.lastIndexOf("/") + 1)}</a>
            </>
          ))}
        </p>
      )}
      <Pages paging={list.paging} to={to} what="addresses" />
    </Layout>
  );
}

const ANSWERS: readonly (readonly [Answer, string])[] = [
  ["redirect", "moved"],
  ["gone", "gone"],
  ["withheld", "withheld"],
  ["removed", "not named"],
];

function Row({ row, to }: { readonly row: LedgerRow; readonly to: Linker }) {
  const { address, answer, date, reason } = row;
  return (
    <li>
      <a href={to(address)}>{address}</a>,{" "}
      {answer === "redirect" && row.to !== null ? (
        <>
          now at <a href={to(row.to)}>{row.to}</a>
        </>
      ) : (
        answer
      )}
      {date !== null && ` since ${longDate(date)}`}
      {reason !== null && `: ${visible(reason)}`}
    </li>
  );
}
