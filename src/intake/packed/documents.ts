import type { ZipEntry } from "./zip.ts";

/** What the first part of a zip file's `mimetype` entry stands for (EPUB 3, OCF 3.3; OpenDocument 1.3, part 2, 3.3). */
const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  ["application/epub+zip", "an EPUB book"],
  ["application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument file (Calc)"],
  ["application/vnd.oasis.opendocument.presentation", "an OpenDocument file (Impress)"],
  ["application/vnd.oasis.opendocument", "an OpenDocument file (Writer)"],
];

/** Folders of the Office programs' documents (Office Open XML, ECMA-376, part 2). */
const PARTS: readonly (readonly [string, string])[] = [
  ["word/", "a Word document"],
  ["xl/", "an Excel workbook"],
  ["ppt/", "a PowerPoint presentation"],
];
const LONGEST_TYPE = 100;
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What program's document a zip file is, `a Word document`, told by its entries; null for a plain archive. The first
 * entry's text tells it where that is called `mimetype`: it stands there unpacked.
 */
export function documentKind(entries: readonly ZipEntry[], archive: Uint8Array): string | null {
  const [first] = entries;
  const type =
    first?.name === "mimetype"
      ? Buffer.from(archive.subarray(first.dataAt, first.dataAt + LONGEST_TYPE)).toString("latin1")
      : "";
  const media = MEDIA_TYPES.find(([start]) => type.startsWith(start));
  if (media) return media[1];
  if (entries.some(({ name }) => /^Index\/[^/]+\.iwa$/.test(name)))
    return "a document of Pages, Numbers or Keynote";
  if (!entries.some(({ name }) => name === CONTENT_TYPES)) return null;
  const part = PARTS.find(([folder]) => entries.some(({ name }) => name.startsWith(folder)));
  return part?.[1] ?? "an Office document";
}
