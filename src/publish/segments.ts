import { DamagedCache } from "../intake/records.ts";
import type { MadeSegment, SegmentTask } from "../render/made-segment.ts";
import type { Indexed, IndexTask } from "./index-segment.ts";
import type { PutAside } from "./stage.ts";
import type { Staging } from "./staging.ts";

/** A few files of a search index do not grow with the archive. */
const FILES_OF_AN_INDEX = 1000;

/** Segments of the search index as they are made for this build. */
export interface Segments {
  /** Has one made. Rejects with a DamagedCache where what was kept for it is damaged. */
  readonly make: (task: SegmentTask) => Promise<MadeSegment>;
  /** The files of one, put aside. */
  readonly filesOf: (made: MadeSegment) => readonly PutAside[];
}

/** `index` makes a segment of an archive of so many stories, here or in another process; null where it cannot. */
export function openSegments(
  { reserve, aside }: Pick<Staging, "reserve" | "aside">,
  index: (task: IndexTask) => Promise<Indexed | null>,
  stories: number,
): Segments {
  const files = new Map<string, readonly PutAside[]>();
  return {
    make: async (task) => {
      const made = await index({ ...task, aside, number: reserve(FILES_OF_AN_INDEX + stories) });
      if (made === null) throw new DamagedCache("search");
      const { put, ...segment } = made;
      files.set(segment.segment.id, put);
      return segment;
    },
    filesOf: ({ segment }) => files.get(segment.id) ?? [],
  };
}
