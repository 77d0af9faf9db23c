/** Tells how far a command is, on stderr: a bar on a terminal, a line a stage elsewhere, nothing when quiet. */
export interface Progress {
  readonly update: (stage: string, done: number, total: number | null) => void;
  /** A line of its own, above the bar. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

const WIDTH = 24;
/** Milliseconds between two drawings of the bar. */
const PACE = 80;

export function openProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
  let stage = "";
  let drawn = 0;
  const clear = (): void => {
    if (stream.isTTY && !quiet) stream.write("\r\x1b[K");
  };
  const update = (name: string, done: number, total: number | null): void => {
    if (quiet) return;
    const fresh = name !== stage;
    stage = name;
    if (!stream.isTTY) {
      if (fresh) stream.write(`${name} …\n`);
      return;
    }
    if (!fresh && done !== total && performance.now() - drawn < PACE) return;
    drawn = performance.now();
    const filled = total === null || total === 0 ? 0 : Math.round((WIDTH * done) / total);
    const bar = total === null ? String(done) : `[${"#".repeat(filled).padEnd(WIDTH, ".")}] ${done}/${total}`;
    stream.write(`\r\x1b[K${name.padEnd(8)} ${bar}`);
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return { update, line, end: clear };
}
