/** Text of a file as a message may quote it: at most 120 characters, and none that would move a terminal's cursor. */
export function printable(text: string): string {
  return text.slice(0, 120).replace(/\p{C}/gu, "�");
}
