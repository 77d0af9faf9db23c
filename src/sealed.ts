import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "./sha256.ts";

/**
 * What an earlier build sealed at `path` under this label, which names its format and what it was made from; null where
 * there is none, or where it has another label, was cut, or damaged.
 */
export function readSealed(path: string, label: string): Buffer | null {
  return bodyOf(readBytes(path), label);
}

/** The same where its label begins with this format, whatever it was made from. */
export function readSealedAs(path: string, format: string): Buffer | null {
  const bytes = readBytes(path);
  const [label] = /^.*(?= [0-9a-f]{64}\n)/.exec(bytes.toString("latin1", 0, LONGEST_HEAD)) ?? [];
  return label?.startsWith(`${format} `) ? bodyOf(bytes, label) : null;
}

/** Whether there is one with this label, be it damaged: its head is read alone. */
export function isSealed(path: string, label: string): boolean {
  const head = Buffer.from(`${label} `, "utf8");
  const there = Buffer.alloc(head.length);
  try {
    const file = openSync(path, "r");
    readSync(file, there);
    closeSync(file);
  } catch {
    return false;
  }
  return head.equals(there);
}

/**
 * The first line of the body of what was sealed with this label; what follows is not read, so whether it is whole is
 * for those to find out who read all. Null where there is no such file, or no whole line.
 */
export function readSealedLine(path: string, label: string): string | null {
  if (!isSealed(path, label)) return null;
  const file = openSync(path, "r");
  try {
    for (let bytes = Buffer.alloc(0); ; ) {
      const part = Buffer.alloc(A_PART);
      const read = readSync(file, part);
      if (read === 0) return null;
      bytes = Buffer.concat([bytes, part.subarray(0, read)]);
      const start = bytes.indexOf("\n") + 1;
      const end = start === 0 ? -1 : bytes.indexOf("\n", start);
      if (end !== -1) return bytes.toString("utf8", start, end);
    }
  } finally {
    closeSync(file);
  }
}

/** Bytes that are read at once: the first line is seldom longer. */
const A_PART = 1 << 17;

/** Writes what `readSealed` reads, whole or not at all. Throws where the system refuses. */
export function writeSealed(path: string, label: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(headOf(label, bytes), "utf8"), bytes]));
  renameSync(`${path}.new`, path);
}

/** The same of what the next build can work out anew: where it cannot be written, nobody is the worse for it. */
export function trySealed(path: string, label: string, body: string | Uint8Array): void {
  try {
    writeSealed(path, label, body);
  } catch {
    // A full disk, or no right to write there.
  }
}

/** How many bytes stand before the body of what was sealed under a label. */
export const bodyAt = (label: string): number => Buffer.byteLength(headOf(label, Buffer.alloc(0)));

function bodyOf(bytes: Buffer, label: string): Buffer | null {
  const head = bytes.indexOf("\n") + 1;
  const body = bytes.subarray(head);
  return head > 0 && bytes.toString("utf8", 0, head) === headOf(label, body) ? body : null;
}

/** Characters that no head is longer than. */
const LONGEST_HEAD = 1000;
const headOf = (label: string, body: Uint8Array): string => `${label} ${sha256(body)}\n`;

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
