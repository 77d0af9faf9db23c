import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/wire/encoding/decode.ts";
import { isSingleByte } from "../../../src/wire/encoding/names.ts";
import { countLines, lineAt } from "../../../src/wire/text/line-at.ts";
import { growth, IN_STEP } from "../../support/time.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const latin1 = (text: string) => Buffer.from(text, "latin1");
const rules = (bytes: Uint8Array) => decode(bytes).findings.map(({ rule, line }) => `${rule}:${line}`);

describe("decode finds the encoding", () => {
  it.each([
    ["plain ASCII", latin1("The mayor spoke.\n"), "utf-8", "The mayor spoke.\n"],
    ["UTF-8", utf8("Café – naïve\r\n"), "utf-8", "Café – naïve\r\n"],
    ["UTF-8 with a byte order mark", utf8("\uFEFFCafé"), "utf-8", "Café"],
    ["UTF-16, low byte first", Buffer.from("\uFEFFCafé 😀", "utf16le"), "utf-16le", "Café 😀"],
    ["UTF-16, high byte first", Buffer.from("\uFEFFCafé 😀", "utf16le").swap16(), "utf-16be", "Café 😀"],
    ["UTF-16 without a mark, low byte first", Buffer.from("Café 😀\n", "utf16le"), "utf-16le", "Café 😀\n"],
    [
      "UTF-16 without a mark, high first",
      Buffer.from("Привет мир\n", "utf16le").swap16(),
      "utf-16be",
      "Привет мир\n",
    ],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x0, 0xf6, 0x01, 0]), "utf-32le", "A😀"],
    ["UTF-32, high byte first", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), "utf-32be", "A"],
    ["ISO-2022-JP", latin1("Tokyo \x1b$BEl5~\x1b(B, Nov 14"), "iso-2022-jp", "Tokyo 東京, Nov 14"],
    [
      "windows-1252",
      latin1("Caf\xe9 \x93quoted\x94 \x96 it\x92s \x80 5\n"),
      "windows-1252",
      "Café “quoted” – it’s € 5\n",
    ],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toMatchObject({ encoding, text });
  });

  it("says that windows-1252 is a guess", () => {
    expect(rules(latin1("Caf\xe9 noir\n"))).toEqual(["encoding-guessed:null"]);
  });

  it("reads a file that mixes UTF-8 and windows-1252, each byte as what it is", () => {
    const bytes = Buffer.concat([utf8("Café 😀\nsecond\n"), latin1("th\xe9 \x96 \xc9\n")]);
    expect(decode(bytes)).toMatchObject({
      encoding: "utf-8+windows-1252",
      text: "Café 😀\nsecond\nthé – É\n",
    });
    expect(rules(bytes)).toEqual(["encoding-mixed:3"]);
  });

  it.each(["é", "–", "😀"])("reads a file cut off inside %s as UTF-8 and marks the place", (last) => {
    const whole = utf8(`Señor Díaz spoke.\nHe said ${last}`);
    const cut = whole.subarray(0, whole.length - 1);
    expect(decode(cut)).toMatchObject({ encoding: "utf-8", text: "Señor Díaz spoke.\nHe said \uFFFD" });
    expect(rules(cut)).toEqual(["undecodable-bytes:2"]);
  });

  it("takes a last letter with an accent for windows-1252 where nothing else speaks for UTF-8", () => {
    expect(decode(latin1("They met in a caf\xe9"))).toMatchObject({
      encoding: "windows-1252",
      text: "They met in a café",
    });
  });

  it("marks bytes that windows-1252 leaves undefined, and their line", () => {
    const bytes = latin1("one caf\xe9\r\x93two\x94\r\nit\x92s \x81\n");
    expect(decode(bytes)).toMatchObject({ text: "one café\r“two”\r\nit’s \uFFFD\n" });
    expect(rules(bytes)).toContain("undecodable-bytes:3");
  });

  it("marks half a surrogate pair and half a unit of UTF-16", () => {
    const lone = Buffer.from("\uFEFFone\ntwo \uD83D end", "utf16le");
    expect(decode(lone)).toMatchObject({ text: "one\ntwo \uFFFD end" });
    expect(rules(lone)).toEqual(["undecodable-bytes:2"]);
    const odd = Buffer.concat([Buffer.from("\uFEFFone", "utf16le"), Buffer.of(0x41)]);
    expect(decode(odd)).toMatchObject({ text: "one\uFFFD" });
  });
});

describe("decode refuses what is no text", () => {
  it.each([
    ["no bytes", Buffer.alloc(0), "empty:null"],
    ["a byte order mark alone", utf8("\uFEFF"), "empty:null"],
    ["blanks", utf8(" \t\r\n \u00A0\n"), "empty:null"],
    ["NUL bytes", utf8("text\nwith \0\0 more \0\0 in it"), "binary:2"],
    ["mostly control characters", latin1("\x01\x02\x03ab\n"), "binary:1"],
  ])("%s", (_, bytes, rule) => {
    expect(decode(bytes).text).toBeNull();
    expect(rules(bytes)).toEqual([rule]);
    expect(decode(bytes).findings.every(({ severity }) => severity === "error")).toBe(true);
  });
});

it("leaves a few NULs to those parts of the text that hold them", () => {
  expect(decode(utf8("text\nwith \0 in it"))).toMatchObject({
    text: "text\nwith \0 in it",
    findings: [],
    nul: { rule: "binary", severity: "error", line: 2 },
  });
  expect(decode(utf8("text"))).not.toHaveProperty("nul");
});

it("leaves a few control characters in the text and says where they begin", () => {
  const bytes = latin1("A plain line of copy\nand one with \x02 and \x1a in it\n");
  expect(decode(bytes).text).toBe("A plain line of copy\nand one with \x02 and \x1a in it\n");
  expect(rules(bytes)).toEqual(["control-characters:2"]);
});

describe("control characters that mean something", () => {
  it.each([
    ["the sign", "The mayor spoke.\r\n\x1a"],
    ["the sign and the rest of its block", `The mayor spoke.\r\n${"\x1a".repeat(3)}${"\0".repeat(90)}`],
  ])("end a DOS file: %s is dropped", (_, text) => {
    expect(decode(latin1(text))).toEqual({ text: "The mayor spoke.\r\n", encoding: "utf-8", findings: [] });
    expect(decode(latin1(text.replace("mayor", "\x93mayor\x94"))).text).toBe("The “mayor” spoke.\r\n");
  });

  it.each([
    "\x16\x16\x01bas123\x1f\r\n\x02The mayor spoke\x11 and \x12went home.\x03\r\n\x04",
    "\x01a0012\x1e\r\nbc-tide\r\n\x02\x0eThe mayor\x0f spoke.\r\n\x03\x04\x16\0\0\0\x7f\x16\x01b0013\r\n\x02More.\x03\r\n",
  ])("frame a message of the wire: %j", (text) => {
    expect(decode(latin1(text))).toEqual({ text, encoding: "utf-8", findings: [] });
  });

  it("frame nothing in other copy", () => {
    expect(rules(latin1("The mayor spoke\nand \x02went home.\x03\n"))).toEqual(["control-characters:2"]);
    expect(rules(latin1("\x01 one two three four five six \x1b seven\n"))).toEqual(["control-characters:1"]);
  });
});

it("counts lines ended by CR, LF and CR LF alike", () => {
  const text = "a\rb\nc\r\nd";
  expect([...text].map((_, at) => lineAt(text, at))).toEqual([1, 1, 2, 2, 3, 3, 3, 4]);
  expect([text, "a", "a\n", "a\r\n", "a\n\n"].map(countLines)).toEqual([4, 1, 1, 1, 2]);
});

/** Without the end-of-file sign of DOS and what fills its block up. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "\0\x1a".includes(text.charAt(end - 1))) end--;
  return text[end] === "\x1a" ? text.slice(0, end) : text;
}

it("keeps every ASCII character of any bytes, in order, where each byte is a character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const { text, encoding } = decode(bytes);
      if (text === null || !(encoding.startsWith("utf-8") || isSingleByte(encoding))) return;
      // The end is taken off before the bytes are chosen: a sign between two marks keeps the first.
      const kept = withoutEnd(Buffer.from(bytes).toString("latin1"));
      expect(text.replace(/\P{ASCII}+/gu, "")).toBe(kept.replace(/\P{ASCII}+/gu, ""));
    }),
    { numRuns: 1000 },
  );
});

it("gives back any UTF-8 text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const found = decode(utf8(text));
      if (found.text !== null)
        expect(found).toMatchObject({ text: text.replace(/^\uFEFF/, ""), encoding: "utf-8" });
    }),
  );
});

it("takes eight megabytes of any kind in its stride", () => {
  const size = 2 * 1024 * 1024;
  for (const unit of [utf8("words "), utf8("é"), latin1("\xe9\n"), latin1("\xc3\xa9\xe9"), latin1("\x81")])
    expect(
      growth((bytes) => Buffer.alloc(bytes, unit), decode, size),
      unit.toString("hex"),
    ).toBeLessThan(IN_STEP);
});

describe("what an XML file declares", () => {
  const xml = (encoding: string, bytes: readonly number[]): Uint8Array =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><p>`),
      Uint8Array.from(bytes),
      Buffer.from("</p>"),
    ]);

  it("is believed where the bytes cannot tell", () => {
    expect(decode(xml("ISO-8859-2", [0xb3, 0xf3, 0x64, 0xbc]))).toMatchObject({
      text: '<?xml version="1.0" encoding="ISO-8859-2"?><p>łódź</p>',
      encoding: "iso-8859-2",
    });
    expect(decode(xml("windows-1251", [0xcc, 0xe8, 0xf0])).text).toContain("<p>Мир</p>");
  });

  it("is not, where the bytes are UTF-8, or windows-1252 in a file that says Latin-1", () => {
    expect(decode(xml("ISO-8859-2", [0xc3, 0xa9]))).toMatchObject({ encoding: "utf-8" });
    expect(decode(xml("ISO-8859-1", [0x93, 0xe9, 0x94]))).toMatchObject({ encoding: "windows-1252" });
    expect(decode(xml("ISO-8859-1", [0x93, 0xe9, 0x94])).text).toContain("<p>“é”</p>");
    expect(decode(xml("utf-8", [0xe9]))).toMatchObject({ encoding: "windows-1252" });
    expect(decode(xml("no-such-thing", [0xe9]))).toMatchObject({ encoding: "windows-1252" });
  });
});
