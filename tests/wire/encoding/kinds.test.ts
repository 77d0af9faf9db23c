import { describe, expect, it } from "vitest";
import { decode } from "../../../src/wire/encoding/decode.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("a file of another kind is refused by its name, with advice that fits", () => {
  it.each([
    ["%PDF-1.4\n1 0 obj\n", "PDF document", "pdftotext"],
    ["{\\rtf1\\ansi Harbour\\par}", "RTF", "plain text"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "Word", "plain text"],
    ["\xffWPC\x10\0", "WordPerfect", "plain text"],
    ["\x89PNG\r\n\x1a\n\0\0", "PNG picture", "Take it out"],
    ["\xff\xd8\xff\xe0\0\x10JFIF", "JPEG picture", "Take it out"],
    ["GIF89a\x01\0", "GIF picture", "Take it out"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "WebP picture", "Take it out"],
    ["II*\0\x08\0\0\0", "TIFF picture", "Take it out"],
    ["SQLite format 3\0\x10\0", "SQLite database", "Export"],
    ["ID3\x04\0\0\0", "MP3", "Take it out"],
    ["\0\0\0\x18ftypmp42\0", "MP4", "Take it out"],
    ["RIFF\x10\0\0\0WAVEfmt ", "WAV", "Take it out"],
    ["\x7fELF\x02\x01", "program", "Take it out"],
    ["MZ\x90\0\x03", "program", "Take it out"],
    [`${"name".padEnd(257, "\0")}ustar`, "tar", "Unpack"],
  ])("%j: %s", (start, name, advice) => {
    const { text, findings } = decode(latin1(start));
    expect(text).toBeNull();
    expect(findings).toMatchObject([{ rule: "not-text", severity: "error", line: null }]);
    expect(findings[0]?.message).toContain(name);
    expect(findings[0]?.message).toContain(advice);
    expect(findings[0]?.message).not.toMatch(/in front of|date/);
  });

  it.each([
    "MZ Wallace said the harbour",
    "BM shares rose",
    "ID3 is a tag",
    "II* was the mark",
    "The PDF begins with %PDF-1.4",
  ])("%s is text", (text) => {
    expect(decode(latin1(text)).text).toBe(text);
  });
});
