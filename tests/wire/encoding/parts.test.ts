import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/wire/encoding/decode.ts";
import { bytesOfParts } from "../../../src/wire/encoding/parts.ts";
import { COPY } from "./copy.ts";
import { inEncoding } from "./encodings.ts";

/** Cuts a text at places given as shares of its length, never within a pair of surrogates. */
function cutAt(text: string, shares: readonly number[]): readonly string[] {
  const cuts = [...shares].sort((a, b) => a - b).map((share) => Math.round(share * text.length));
  const fit = cuts.map((cut) => (/[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut - 1 : cut));
  return [0, ...fit].map((start, index) => text.slice(start, fit[index] ?? text.length));
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });

describe("parts of a file are its very bytes", () => {
  const rows = COPY.flatMap(({ language, encodings, stories }) =>
    encodings.map((encoding) => [language, encoding, stories.join("\n")] as const),
  );

  it.each(rows)("%s in %s", (_, encoding, text) => {
    const file = inEncoding(text, encoding);
    if (file === null) return;
    const { bytes } = file;
    const read = decode(bytes, { encoding });
    if (read.text === null) throw new Error("no text");
    expect(Buffer.concat(bytesOfParts(bytes, read, [read.text]))).toEqual(bytes);
    const lines = read.text.split(/(?<=\n)/);
    const parts = bytesOfParts(bytes, read, lines);
    expect(Buffer.concat(parts)).toEqual(bytes);
    expect(parts.map((part) => decode(part, { encoding }).text)).toEqual(lines);
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])("with a mark: %s", (encoding) => {
    const text = "first 😀 é\nsecond – line\n";
    const bytes = withMark(text, encoding);
    const read = decode(bytes);
    expect(read).toMatchObject({ text, encoding });
    const [second] = bytesOfParts(bytes, { text, encoding }, ["second – line\n"]);
    expect(second).toEqual(bytes.subarray(bytes.length - (second?.length ?? 0)));
    expect(decode(second ?? bytes, { encoding }).text).toBe("second – line\n");
  });

  it("with a mark of the end behind it, once", () => {
    const bytes = Uint8Array.from([33, 26]);
    const parts = bytesOfParts(bytes, { text: "!", encoding: "utf-8" }, ["!", ""]);
    expect(decode(bytes).text).toBe("!");
    expect(parts.map((part) => [...part])).toEqual([[33, 26], []]);
  });

  it("for any bytes, read in whatever way they are", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 120 }),
      // Bytes that are mostly letters, so that fewer are refused as no text.
      fc
        .array(
          fc.oneof(
            { weight: 3, arbitrary: fc.integer({ min: 97, max: 122 }) },
            fc.integer({ min: 128, max: 255 }),
            fc.constant(10),
          ),
          {
            minLength: 1,
            maxLength: 120,
          },
        )
        .map((list) => Uint8Array.from(list)),
    );
    const encoding = fc.constantFrom(
      null,
      "shift_jis",
      "euc-jp",
      "gb18030",
      "big5",
      "euc-kr",
      "koi8-r",
      "iso-8859-8",
      "iso-2022-jp",
    );
    fc.assert(
      fc.property(bytes, encoding, shares, (file, encoding, places) => {
        const read = decode(file, { encoding });
        if (read.text === null) return;
        const parts = bytesOfParts(file, read, cutAt(read.text, places));
        const mark = file.length - Buffer.concat(parts).length;
        expect(Buffer.concat(parts)).toEqual(Buffer.from(file.subarray(mark)));
        expect(mark).toBeLessThanOrEqual(4);
      }),
      { numRuns: 1500 },
    );
  });

  it("are written anew where a format has changed them", () => {
    const bytes = Buffer.from("caf\xe9\n", "latin1");
    const read = { text: "café\n", encoding: "windows-1252" };
    expect(bytesOfParts(bytes, read, ["thé\n", "café"])).toEqual([
      Buffer.from("th\xe9\n", "latin1"),
      Buffer.from("caf\xe9", "latin1"),
    ]);
  });
});

function withMark(text: string, encoding: string): Buffer {
  if (encoding === "utf-8") return Buffer.from(`\uFEFF${text}`);
  if (encoding.startsWith("utf-16")) {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return encoding === "utf-16le" ? bytes : bytes.swap16();
  }
  const bytes = Buffer.alloc([...text].length * 4 + 4);
  [...`\uFEFF${text}`].forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    if (encoding === "utf-32le") bytes.writeUInt32LE(code, index * 4);
    else bytes.writeUInt32BE(code, index * 4);
  });
  return bytes;
}
