import { describe, expect, it } from "vitest";
import { decode } from "../../../src/wire/encoding/decode.ts";
import { COPY } from "./copy.ts";
import { inEncoding } from "./encodings.ts";

const HEAD = " date 1996-04-17 ";
const rulesOf = (bytes: Uint8Array) => decode(bytes).findings.map(({ rule }) => rule);
const latin1 = (text: string) => Buffer.from(text, "latin1");

/** The first characters of a story that take about `size` bytes. */
function cut(story: string, encoding: string, size: number): string {
  const bytes = inEncoding(story, encoding)?.bytes.length ?? 1;
  return story.slice(0, Math.ceil((size * story.length) / bytes));
}

describe("copy of many languages is read in the encoding it is in", () => {
  const rows = COPY.flatMap(({ language, encodings, stories }) =>
    encodings.map((encoding) => [language, encoding, stories] as const),
  );

  it.each(rows)("%s in %s: whole stories", (_, encoding, stories) => {
    for (const story of stories) {
      const file = inEncoding(`${HEAD}${story}\n`, encoding);
      expect(file).not.toBeNull();
      if (file !== null) expect(decode(file.bytes).text).toBe(file.text);
    }
  });

  it.each([
    [200, 0.98],
    [100, 0.97],
    [60, 0.95],
  ])("about %d bytes of each: a share of %d at least", (size, share) => {
    let all = 0;
    const wrong: string[] = [];
    for (const [language, encoding, stories] of rows)
      for (const story of stories) {
        const file = inEncoding(`${HEAD}${cut(story, encoding, size)}\n`, encoding);
        if (file === null || file.bytes.every((byte) => byte < 0x80)) continue;
        all++;
        const read = decode(file.bytes);
        if (read.text !== file.text) wrong.push(`${language} ${encoding}: ${read.encoding}: ${read.text}`);
      }
    expect({ wrong, fits: 1 - wrong.length / all >= share }).toMatchObject({ fits: true });
  });
});

describe("the encoding has one name", () => {
  it.each([
    ["ru", "koi8-r", "koi8-r"],
    ["ru", "windows-1251", "windows-1251"],
    ["ru", "cp866", "cp866"],
    ["ru", "x-mac-cyrillic", "x-mac-cyrillic"],
    ["fr", "macintosh", "macintosh"],
    ["pl", "windows-1250", "windows-1250"],
    ["ja", "shift_jis", "shift_jis"],
    ["ja", "iso-2022-jp", "iso-2022-jp"],
    ["zh-Hans", "gb18030", "gb18030"],
    ["zh-Hant", "big5", "big5"],
    ["ko", "euc-kr", "euc-kr"],
    ["en", "windows-1252", "windows-1252"],
  ])("%s in %s: %s", (language, encoding, name) => {
    const story = COPY.find((each) => each.language === language)?.stories[0] ?? "";
    const bytes = inEncoding(`${HEAD}${story}\n`, encoding)?.bytes ?? Buffer.alloc(0);
    expect(decode(bytes).encoding).toBe(name);
    expect(rulesOf(bytes)).toEqual(encoding === "iso-2022-jp" ? [] : ["encoding-guessed"]);
  });
});

describe("English wire text with a few bytes above ASCII is windows-1252, and no doubt of it", () => {
  it.each([
    ["an accent", "They met in the caf\xe9 on Friday", "café"],
    ["a name", "PARIS Nov 14 Renault said Andr\xe9 Citro\xebn was", "André Citroën"],
    ["a pound sign", "The toll rises to \xa33.50 on Monday", "£3.50"],
    ["quotes", "\x93We sail,\x94 he said", "“We sail,”"],
    ["an apostrophe", "The harbour\x92s pilots struck on Friday", "harbour’s"],
    ["a dash", "The pilots \x96 nine of them \x96 struck", "pilots – nine of them –"],
    ["a dash without blanks", "The pilots\x97nine of them\x97struck", "pilots—nine of them—struck"],
    ["a euro sign", "The toll rises to \x805 on Monday", "€5"],
    ["a degree", "It was 41\xb0 in the harbour", "41°"],
    ["a half", "It rose 1\xbd points to 90\xbc", "1½ points to 90¼"],
    ["a section", "They broke \xa7 12 of the act", "§ 12"],
  ])("%s", (_, text, words) => {
    const read = decode(latin1(`${HEAD}LONDON April 17 ${text}\nand nobody on the quay knew why.\n`));
    expect(read).toMatchObject({
      encoding: "windows-1252",
      findings: [{ rule: "encoding-guessed", severity: "note" }],
    });
    expect(read.text).toContain(words);
  });
});

describe("what stays open is a warning that names both readings", () => {
  it.each([
    [
      "a sign that is a euro in one",
      "A cup of tea now costs 3 \xa4,\nsaid the owner.\n",
      ["€", "¤", "iso-8859-15", "windows-1252"],
    ],
    [
      "a lone letter of DOS or the Macintosh",
      "Il consiglio ha deciso mercoled\x93 di restare.\n",
      ["macintosh"],
    ],
  ])("%s", (_, text, words) => {
    const { findings } = decode(latin1(`${HEAD}DUBLIN Feb 20 ${text}`));
    expect(findings).toMatchObject([{ rule: "encoding-doubtful", severity: "warning", line: 1 }]);
    for (const word of [...words, "encoding:", "archive.md", "UTF-8"])
      expect(findings[0]?.message).toContain(word);
  });
});

it("looks at no more of a large file than of a small one, and at the parts that tell", () => {
  const story = COPY[0]?.stories[0] ?? "";
  const file = inEncoding(
    `${"Plain words of no language.\n".repeat(90_000)}${`${story}\n`.repeat(3000)}`,
    "koi8-r",
  );
  const read = decode(file?.bytes ?? Buffer.alloc(0));
  expect(read.encoding).toBe("koi8-r");
  expect(read.text).toBe(file?.text);
});
