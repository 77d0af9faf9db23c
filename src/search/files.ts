import { writeBytes } from "./bytes.ts";
import type { FileKind } from "./root.ts";

/** Takes a file of a segment. Files of a kind are counted from 0; `plain`: see `IndexFile`. */
export type PutFile = (kind: FileKind, number: number, data: Uint8Array, plain?: number) => void;

/**
 * Puts pieces one behind the other into files of about one size; one that goes on with what the one before tells, for
 * nearly all who ask for that ask for both, into a file of up to twice that.
 */
export interface Files {
  /** Where the piece stands: behind the one before, or at the start of the next file. */
  readonly put: (piece: Uint8Array, goesOn?: boolean) => { readonly file: number; readonly offset: number };
  readonly end: () => void;
}

export function openFiles(kind: FileKind, size: number, put: PutFile): Files {
  let count = 0;
  const data = writeBytes(size * 2);
  const flush = (): void => {
    put(kind, count++, data.take(), 0);
    data.clear();
  };
  return {
    put: (piece, goesOn = false) => {
      if (data.length() > 0 && data.length() + piece.length > size * (goesOn ? 2 : 1)) flush();
      const at = { file: count, offset: data.length() };
      data.bytes(piece);
      return at;
    },
    end: () => {
      if (data.length() > 0) flush();
    },
  };
}
