import type { DayOrder } from "../wire/dateline/day.ts";

/** What one has to know of a file that was read, to tell in which order its dates of figures are. */
export interface Dated {
  readonly path: string;
  /** Bytes that it holds in memory while it waits. */
  readonly weight: number;
  /** Whether it has a date such as `03/04/1989` that nothing in it decides. */
  readonly open: boolean;
  /** The orders of day and month that its other dates show. */
  readonly orders: readonly DayOrder[];
}

/** Files of a folder whose days are written in figures alone, kept until the folder's other files have told. */
interface Folder<One> {
  readonly orders: Set<DayOrder>;
  readonly waiting: One[];
}

/** Bytes that wait for their folder at most; beyond it a file is read as it stands. */
const MOST_WAITING = 64 * 1024 * 1024;

/** Hands files on, each once. */
export interface Orders<One> {
  /** Takes the files in the order of their paths. */
  readonly take: (one: One) => void;
  /** Says that a file comes, which is handed on by others: it tells no order. */
  readonly pass: (path: string) => void;
  readonly close: () => void;
}

/**
 * Hands on files that were read, but one with a date such as `03/04/1989` that nothing in it decides waits until its
 * folder has been read: where the other dates of figures there show one order of day and month, and no other, it is
 * read again in that order. So what a file means depends on its folder, and on no order of files.
 */
export function openOrders<One>(
  look: (one: One) => Dated,
  again: (one: One, order: DayOrder | null) => One,
  handOn: (one: One) => void,
): Orders<One> {
  const folders = new Map<string, Folder<One>>();
  let waiting = 0;
  const end = (name: string, { orders, waiting: files }: Folder<One>): void => {
    folders.delete(name);
    const [order = null, other] = orders;
    for (const file of files) {
      waiting -= look(file).weight;
      handOn(again(file, other === undefined ? order : null));
    }
  };
  /** Folders that lie behind are at their end. */
  const pass = (path: string): void => {
    for (const [name, folder] of folders) if (!path.startsWith(`${name}/`) && name !== "") end(name, folder);
  };
  return {
    pass,
    take: (one) => {
      const { path, weight, open, orders } = look(one);
      pass(path);
      if (open || orders.length > 0) {
        const name = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        const folder: Folder<One> = folders.get(name) ?? { orders: new Set(), waiting: [] };
        folders.set(name, folder);
        for (const order of orders) folder.orders.add(order);
        if (open && waiting + weight <= MOST_WAITING) {
          waiting += weight;
          folder.waiting.push(one);
          return;
        }
      }
      handOn(one);
    },
    close: () => {
      for (const [name, folder] of folders) end(name, folder);
    },
  };
}
