import type { MadeSegment, SegmentTask } from "../render/made-segment.ts";
import { addUp, readRunFile } from "../render/make-run.ts";
import { pathOf } from "../render/search-index.ts";
import { scriptOf } from "../search/index-file.ts";
import { makeSegment } from "../search/segment.ts";
import { sha256 } from "../sha256.ts";
import type { Disk } from "./disk.ts";
import { type Aside, putAside } from "./put-aside.ts";
import type { PutAside } from "./stage.ts";

/** What a segment of the search index is made from, whichever process makes it. */
export interface IndexTask extends SegmentTask {
  readonly aside: Aside;
  /** The first of as many numbers as there may be files, for the names of those that replace others. */
  readonly number: number;
}

/** A segment whose files were put aside. */
export interface Indexed extends MadeSegment {
  readonly put: readonly PutAside[];
}

/** Makes a segment of the search index and puts its files aside; null where a run is not what was kept. */
export function indexSegment({ base, runs, aside, number }: IndexTask, disk: Disk): Indexed | null {
  const folders = new Set<string>();
  const read = runs.map(readRunFile).filter((run) => run !== null);
  if (read.length < runs.length) return null;
  const languages = addUp(read.map((run) => run.languages));
  const put: PutAside[] = [];
  const files: string[] = [];
  const segment = makeSegment(base, read, (file) => {
    const data = scriptOf(file);
    const path = pathOf(file.name);
    const staged = putAside(aside, disk, folders, { path, data, number: number + put.length });
    put.push({ path, digest: sha256(data), bytes: data.length, staged });
    files.push(file.name);
  });
  return { segment, files, languages, put };
}
