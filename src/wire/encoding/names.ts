import iconv from "iconv-lite";

/** Other names of encodings, without what is neither letter nor digit. A subset goes by the name of its superset. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  utf32: "utf-32le",
  utf32le: "utf-32le",
  utf32be: "utf-32be",
  ascii: "windows-1252",
  usascii: "windows-1252",
  latin1: "windows-1252",
  ansi: "windows-1252",
  latin2: "iso-8859-2",
  latin5: "windows-1254",
  latin9: "iso-8859-15",
  koi8r: "koi8-r",
  koi8u: "koi8-u",
  mac: "macintosh",
  macintosh: "macintosh",
  macroman: "macintosh",
  xmacroman: "macintosh",
  maccyrillic: "x-mac-cyrillic",
  xmaccyrillic: "x-mac-cyrillic",
  xmacukrainian: "x-mac-cyrillic",
  macce: "x-mac-ce",
  xmacce: "x-mac-ce",
  maccenteuro: "x-mac-ce",
  tis620: "windows-874",
  sjis: "shift_jis",
  xsjis: "shift_jis",
  shiftjis: "shift_jis",
  mskanji: "shift_jis",
  windows31j: "shift_jis",
  eucjp: "euc-jp",
  xeucjp: "euc-jp",
  iso2022jp: "iso-2022-jp",
  gb2312: "gb18030",
  euccn: "gb18030",
  gbk: "gb18030",
  xgbk: "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  big5hkscs: "big5",
  euckr: "euc-kr",
  ksc5601: "euc-kr",
  ksc56011987: "euc-kr",
  uhc: "euc-kr",
};

/** Code pages that have a name of their own. */
const PAGES: Readonly<Record<string, string>> = {
  "932": "shift_jis",
  "936": "gb18030",
  "949": "euc-kr",
  "950": "big5",
  "65001": "utf-8",
};

/** Parts of ISO 8859 that a page of Windows holds whole. */
const WITHIN: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
};

/** Encodings whose characters have more than one byte, or not always one. */
const WIDE: ReadonlySet<string> = new Set([
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "gb18030",
  "big5",
  "euc-kr",
]);

/** Names of iconv-lite where they differ. */
const OF_ICONV: Readonly<Record<string, string>> = {
  "x-mac-ce": "maccenteuro",
  "x-mac-cyrillic": "maccyrillic",
};

/** The names that are written most, for a hint at a slip. */
export const USUAL_NAMES: readonly string[] = [
  ...new Set(Object.values(ALIASES)),
  ...[0, 1, 3, 4, 5, 6, 7, 8].map((page) => `windows-125${page}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
];

/**
 * The one name, in small letters, by which Dateline knows an encoding of text: `KOI8R` gives `koi8-r`, `Latin-1`
 * and `cp1252` give `windows-1252`. Null where it knows none of the name.
 */
export function canonicalName(name: string): string | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const alias = ALIASES[plain];
  if (alias !== undefined) return alias;
  const [, family = "", number = ""] = /^(iso8859|windows|win|cp|ibm|dos|)0{0,2}(\d{1,5})$/.exec(plain) ?? [];
  if (number === "") return null;
  const page = family === "iso8859" ? `iso-8859-${number}` : (PAGES[number] ?? pageName(number));
  const found = WITHIN[page] ?? page;
  return decodable(found) ? found : null;
}

/** Windows' own pages are 874 and 1250 to 1258, the others those of DOS. */
function pageName(number: string): string {
  return number === "874" || /^125\d$/.test(number) ? `windows-${number}` : `cp${number}`;
}

function decodable(encoding: string): boolean {
  return Object.values(PAGES).includes(encoding) || iconv.encodingExists(iconvName(encoding));
}

/** The name that iconv-lite has for an encoding. */
export function iconvName(encoding: string): string {
  return OF_ICONV[encoding] ?? encoding;
}

/** Whether every byte is one UTF-16 unit. */
export function isSingleByte(encoding: string): boolean {
  return !encoding.startsWith("utf") && !WIDE.has(encoding);
}
