import { drawerIn, KEPT, weightIn } from "./features.ts";

/** Compares one story with many. */
export interface Measure {
  /** Takes the features of the one. */
  readonly take: (features: Int32Array) => void;
  /** Its cosine with the story whose KEPT features begin at `start`. */
  readonly cosine: (features: Int32Array, start: number) => number;
}

/** Cells for the terms of one story, far more than it has: the first that is looked at is mostly the right one. */
const CELLS = 1024;

export function openMeasure(): Measure {
  const own = new Int32Array(KEPT);
  /** Places in `own`, from 1, each in the cell of its drawer's last bits or the next free one; 0 is free. */
  const cells = new Int32Array(CELLS);
  const cellOf = (drawer: number): number => {
    let cell = drawer % CELLS;
    while (cells[cell] !== 0 && drawerIn(own[(cells[cell] ?? 0) - 1] ?? 0) !== drawer)
      cell = (cell + 1) % CELLS;
    return cell;
  };
  return {
    take: (features) => {
      cells.fill(0);
      own.set(features);
      for (let at = 0; at < features.length; at++) cells[cellOf(drawerIn(own[at] ?? 0))] = at + 1;
    },
    cosine: (features, start) => {
      let cosine = 0;
      for (let at = start; at < start + KEPT; at++) {
        const other = features[at] ?? 0;
        if (other === 0) break;
        const place = cells[cellOf(drawerIn(other))] ?? 0;
        if (place !== 0) cosine += weightIn(other) * weightIn(own[place - 1] ?? 0);
      }
      return cosine;
    },
  };
}
