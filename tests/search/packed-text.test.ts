import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileIn, scriptOf } from "../../src/search/index-file.ts";
import { packText, unpackText } from "../../src/search/packed-text.ts";

/** Each pair of bytes there is, so that each character is asked for. */
const allPairs = new Uint8Array(Uint16Array.from({ length: 65_536 }, (_, at) => at).buffer);

describe("bytes as text", () => {
  it("come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect([...unpackText(packText(data))]).toEqual([...data]);
      }),
    );
  });

  it("come back, whichever two stand side by side, and wherever the text ends", () => {
    for (let length = allPairs.length; length > allPairs.length - 9; length--) {
      const data = allPairs.subarray(0, length);
      expect(Buffer.from(unpackText(packText(data))).equals(data)).toBe(true);
    }
    for (const data of [[0xd8], [0xff, 0xff], [0x0a, 0xd8], [0, 0xdc, 34], [0, 0xdc, 34, 92]])
      expect([...unpackText(packText(Uint8Array.from(data)))]).toEqual(data);
  });

  it("are a string of a script as they stand, of whole characters, and hardly longer", () => {
    const text = packText(allPairs);
    expect(text).not.toMatch(/["\\\0\n\r\u2028\u2029\ufeff\ufffe\uffff]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(new Function(`return "${text}"`)() === text).toBe(true);
    expect(text.length * 2).toBeLessThan(allPairs.length * 1.02);
  });
});

describe("a file of an index", () => {
  const data = allPairs.subarray(0, 20_000);
  const script = scriptOf({ name: "0123456789-c0", data });

  it("is a script that tells its encoding itself, whatever a host says of it", () => {
    expect(fileIn(script)).toEqual({ name: "0123456789-c0", data: Buffer.from(data) });
    for (const encoding of ["utf-16le", "utf-16"])
      expect(new TextDecoder(encoding).decode(script)).toMatch(/^dateline\("0123456789-c0",".*"\)\n$/su);
  });

  it("is told from any other, and from one that is not what was written", () => {
    expect(fileIn(Buffer.from('dateline("a","")\n'))).toBeNull();
    expect(fileIn(script.subarray(0, script.length / 2))).toBeNull();
    const changed = Buffer.from(script);
    const middle = script.length / 2;
    changed.writeUInt16LE(changed.readUInt16LE(middle) === 0x4e00 ? 0x4e01 : 0x4e00, middle);
    expect(() => fileIn(changed)).toThrow();
  });
});
