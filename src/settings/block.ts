/** A setting of `archive.md` that may be a record, taken out of the front matter. */
export interface SettingBlock {
  /** Its lines, the key included, line ends as `\n`; null where the setting is not there. */
  readonly block: string | null;
  /** Line of the file on which the block begins. */
  readonly line: number;
  /** The file without the setting; its lines keep their numbers. */
  readonly rest: string;
}

/**
 * Takes the lines of one key out of front matter: the others are flat and are read together, what may be a record is
 * read apart.
 */
export function takeSetting(text: string, name: string): SettingBlock {
  const none = { block: null, line: 1, rest: text };
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (close === -1 || !(lines[0] ?? "").startsWith("---")) return none;
  const first = lines.findIndex(
    (line, index) =>
      index > 0 && index < close && ["", '"', "'"].some((quote) => opensKey(line, quote + name + quote)),
  );
  if (first === -1) return none;
  let next = first + 1;
  // What is indented, blank, a comment or the end of a record in brackets belongs to the key above it.
  while (next < close && /^(?:\s|#|\}|$)/.test(lines[next] ?? "")) next++;
  const block = lines.slice(first, next).join("");
  const emptied = block.replace(/[^\r\n]/g, "");
  const rest = [...lines.slice(0, first), emptied, ...lines.slice(next)].join("");
  return { block: block.replace(/\r\n?/g, "\n"), line: first + 1, rest };
}

const opensKey = (line: string, key: string): boolean =>
  line.startsWith(key) && /^\s{0,20}:/.test(line.slice(key.length, key.length + 22));
