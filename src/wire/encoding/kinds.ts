import type { Finding } from "../../diagnostic.ts";

interface Kind {
  readonly name: string;
  readonly advice: string;
  readonly fits: (file: Buffer) => boolean;
}

const AS_TEXT =
  "Open it in the program it was made with, save it as plain text, and put that file in its place";
const PDF = "Turn it into text, with `pdftotext` for instance, and put that file in its place";
const PICTURE =
  "Take it out of the folder; if it is the scan of a story, type the story out or have its text recognised";
const MEDIA = "Take it out of the folder";

/** Bytes at the beginning of a file, as Latin-1; `?` stands for any. */
const begins = (...signatures: readonly string[]) => {
  const signs = signatures.map((signature) => ({
    bytes: Buffer.from(signature, "latin1"),
    any: [...signature].map((sign) => sign === "?"),
  }));
  return (file: Buffer) =>
    signs.some(({ bytes, any }) => {
      let at = 0;
      while (at < bytes.length && (any[at] || file[at] === bytes[at])) at++;
      return at === bytes.length;
    });
};

const kind = (name: string, advice: string, ...signatures: readonly string[]): Kind => ({
  name,
  advice,
  fits: begins(...signatures),
});

/** Signatures of a few letters are also words: behind them a program or a picture has a zero before long. */
const withZero = (one: Kind): Kind => ({
  ...one,
  fits: (file) => one.fits(file) && file.subarray(0, 64).includes(0),
});

/** Signatures as the formats' own standards, or `file`(1), give them. ZIP and gzip are not here: they are unpacked. */
const KINDS: readonly Kind[] = [
  kind("a PDF document", PDF, "%PDF-", "\xEF\xBB\xBF%PDF-"),
  kind(
    "a PostScript document",
    "Turn it into text, with `ps2ascii` for instance, and put that file in its place",
    "%!PS",
    "\x04%!PS",
  ),
  kind("an RTF document (rich text, of a word processor)", AS_TEXT, "{\\rtf"),
  kind(
    "an older Microsoft Office document (Word, Excel, Outlook: .doc, .xls, .msg)",
    AS_TEXT,
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
  ),
  kind("a WordPerfect document", AS_TEXT, "\xFFWPC"),
  withZero(
    kind(
      "an old Microsoft Word or Write document",
      AS_TEXT,
      "\xDB\xA5",
      "\x31\xBE\0\0",
      "\x32\xBE\0\0",
      "\xFE\x37\0",
    ),
  ),
  kind("a PNG picture", PICTURE, "\x89PNG\r\n\x1A\n"),
  kind("a JPEG picture", PICTURE, "\xFF\xD8\xFF"),
  kind("a GIF picture", PICTURE, "GIF87a", "GIF89a"),
  kind("a WebP picture", PICTURE, "RIFF????WEBP"),
  kind("a TIFF picture", PICTURE, "II*\0", "MM\0*"),
  withZero(kind("a HEIF or AVIF picture", PICTURE, "????ftyphei", "????ftypmif1", "????ftypavif")),
  kind("a Photoshop picture", PICTURE, "8BPS\0"),
  withZero(kind("a BMP picture", PICTURE, "BM????\0\0\0\0")),
  withZero(kind("a film or sound (MP4)", MEDIA, "????ftyp")),
  kind("a sound (WAV) or film (AVI)", MEDIA, "RIFF????WAVE", "RIFF????AVI "),
  withZero(
    kind("a sound (MP3, Ogg, FLAC)", MEDIA, "ID3", "\xFF\xFB", "\xFF\xF3", "\xFF\xF2", "OggS", "fLaC"),
  ),
  kind("an SQLite database", "Export its stories as text or CSV", "SQLite format 3\0"),
  kind("a program", MEDIA, "\x7FELF", "\xCA\xFE\xBA\xBE", "\xCF\xFA\xED\xFE"),
  withZero(kind("a program", MEDIA, "MZ")),
  kind(
    "a packed file (7-Zip, RAR, xz, bzip2)",
    "Unpack it, or pack it as ZIP",
    "7z\xBC\xAF\x27\x1C",
    "Rar!\x1A\x07",
    "\xFD7zXZ\0",
    "BZh?1AY&SY",
  ),
  kind("a binary property list", MEDIA, "bplist0"),
  {
    name: "a packed folder (tar)",
    advice: "Unpack it",
    fits: (file) => file.toString("latin1", 257, 262) === "ustar",
  },
];

/** Why a file is no story's text but a document of another kind, told by its first bytes; null where none is told. */
export function otherKind(file: Buffer): Finding | null {
  const found = KINDS.find(({ fits }) => fits(file));
  if (found === undefined) return null;
  return {
    rule: "not-text",
    severity: "error",
    message: `The file is ${found.name}, not the text of a story. ${found.advice}.`,
    line: null,
  };
}
