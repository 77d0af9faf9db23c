import { describe, expect, it } from "vitest";
import { decode } from "../../../src/wire/encoding/decode.ts";
import { inEncoding } from "./encodings.ts";

const POLISH = "Rada miasta postanowiła w środę zachować stary tramwaj, żegnany już w piątek.";
const FRENCH = "Le préfet a déclaré que les œufs coûtaient 5 € près de l’île.";
const RUSSIAN = "Городской совет решил в среду сохранить старую переправу.";
const bytesOf = (text: string, encoding: string) => inEncoding(text, encoding)?.bytes ?? Buffer.alloc(0);
const rules = (bytes: Uint8Array, encoding?: string) =>
  decode(bytes, encoding === undefined ? {} : { encoding }).findings.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

const xml = (name: string, text: string) => `<?xml version="1.0" encoding="${name}"?>\n<p>${text}</p>\n`;
const meta = (name: string, text: string) =>
  `<!DOCTYPE html>\n<head><meta charset=${name}></head><p>${text}</p>\n`;
const equiv = (name: string, text: string) =>
  `<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=${name}">\n</head><p>${text}</p>\n`;
const letter = (name: string, text: string) =>
  `From: desk@example.org\r\nSubject: Tram\r\nContent-Type: text/plain;\r\n charset="${name}"\r\n\r\n${text}\r\n`;
const FORMS = [
  ["XML", xml],
  ["meta charset", meta],
  ["meta http-equiv", equiv],
  ["an e-mail", letter],
] as const;

describe.each(FORMS)("a declaration in %s", (_, form) => {
  it.each([
    ["ISO-8859-15", FRENCH.replace("’", "'"), "iso-8859-15"],
    ["iso-8859-2", POLISH, "iso-8859-2"],
    ["windows-1250", POLISH, "windows-1250"],
    ["KOI8-R", RUSSIAN, "koi8-r"],
    ["x-mac-cyrillic", RUSSIAN, "x-mac-cyrillic"],
    ["Shift_JIS", "市議会は水曜日、古い電車を残すことを決めた。", "shift_jis"],
    ["GBK", "市议会星期三决定保留旧电车。", "gb18030"],
  ])("%s is believed, and nothing said", (name, text, encoding) => {
    const bytes = bytesOf(form(name, text), encoding);
    expect(decode(bytes)).toEqual({ text: form(name, text), encoding, findings: [] });
  });

  it("decides where the bytes leave it open", () => {
    const bytes = Buffer.from(form("iso-8859-15", "costs 3 \xa4"), "latin1");
    expect(decode(bytes)).toMatchObject({ text: form("iso-8859-15", "costs 3 €"), findings: [] });
  });

  it("of ISO-8859-1 means windows-1252, as everywhere on the web", () => {
    const bytes = Buffer.from(form("ISO-8859-1", "\x93caf\xe9\x94"), "latin1");
    expect(decode(bytes)).toMatchObject({
      encoding: "windows-1252",
      text: form("ISO-8859-1", "“café”"),
      findings: [],
    });
  });

  it.each([
    ["iso-8859-1", RUSSIAN, "windows-1251"],
    ["windows-1252", POLISH, "windows-1250"],
    ["Shift_JIS", RUSSIAN, "koi8-r"],
    ["windows-1251", "市议会星期三决定保留旧电车。司机说他不打算停下来。", "gb18030"],
  ])("%s loses to bytes that say otherwise, with a warning", (name, text, encoding) => {
    const bytes = bytesOf(form(name, text), encoding);
    expect(decode(bytes)).toMatchObject({ text: form(name, text), encoding });
    expect(rules(bytes)).toEqual(["warning encoding-doubtful"]);
  });

  it.each(["utf-8", "us-ascii", "no-such-thing", "base64", "utf-7"])(
    "%s is passed over where the bytes are not so",
    (name) => {
      expect(decode(Buffer.from(form(name, "caf\xe9"), "latin1")).encoding).toBe("windows-1252");
    },
  );

  it("is passed over where the bytes are UTF-8", () => {
    expect(decode(Buffer.from(form("windows-1251", FRENCH)))).toMatchObject({
      encoding: "utf-8",
      findings: [],
    });
  });
});

describe("the operator's own encoding", () => {
  it("decides, and nothing is said", () => {
    expect(decode(bytesOf("3 €\n", "iso-8859-15"), { encoding: "iso-8859-15" })).toEqual({
      text: "3 €\n",
      encoding: "iso-8859-15",
      findings: [],
    });
    expect(decode(bytesOf(RUSSIAN, "koi8-u"), { encoding: "koi8-u" })).toMatchObject({
      text: RUSSIAN,
      encoding: "koi8-u",
    });
    expect(decode(Buffer.from("Ärger", "utf16le"), { encoding: "utf-16le" })).toMatchObject({
      text: "Ärger",
    });
  });

  it("wins over what the file declares and over what its bytes look like, with a warning where it makes no sense", () => {
    const bytes = bytesOf(xml("koi8-r", RUSSIAN), "koi8-r");
    expect(decode(bytes, { encoding: "windows-1251" }).encoding).toBe("windows-1251");
    expect(rules(bytes, "windows-1251")).toEqual(["warning encoding-doubtful"]);
    expect(rules(Buffer.from(RUSSIAN), "windows-1251")).toEqual(["warning encoding-doubtful"]);
  });

  it("does not win over a byte order mark, and ASCII is ASCII", () => {
    expect(decode(Buffer.from(`\uFEFF${RUSSIAN}`), { encoding: "koi8-r" })).toEqual({
      text: RUSSIAN,
      encoding: "utf-8",
      findings: [],
    });
    expect(decode(Buffer.from("Plain"), { encoding: "utf-16le" })).toEqual({
      text: "Plain",
      encoding: "utf-8",
      findings: [],
    });
  });

  it("of UTF-8 keeps stray bytes as what they are", () => {
    const bytes = Buffer.concat([Buffer.from(`${RUSSIAN}\n`), Buffer.from([0xe9, 0x21])]);
    expect(decode(bytes, { encoding: "utf-8" })).toMatchObject({
      encoding: "utf-8+windows-1252",
      text: `${RUSSIAN}\né!`,
    });
  });

  it("marks bytes that it does not explain, and their line", () => {
    const { text, findings } = decode(Buffer.from("eins\nzwei \xd2\n", "latin1"), { encoding: "iso-8859-8" });
    expect(text).toBe("eins\nzwei \uFFFD\n");
    expect(findings.map(({ rule, line }) => `${rule}:${line}`)).toContain("undecodable-bytes:2");
  });
});
