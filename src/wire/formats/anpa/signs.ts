/** A line without the signs that set it (ANPA 1312): `^` before it, `<`, `=` or `>` behind it. */
export function withoutSigns(text: string): string {
  const from = text.startsWith("^") ? 1 : 0;
  let to = text.length;
  while (to > from && "<=>".includes(text.charAt(to - 1))) to--;
  return text.slice(from, to).trim();
}
