import { inflateRawSync } from "node:zlib";

const CHUNK = 16 * 1024;
/** How many bytes one packed byte can become at the most. */
const MOST_RATIO = 1032;

/** What came of a deflated stream: its bytes, and how many packed ones it took. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly packed: number;
}

/**
 * Inflates the one raw stream (RFC 1951) that `packed` begins with; what follows it is not looked at. Null where the
 * stream would give more than `most` bytes. Throws where it is damaged or cut.
 */
export function inflate(packed: Uint8Array, most: number): Inflated | null {
  try {
    // With `info`, which the types do not know of, the engine comes along; it has counted what it took.
    const result: unknown = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, most),
      // In one piece where it is known how much will come: pieces would have to be joined, and stand twice.
      chunkSize: Math.max(CHUNK, Math.min(most + 1, packed.length * MOST_RATIO)),
      info: true,
    });
    const { buffer, engine } = isInformed(result) ? result : UNINFORMED;
    return buffer.length > most ? null : { bytes: buffer, packed: engine.bytesWritten };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}

interface Informed {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

const UNINFORMED: Informed = { buffer: new Uint8Array(), engine: { bytesWritten: 0 } };

function isInformed(result: unknown): result is Informed {
  return typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
}
