import { crc32, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../src/intake/packed/unpack.ts";
import { MAX_BYTES } from "../../../src/wire/read.ts";

const STORY = "The ferry sailed, and the ferry came back.";
const told = (packed: Uint8Array): readonly string[] =>
  [...unpack("one.txt.gz", packed)].map((file) => {
    expect(file.path).toBe("one.txt.gz");
    return "finding" in file ? `! ${file.finding.rule}` : Buffer.from(file.bytes).toString();
  });

/** A member whose header has all that one may have: an extra field, a name, a comment and a checksum of its own. */
function withFullHeader(): Buffer {
  const plain = gzipSync(STORY);
  const head = Buffer.concat([
    Buffer.of(0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 3, 0),
    Buffer.from("abcone.txt\0a comment\0"),
  ]);
  return Buffer.concat([head, crc16(head), plain.subarray(10)]);
}

const crc16 = (bytes: Uint8Array): Buffer => {
  const crc = crc32(bytes);
  return Buffer.of(crc & 0xff, (crc >> 8) & 0xff);
};

describe("a gzip file", () => {
  it("is its one story", () => expect(told(gzipSync(STORY))).toEqual([STORY]));

  it("may have every part that a header can have", () => expect(told(withFullHeader())).toEqual([STORY]));

  it("is all its members, one after the other", () => {
    expect(told(Buffer.concat([gzipSync("one "), gzipSync(""), gzipSync("two")]))).toEqual(["one two"]);
  });

  it("may be padded with zeros, as on a tape", () => {
    expect(told(Buffer.concat([gzipSync(STORY), Buffer.alloc(512)]))).toEqual([STORY]);
  });

  it("tells bytes that follow it", () => {
    expect(told(Buffer.concat([gzipSync(STORY), Buffer.from("more")]))).toEqual([STORY, "! bad-archive"]);
  });

  it.each([
    ["packed twice", gzipSync(gzipSync(STORY)), "archive-in-archive"],
    ["too large unpacked", gzipSync(new Uint8Array(MAX_BYTES + 1)), "too-large"],
    [
      "too large in all its members",
      Buffer.concat([gzipSync(new Uint8Array(MAX_BYTES)), gzipSync("x")]),
      "too-large",
    ],
    [
      "with a broken member",
      Buffer.concat([gzipSync(STORY), gzipSync(STORY).subarray(0, 20)]),
      "bad-archive",
    ],
  ])("%s is refused", (_, packed, rule) => expect(told(packed)).toEqual([`! ${rule}`]));

  it("of just the largest size is read", () => {
    expect(told(gzipSync(new Uint8Array(MAX_BYTES)))[0]).toHaveLength(MAX_BYTES);
  });

  it("cut anywhere is refused", () => {
    for (const whole of [gzipSync(STORY), withFullHeader()]) {
      for (let length = 2; length < whole.length; length++)
        expect({ length, told: told(whole.subarray(0, length)) }).toEqual({
          length,
          told: ["! bad-archive"],
        });
    }
  });

  it("with any byte changed is refused, or has its words unharmed", () => {
    const whole = withFullHeader();
    for (let at = 2; at < whole.length; at++) {
      for (const mask of [0x01, 0x10, 0xff]) {
        const packed = Buffer.from(whole);
        packed[at] = (packed[at] ?? 0) ^ mask;
        expect([[STORY], ["! bad-archive"]]).toContainEqual(told(packed));
      }
    }
  });
});
