/** Number of the line, from 1, on which the character at `index` stands. CR, LF and CR LF each end a line. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = 0; at < index; at++) if (endsLine(text, at)) line++;
  return line;
}

/** Lines of a text that is not empty; a last line end closes its line and opens none. */
export function countLines(text: string): number {
  const last = text.length - 1;
  const lines = lineAt(text, text.length);
  return endsLine(text, last) ? lines - 1 : lines;
}

/** Where each line of a text begins, in UTF-16 units; as many as `splitLines` gives. */
export function lineOffsets(text: string): readonly number[] {
  const offsets = [0];
  for (let at = 0; at < text.length - 1; at++) if (endsLine(text, at)) offsets.push(at + 1);
  return offsets;
}

/** True at a line end's last character. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
