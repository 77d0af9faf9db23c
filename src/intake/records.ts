import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openAddresses } from "../archive/addresses.ts";
import { yearOf } from "../archive/calendar.ts";
import { append, type Group } from "../archive/groups.ts";
import { digestOf, movedTo } from "../archive/permalink.ts";
import type { Article } from "../article.ts";

const FLUSH_AT = 1 << 20;

/** Full records put aside on disk, one file a year, so that memory holds one year at a time. */
export interface RecordStore {
  readonly add: (article: Article) => void;
  /** Writes out what is still in memory. */
  readonly flush: () => void;
  /** The records of a year by address; those whose address met another's are moved as `openAddresses` tells. */
  readonly read: (year: string) => ReadonlyMap<string, Article>;
}

/** Opens an empty store in `folder`; what an earlier build left there is dropped. */
export function openRecords(folder: string): RecordStore {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^\d{4}\.ndjson$/.test(name)) rmSync(join(folder, name));
  const file = (year: string): string => join(folder, `${year}.ndjson`);
  const waiting = new Map<string, Group<string>>();
  let size = 0;

  const flush = (): void => {
    for (const [year, lines] of waiting) appendFileSync(file(year), lines.join(""));
    waiting.clear();
    size = 0;
  };
  const add = (article: Article): void => {
    const line = `${JSON.stringify(article)}\n`;
    append(waiting, yearOf(article.date), line);
    size += line.length;
    if (size > FLUSH_AT) flush();
  };
  const read = (year: string): ReadonlyMap<string, Article> => {
    const addresses = openAddresses<Article>(digestOf);
    for (const line of linesOf(readFileSync(file(year)))) {
      const article = parse(line);
      addresses.seat(article.url, article);
    }
    return new Map(
      [...addresses.all].map(([url, article]) => [
        url,
        url === article.url ? article : movedTo(url, article),
      ]),
    );
  };
  return { add, flush, read };
}

/** Line by line: a year may hold more than one string can. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    yield bytes.toString("utf8", at, end);
    at = end + 1;
  }
}

function parse(line: string): Article {
  const article: Article = JSON.parse(line);
  return article;
}
