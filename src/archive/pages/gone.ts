import type { CalendarDate } from "../../article.ts";
import { dayUrl, monthUrl, yearUrl } from "../calendar.ts";
import { countBy } from "../groups.ts";
import { type Kind, kindOf } from "../kind.ts";
import { ANSWERS, type Answer, GONE_URL, type LedgerRow, pathOf, sourceOf } from "../ledger/row.ts";
import type { Paging, View } from "../views.ts";

/** The page at an address that no longer holds what it held. It has no word of that. */
export interface GoneView extends View {
  /** What it held. */
  readonly kind: Kind;
  /** The day that its address names, of a story or an edition. */
  readonly day: CalendarDate | null;
  readonly answer: Answer;
  /** Where it leads by itself, root-relative. */
  readonly to: string | null;
  readonly date: CalendarDate | null;
  readonly reason: string | null;
  /** Addresses of what is nearest to it and there, nearest first. */
  readonly near: readonly string[];
}

/** The list of all such addresses, or one page of it. */
export interface GoneListView extends View {
  readonly rows: readonly LedgerRow[];
  /** Pages that answer so, and sources; their number by answer. On the first page alone. */
  readonly counts: Readonly<Partial<Record<Answer, number>>>;
  /** Addresses of the ledgers. */
  readonly ledgers: readonly string[];
  readonly paging: Paging;
}

const ROWS_A_PAGE = 200;

/** One view a page of the ledger; sources are no pages. `has` tells what is there now. */
export function goneViews(
  rows: readonly LedgerRow[],
  has: (address: string) => boolean,
): readonly GoneView[] {
  return rows.filter(isPageRow).map(({ address, answer, to, date, reason }) => {
    const day = /^\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(address)?.slice(1).join("-") ?? null;
    const around = day === null ? [] : [dayUrl(day), monthUrl(day.slice(0, 7)), yearUrl(day.slice(0, 4))];
    const noted = to === null || answer === "redirect" ? [] : [to];
    const near = [...noted, ...around].filter(has).concat("/");
    return {
      url: address,
      kind: kindOf(pathOf(address)),
      day,
      answer,
      to: answer === "redirect" ? to : null,
      date,
      reason,
      near: [...new Set(near)],
    };
  });
}

/** A row of a page that answers something: no source, and no address that is named nowhere. */
const isPageRow = ({ address, answer }: LedgerRow): boolean =>
  answer !== "removed" && sourceOf(address) === null;

/**
 * The list of all addresses that no longer hold what they held, in pages: at least so many as there ever were, so that
 * none of its own is gone. `ledgers` are the addresses of the ledgers themselves.
 */
export function goneLists(
  rows: readonly LedgerRow[],
  ledgers: readonly string[],
  atLeast: number,
): readonly GoneListView[] {
  const pages = rows.filter(isPageRow);
  const tally = countBy(rows, ({ answer }) => answer);
  const counts = Object.fromEntries(
    ANSWERS.flatMap((one) => (tally.has(one) ? [[one, tally.get(one)]] : [])),
  );
  const count = Math.max(1, atLeast, Math.ceil(pages.length / ROWS_A_PAGE));
  const urls = Array.from({ length: count }, (_, at) =>
    at === 0 ? GONE_URL : `${GONE_URL}page-${at + 1}.html`,
  );
  return urls.map((url, at) => ({
    url,
    rows: pages.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE),
    counts: at === 0 ? counts : {},
    ledgers: at === 0 ? ledgers : [],
    paging: { number: at + 1, urls },
  }));
}
