/** Items of one key, in the order given. */
export type Group<Item> = [Item, ...Item[]];

/** Adds an item to the group of its key, and opens that where there is none. */
export function append<Key, Item>(groups: Map<Key, Group<Item>>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Items by key, the keys in the order in which they turn up; an item whose key is null is in no group. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | null,
): ReadonlyMap<Key, Readonly<Group<Item>>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) append(groups, key, item);
  }
  return groups;
}

/** How many items fall under each key, in the order in which the keys turn up. */
export function countBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
