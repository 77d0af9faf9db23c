import type { Reject } from "../archive/intake.ts";
import { type Picture, type Pictures, type PictureTally, pictureUrl } from "../archive/pictures.ts";
import type { Media } from "../article.ts";
import { BuildError } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { PictureFacts } from "../pictures/picture.ts";
import { sha256 } from "../sha256.ts";
import { isRemote } from "../wire/markup/picture-address.ts";
import { printable } from "../wire/text/printable.ts";
import { readWay, type Way } from "./input.ts";
import { type FoundName, openPictureNames } from "./picture-names.ts";

/** What a story says of a picture, as far as it has to be found. */
export type NamedPicture = Pick<Media, "renditions" | "line">;

/** A story, or a page of the archive's own, that names pictures. */
export interface Pictured {
  readonly url: string;
  /** Where its pictures go, see `pictureUrl`. */
  readonly folder: string;
  /** Of the file that it was read from. */
  readonly path: string;
  /** Those that its file names, whatever becomes of them. */
  readonly given: readonly NamedPicture[];
  /** Those of the story as it is published; null where it is not. */
  readonly named: readonly NamedPicture[] | null;
}

/** A picture of the input. */
export interface PictureFile extends PictureFacts {
  readonly sha256: string;
  readonly bytes: number;
}

export interface PictureSinks {
  /** Takes a file that the site may have already: false where it has not. */
  readonly keep: (path: string, sha256: string, bytes: number) => boolean;
  readonly stage: (path: string, bytes: Uint8Array) => void;
  /** The bytes of a picture of the input. Throws a BuildError where it is not there, or not as it was. */
  readonly bytes: (path: string) => Uint8Array;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
}

export interface PlacedPictures {
  readonly pictures: Pictures;
  readonly tally: PictureTally;
  /** Pictures that no story names. */
  readonly unused: readonly Reject[];
  /** Stories that name one which is not there. */
  readonly lacking: number;
}

/**
 * Puts the pictures of stories that are published into the site, each once a year. `isBare` tells stories whose words,
 * and pictures, are left out. Pictures of those and of what is not published are named nowhere: their names may tell.
 */
export function placePictures(
  stories: readonly Pictured[],
  files: ReadonlyMap<string, PictureFile>,
  isBare: (url: string) => boolean,
  sinks: PictureSinks,
): PlacedPictures {
  const find = openPictureNames(files.keys());
  const pictures = new Map<string, readonly (Picture | null)[]>();
  const used = new Set<string>();
  const staged = new Map<string, Picture>();
  let missing = 0;
  let lacking = 0;
  const place = (folder: string, path: string): Picture | null => {
    const file = files.get(path);
    if (file === undefined) return null;
    const { type, width, height, bytes } = file;
    const url = pictureUrl(folder, file.sha256, type);
    const known = staged.get(url);
    if (known !== undefined) return known;
    const picture = { url, type, width, height, bytes, sha256: file.sha256 };
    if (!sinks.keep(url.slice(1), file.sha256, bytes)) sinks.stage(url.slice(1), sinks.bytes(path));
    staged.set(url, picture);
    return picture;
  };
  const look = ({ path: from }: Pictured, { renditions }: NamedPicture): FoundName => {
    const found = renditions.map((address) => find(from, address));
    return (
      found.find((one) => "path" in one) ??
      found.find((one) => "why" in one && one.why !== "remote") ??
      REMOTE
    );
  };
  for (const story of stories) {
    for (const one of story.given) {
      const found = look(story, one);
      if ("path" in found) used.add(found.path);
    }
    if (story.named === null || isBare(story.url)) continue;
    let lacks = false;
    const own = story.named.map((one) => {
      const found = look(story, one);
      if (!("path" in found)) {
        if (one.renditions.length > 0) missing++;
        if (found.why === "remote") return null;
        lacks = true;
        sinks.diagnostic(notThere(story.path, one, found.why));
        return null;
      }
      if (!found.exact) sinks.diagnostic(otherName(story.path, one, found.path));
      return place(story.folder, found.path);
    });
    if (lacks) lacking++;
    pictures.set(story.url, own);
  }
  const unused = [...files].flatMap(([path, file]) => (used.has(path) ? [] : [unusedFile(path, file)]));
  for (const { diagnostics } of unused) for (const diagnostic of diagnostics) sinks.diagnostic(diagnostic);
  return { pictures, tally: { shown: staged.size, unused: unused.length, missing }, unused, lacking };
}

const REMOTE: FoundName = { why: "remote" };

/** Reads pictures by the ways to the files that they are, or are packed in. */
export const openPictureBytes =
  (ways: ReadonlyMap<string, Way>, files: ReadonlyMap<string, PictureFile>): PictureSinks["bytes"] =>
  (path) => {
    const way = ways.get(path);
    for (const input of way === undefined ? [] : readWay(way))
      if (input.path === path && "bytes" in input && sha256(input.bytes) === files.get(path)?.sha256)
        return input.bytes;
    throw new BuildError(`${path} changed while it was being read, so nothing was published. Build again.`);
  };

const WHY: Readonly<Record<"outside" | "several" | "nowhere", string>> = {
  outside: "its address leads out of the folder, where nothing is read",
  several: "several files are called so but for capitals, and none of them exactly so",
  nowhere: "the folder has no picture there that can be shown",
};

function notThere(path: string, { renditions, line }: NamedPicture, why: keyof typeof WHY): Diagnostic {
  const address = renditions.find((one) => !isRemote(one)) ?? "";
  const message =
    `The picture \`${printable(address)}\` is not shown: ${WHY[why]}. Its caption stands on the page. Put the ` +
    "picture where the story says (PNG, JPEG, GIF, WebP or AVIF), or correct the name.";
  return { rule: "picture-missing", severity: "warning", message, line, path };
}

function otherName(path: string, { renditions, line }: NamedPicture, found: string): Diagnostic {
  const message =
    `The picture \`${printable(renditions[0] ?? "")}\` is called \`${printable(found)}\` in the folder: that one is ` +
    "shown. Other systems would not find it; write the name as the file has it.";
  return { rule: "picture-name", severity: "warning", message, line, path };
}

function unusedFile(path: string, { sha256: digest, bytes }: PictureFile): Reject {
  const message =
    "No story names this picture, so it is not published. Name it in a story, or leave it: it does no harm.";
  const finding = { rule: "picture-unused", severity: "note", message, line: null, path } as const;
  return { path, sha256: digest, bytes, firstLine: null, lastLine: null, diagnostics: [finding] };
}
