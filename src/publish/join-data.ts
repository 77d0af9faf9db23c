import { openParquet } from "../interop/data/parquet.ts";
import { type KeptRows, readRows } from "../render/data.ts";
import type { Disk } from "./disk.ts";
import { openLongFile } from "./long-file.ts";
import type { Aside } from "./put-aside.ts";
import { type PutAside, stagedPath } from "./stage.ts";

/** Rows to be copied together into one file, in their order. */
export interface JoinTask {
  readonly path: string;
  readonly groups: readonly KeptRows[];
  readonly aside: Aside;
  /** The name of the file where it replaces another. */
  readonly number: number;
}

/** Makes the Parquet file of the whole archive and puts it aside; null where a row group is not what was kept. */
export function joinData({ path, groups, aside, number }: JoinTask, disk: Disk): PutAside | null {
  const file = openLongFile(aside, disk, new Set(), { path, number });
  const parquet = openParquet(file.add);
  let whole = true;
  for (const group of groups) {
    const rows = readRows(group);
    whole = rows !== null;
    if (rows === null) break;
    parquet.add(rows);
  }
  if (whole) parquet.close();
  const put = file.close();
  if (whole) return put;
  if (put.staged !== null) disk.remove(stagedPath(aside.folder, path, put.staged));
  return null;
}
