import type { Article } from "../article.ts";
import { DamagedCache, openRecordReader } from "../intake/records.ts";
import type { RunsTask } from "../render/index-ahead.ts";
import { openRunMaker } from "../render/make-run.ts";

/** Stories of a year to be indexed, and the folder of their records. */
export interface IndexRunsTask extends RunsTask {
  readonly records: string;
}

const asRead = (article: Article): Article => article;

/** Indexes stories from their records as they were read, in whichever process: false where one is not to be had. */
export function openRunsIndexer(): (task: IndexRunsTask) => Promise<boolean> {
  const make = openRunMaker();
  return async ({ records, year, keys, orders }) => {
    try {
      const articles = openRecordReader(records, new Set(keys), (_, one) => one, new Set(), asRead)(year);
      for (const order of orders) await make(order, articles);
      return true;
    } catch (error) {
      if (error instanceof DamagedCache) return false;
      throw error;
    }
  };
}
