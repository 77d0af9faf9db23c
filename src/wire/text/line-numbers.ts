/** The number of the line, from 1, on which an index of the text stands. One pass over the text, then by halving. */
export function lineNumbers(text: string): (index: number) => number {
  const behind: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) behind.push(at + 1);
  }
  return (index) => {
    let [low, high] = [0, behind.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((behind[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
