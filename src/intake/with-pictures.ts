import type { Archive } from "../archive/archive.ts";
import { compareText } from "../archive/order.ts";
import { ABOUT_URL } from "../archive/site.ts";
import type { Masthead } from "./folders.ts";
import { SETTINGS_FILE } from "./input.ts";
import { type PictureSinks, placePictures } from "./pictures.ts";
import type { ReadResult } from "./read-archive.ts";

/**
 * The archive with its pictures, put into the site, and what was read with what became of them. Once it is known which
 * stories keep their words: where those are left out, so are the pictures.
 */
export function withPictures<Read extends ReadResult>(
  archive: Archive,
  read: Read,
  { aboutMedia }: Pick<Masthead, "aboutMedia">,
  sinks: Omit<PictureSinks, "bytes">,
): { readonly archive: Archive; readonly intake: Read } {
  const about = { url: ABOUT_URL, folder: "/", path: SETTINGS_FILE, given: aboutMedia, named: aboutMedia };
  const named = aboutMedia.length === 0 ? read.pictured : [...read.pictured, about];
  if (named.length === 0 && read.pictureFiles.size === 0) return { archive, intake: read };
  const isBare = (url: string): boolean => archive.storyAt.get(url)?.omitted === true;
  const { pictures, tally, unused, lacking } = placePictures(named, read.pictureFiles, isBare, {
    ...sinks,
    bytes: read.pictureBytes,
  });
  const rules = new Map([...read.rules, ...(lacking === 0 ? [] : [["picture-missing", lacking] as const])]);
  return {
    archive: { ...archive, pictures },
    intake: {
      ...read,
      rules,
      pictures: tally,
      rejects: [...read.rejects, ...unused].sort((a, b) => compareText(a.path, b.path)),
    },
  };
}
