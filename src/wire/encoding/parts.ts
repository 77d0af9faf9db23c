import iconv from "iconv-lite";
import { sequenceAt } from "./bytes.ts";
import { MIXED } from "./decode-as.ts";
import { encode } from "./encode.ts";
import { marked } from "./marks.ts";
import { iconvName, isSingleByte } from "./names.ts";

/**
 * The bytes of a file that parts of its text came from: the very bytes, whatever they are, for they are cut out and
 * not written anew. `text` and `encoding` are what `decode` gave; the parts stand in the text in their order. From one on
 * that does not stand there (a format has changed it), they are written anew. Linear in the file.
 */
export function bytesOfParts(
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: string },
  parts: readonly string[],
): readonly Uint8Array[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const walk = walker(file, encoding);
  let from = 0;
  // What follows the text in the file (a mark of its end) belongs to the part that reaches it first.
  let ended = false;
  return parts.map((part) => {
    const at = from === -1 ? -1 : text.indexOf(part, from);
    if (at === -1) {
      from = -1;
      return encode(part, encoding);
    }
    from = at + part.length;
    const start = ended ? bytes.length : walk(at);
    ended = from === text.length;
    return bytes.subarray(start, ended ? bytes.length : walk(from));
  });
}

/** Gives the byte at which a UTF-16 unit of the text begins, for units that are asked for in their order. */
type Walk = (unit: number) => number;

function walker(file: Buffer, encoding: string): Walk {
  const mark = marked(file);
  const first = mark !== null && (mark.encoding === encoding || encoding === MIXED) ? mark.mark : 0;
  if (encoding.startsWith("utf-16")) return (unit) => Math.min(file.length, first + unit * 2);
  if (isSingleByte(encoding)) return (unit) => Math.min(file.length, unit);
  return walkBy(file, first, stepper(file, encoding));
}

/** How many bytes the next step from `at` takes, and how many units of text it gives. */
type Step = (at: number) => readonly [bytes: number, units: number];

function walkBy(file: Buffer, first: number, step: Step): Walk {
  let at = first;
  let units = 0;
  return (unit) => {
    while (units < unit && at < file.length) {
      const [bytes, more] = step(at);
      at += bytes;
      units += more;
    }
    return Math.min(at, file.length);
  };
}

function stepper(file: Buffer, encoding: string): Step {
  if (encoding.startsWith("utf-32")) {
    const planeAt = encoding === "utf-32le" ? 2 : 1;
    return (at) => [4, (file[at + planeAt] ?? 0) > 0 && (file[at + planeAt] ?? 0) <= 0x10 ? 2 : 1];
  }
  if (encoding === "utf-8" || encoding === MIXED) {
    return (at) => {
      const size = (file[at] ?? 0) < 0x80 ? 1 : Math.max(1, sequenceAt(file, at));
      return [size, size === 4 ? 2 : 1];
    };
  }
  return bytewise(file, encoding);
}

/** The decoder itself, fed byte by byte, tells which byte completes a character. */
function bytewise(file: Buffer, encoding: string): Step {
  const write = encoding === "iso-2022-jp" ? streamOfNode(encoding) : streamOfIconv(encoding);
  return (at) => [1, write(file.subarray(at, at + 1)).length];
}

function streamOfIconv(encoding: string): (bytes: Buffer) => string {
  const decoder = iconv.getDecoder(iconvName(encoding), { stripBOM: false });
  return (bytes) => decoder.write(bytes);
}

function streamOfNode(encoding: string): (bytes: Buffer) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes, { stream: true });
}
