/**
 * The word that was most likely meant, whatever its capitals: the only one that begins so, or the nearest by letters; null
 * where none is near.
 */
export function nearest(written: string, words: readonly string[]): string | null {
  const small = written.toLowerCase();
  const begun = words.filter((word) => written.length > 1 && word.toLowerCase().startsWith(small));
  if (begun.length === 1) return begun[0] ?? null;
  const most = written.length < 4 ? 1 : 2;
  const found = words
    .map((word) => ({ word, distance: distanceOf(small, word.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return found[0]?.word ?? null;
}

/** ` Did you mean `omit`?`, in Markdown, to follow what was said of `written`; nothing where no word is near. */
export function didYouMean(written: string, words: readonly string[]): string {
  const near = nearest(written.trim(), words);
  return near === null ? "" : ` Did you mean \`${near}\`?`;
}

/**
 * Letters to change, add, drop or swap with the next to make `b` of `a` (Damerau 1964); more than `most` where it is
 * more.
 */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
