import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_PICTURE, readPicture } from "../../src/pictures/picture.ts";
import { png } from "../support/png.ts";

const FOLDER = new URL("samples/", import.meta.url);
const sample = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const NAMES = readdirSync(FOLDER).sort();
const ruleOf = (bytes: Uint8Array): string | null => {
  const read = readPicture(bytes);
  return read !== null && "rule" in read ? read.rule : null;
};

describe("a picture", () => {
  // All samples are 48 pixels wide and 32 high; some say that a viewer is to turn them (Exif, AVIF's `irot`).
  it.each([
    ["plain.jpg", "image/jpeg", 48, 32],
    ["progressive.jpg", "image/jpeg", 48, 32],
    ["turned.jpg", "image/jpeg", 32, 48],
    ["upside-down.jpg", "image/jpeg", 48, 32],
    ["plain.png", "image/png", 48, 32],
    ["plain.gif", "image/gif", 48, 32],
    ["lossy.webp", "image/webp", 48, 32],
    ["lossless.webp", "image/webp", 48, 32],
    // Turned by its Exif data, which Chromium does not follow in this format.
    ["turned.webp", "image/webp", 48, 32],
    ["plain.avif", "image/avif", 48, 32],
    ["turned.avif", "image/avif", 32, 48],
  ])("%s is told by its bytes: %s, %i × %i", (name, type, width, height) => {
    expect(readPicture(sample(name))).toEqual({ type, width, height });
  });

  it.each(NAMES)("%s is damaged wherever it is cut short", (name) => {
    const whole = sample(name);
    for (let end = 64; end < whole.length - 1; end += 7)
      expect([end, ruleOf(whole.subarray(0, end))]).toEqual([end, "picture-broken"]);
  });

  it("is whole with bytes behind its end, as cameras leave them", () => {
    for (const name of ["plain.jpg", "plain.png", "plain.gif"])
      expect(readPicture(Buffer.concat([sample(name), Buffer.from("more")]))).toEqual(
        readPicture(sample(name)),
      );
  });

  it("has a size, and no more pixels than a reader's machine can take", () => {
    expect(ruleOf(png(0, 10))).toBe("picture-broken");
    expect(ruleOf(png(60_000, 60_000))).toBe("picture-too-large");
    expect(ruleOf(png(10_000, 10_000))).toBeNull();
    expect(ruleOf(png(1, 1, MAX_PICTURE))).toBe("picture-too-large");
  });

  it("is nothing else: a text, a drawing, a film, a page that calls itself a picture", () => {
    for (const other of [
      "",
      "A story.",
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
      "II*\0",
    ])
      expect(readPicture(Buffer.from(other, "latin1"))).toBeNull();
  });

  it("never stops the reader, whatever its bytes are", () => {
    const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), damage, (name, changes) => {
        const bytes = Buffer.from(sample(name));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = readPicture(bytes);
        if (read !== null && "type" in read) expect(read.width * read.height).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
