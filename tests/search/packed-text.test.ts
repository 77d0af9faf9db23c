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

  it("are a string of a script as they stand, and shorter than in base64", () => {
    const data = Uint8Array.from({ length: 9000 }, (_, at) => (at * 7919) % 256);
    const text = packText(data);
    expect(text).toMatch(/^[ -~]*$/);
    expect(JSON.parse(`"${text}"`)).toBe(text);
    expect(text.length).toBeLessThan(Buffer.from(data).toString("base64").length * 0.93);
  });
});
