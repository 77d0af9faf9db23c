/** What was seen of late, by key: the newest few items a key, in the order they came. */
export interface Recent<Item> {
  readonly of: (key: number) => readonly Item[];
  readonly add: (key: number, item: Item) => void;
  /** Drops the old items at the head of these keys' lists. */
  readonly drop: (keys: Iterable<number>, isOld: (item: Item) => boolean) => void;
}

/** Keeps the newest `longest` items a key: what more of them share tells nothing, and work stays bounded. */
export function openRecent<Item>(longest: number): Recent<Item> {
  const lists = new Map<number, Item[]>();
  return {
    of: (key) => lists.get(key) ?? [],
    add: (key, item) => {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else if (list.push(item) > longest) list.shift();
    },
    drop: (keys, isOld) => {
      for (const key of keys) {
        const list = lists.get(key);
        if (list === undefined) continue;
        const first = list.findIndex((item) => !isOld(item));
        if (first === -1) lists.delete(key);
        else if (first > 0) list.splice(0, first);
      }
    },
  };
}
