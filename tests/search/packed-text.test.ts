import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packText, unpackText } from "../../src/search/packed-text.ts";

describe("bytes as text", () => {
  it("come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect([...unpackText(packText(data))]).toEqual([...data]);
      }),
    );
  });

  it("may be deflated ones", () => {
    const text = "The ferry sailed on time. ".repeat(4000);
    expect(inflateRawSync(unpackText(packText(deflateRawSync(text)))).toString()).toBe(text);
  });

  it("are a string of a script as they stand, in an encoding of any name, and shorter than in base64", () => {
    const data = Uint8Array.from({ length: 9000 }, (_, at) => (at * 7919) % 256);
    const text = packText(data);
    expect(new Function(`return "${text}"`)()).toBe(text);
    expect(text).not.toMatch(/["\\\0\f\n\r]/);
    for (const encoding of ["utf-8", "windows-1252", "shift_jis", "iso-2022-jp", "gb18030", "koi8-r"])
      expect([encoding, new TextDecoder(encoding).decode(Buffer.from(text, "latin1")) === text]).toEqual([
        encoding,
        true,
      ]);
    expect(text.length).toBeLessThan(Buffer.from(data).toString("base64").length * 0.88);
  });
});
