import { groupBy } from "../archive/groups.ts";
import type { SentUnders } from "../archive/headings.ts";
import type { Intake, Withheld } from "../archive/intake.ts";
import { compareText } from "../archive/order.ts";
import { pictureFolder } from "../archive/pictures.ts";
import type { SentUnder } from "../archive/subjects.ts";
import type { Copy, Summary, Treated } from "../archive/summary.ts";
import type { Treatment } from "../archive/treatment.ts";
import type { Rule } from "../diagnostic.ts";
import { sha256 } from "../sha256.ts";
import type { Held } from "./held.ts";
import type { Pictured } from "./pictures.ts";
import type { AdmittedYear } from "./year-block.ts";

/** What became of the stories that were read. */
export interface Admitted extends Pick<Intake, "withheld" | "unlisted"> {
  /** Those that pages list, by address. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Further copies of stories that are published. */
  readonly merged: number;
  /** Copies of stories that are not published, by what somebody said; `withheld` has each of these stories once. */
  readonly kept: number;
  /** What stories of `summaries` were sent under. */
  readonly sentUnder: SentUnders;
  /** Stories that name pictures, by address. */
  readonly pictured: readonly Pictured[];
}

/** Sorts out the stories, each at the address at which it stands. */
export function sortOut(all: ReadonlyMap<string, Held>): Admitted {
  const summaries = new Map<string, Summary>();
  const unlisted: Summary[] = [];
  const withheld: Withheld[] = [];
  let merged = 0;
  let kept = 0;
  const pictured: Pictured[] = [];
  const sentUnder = new Map<string, SentUnder>();
  for (const [url, { summary, copies, withheld: why, pictures, under }] of all) {
    if (pictures !== null)
      pictured.push({
        url,
        folder: pictureFolder(summary.date),
        ...pictures,
        ...(why === null ? {} : { named: null }),
      });
    if (why === null) merged += copies.length - 1;
    else kept += copies.length;
    if (why !== null) withheld.push({ url, date: summary.date, ...why, copies: copies.map(fileOf) });
    else if (summary.treated?.unlisted) unlisted.push(summaryAt(url, summary));
    else {
      summaries.set(url, summaryAt(url, summary));
      if (under !== null) sentUnder.set(url, under);
    }
  }
  return {
    summaries,
    merged,
    kept,
    pictured: pictured.toSorted(byUrl),
    sentUnder,
    withheld: withheld.toSorted(byUrl),
    unlisted: unlisted.toSorted(byUrl),
  };
}

/** What is known of the stories of one year once all are taken. */
export type YearTaken = Pick<AdmittedYear, "stories" | "rules" | "sentUnder" | "pictured">;

/** The year of a story's address, under which it is published. */
export const yearOfUrl = (url: string): string => url.slice(1, 5);

/** Stories by year, as `AdmittedYear` has them: none of them is treated in any way. */
export function yearsTaken(
  all: ReadonlyMap<string, Held>,
  rules: ReadonlyMap<string, ReadonlyMap<Rule, number>>,
): ReadonlyMap<string, YearTaken> {
  return new Map(
    [...groupBy(all, ([url]) => yearOfUrl(url))].map(([year, held]) => {
      const { sentUnder, pictured } = sortOut(new Map(held));
      const stories = held.map(([url, { summary }]) => ({
        summary: summaryAt(url, summary),
        key: summary.recordKey ?? "",
      }));
      return [year, { stories, pictured, sentUnder: [...sentUnder], rules: [...(rules.get(year) ?? [])] }];
    }),
  );
}

/** What was taken, and years that stand as an earlier build took them. */
export function withYears(own: Admitted, years: readonly AdmittedYear[]): Admitted {
  if (years.length === 0) return own;
  const summaries = new Map(own.summaries);
  const sentUnder = new Map(own.sentUnder);
  let { merged } = own;
  for (const year of years) {
    for (const { summary } of year.stories) {
      summaries.set(summary.url, summary);
      merged += summary.copies.length - 1;
    }
    for (const [url, under] of year.sentUnder) sentUnder.set(url, under);
  }
  const pictured = [...own.pictured, ...years.flatMap((year) => year.pictured)].toSorted(byUrl);
  return { ...own, summaries, sentUnder, merged, pictured };
}

const summaryAt = (url: string, summary: Summary): Summary =>
  url === summary.url ? summary : { ...summary, url, recordKey: null };

const byUrl = (a: { readonly url: string }, b: { readonly url: string }): number => compareText(a.url, b.url);

const fileOf = ({ path, sha256: digest, firstLine, lastLine }: Copy): Withheld["copies"][number] => ({
  path,
  sha256: digest,
  firstLine,
  lastLine,
});

/** What of a treatment pages have to know; nothing where there is none, so that an archive without takedowns pays nothing. */
export function treatedOf({ names, unlisted, notices }: Treatment): { readonly treated?: Treated } {
  if (names.length === 0 && !unlisted && notices.length === 0) return {};
  const key = sha256(JSON.stringify([names, unlisted, notices])).slice(0, 20);
  return { treated: { key, unlisted, notices } };
}
