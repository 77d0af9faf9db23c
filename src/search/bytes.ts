/** Bytes that are written one after the other. */
export interface ByteWriter {
  readonly length: () => number;
  readonly byte: (value: number) => void;
  /** A number from 0 on, in as many bytes as it needs: seven bits each, low ones first, the high bit where more follow. */
  readonly number: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** A text in UTF-8 behind its length. */
  readonly text: (value: string) => void;
  /** All that was written, as bytes of its own. */
  readonly take: () => Uint8Array;
  /** All that was written, until something else is. */
  readonly view: () => Uint8Array;
  /** Forgets all that was written. */
  readonly clear: () => void;
}

/** What `ByteWriter` wrote, read in the same order. Beyond the end there are zeros. */
export interface ByteReader {
  readonly at: () => number;
  readonly atEnd: () => boolean;
  readonly number: () => number;
  readonly bytes: (length: number) => Uint8Array;
  readonly text: () => string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function writeBytes(room = 64): ByteWriter {
  let data = new Uint8Array(room);
  let length = 0;
  const grow = (by: number): void => {
    if (length + by <= data.length) return;
    const larger = new Uint8Array(Math.max(data.length * 2, length + by));
    larger.set(data.subarray(0, length));
    data = larger;
  };
  const byte = (value: number): void => {
    if (length === data.length) grow(1);
    data[length++] = value;
  };
  const number = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      byte((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    byte(rest);
  };
  const bytes = (value: Uint8Array): void => {
    grow(value.length);
    data.set(value, length);
    length += value.length;
  };
  const text = (value: string): void => {
    const start = length;
    number(value.length);
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code > 127) {
        length = start;
        const encoded = encoder.encode(value);
        number(encoded.length);
        bytes(encoded);
        return;
      }
      byte(code);
    }
  };
  return {
    length: () => length,
    byte,
    number,
    bytes,
    text,
    take: () => data.slice(0, length),
    view: () => data.subarray(0, length),
    clear: () => {
      length = 0;
    },
  };
}

export function readBytes(data: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    let unit = 1;
    for (;;) {
      const part = data[at++] ?? 0;
      value += (part & 127) * unit;
      if (part < 128) return value;
      unit *= 128;
    }
  };
  const bytes = (length: number): Uint8Array => {
    at += length;
    return data.subarray(at - length, at);
  };
  return {
    at: () => at,
    atEnd: () => at >= data.length,
    number,
    bytes,
    text: () => textOf(bytes(number())),
  };
}

/** Most texts are short and of ASCII, for which a decoder takes longer to call than to work. */
function textOf(data: Uint8Array): string {
  let text = "";
  for (const byte of data) {
    if (byte > 127) return decoder.decode(data);
    text += String.fromCharCode(byte);
  }
  return text;
}
