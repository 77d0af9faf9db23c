import type { CalendarDate, Media } from "../article.ts";
import type { PictureFacts, PictureType } from "../pictures/picture.ts";
import { yearOf } from "./calendar.ts";

/** A picture of the site. */
export interface Picture extends PictureFacts {
  /** Root-relative. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The pictures of stories by their addresses, in the order of the story's `media`; null for one that the archive has not. */
export type Pictures = ReadonlyMap<string, readonly (Picture | null)[]>;

/** How many pictures the site shows, how many lie in the input and no story names, and how often one is named and not there. */
export interface PictureTally {
  readonly shown: number;
  readonly unused: number;
  readonly missing: number;
}

export const NO_PICTURES: PictureTally = { shown: 0, unused: 0, missing: 0 };

/** The list of all pictures of a site. */
export const PICTURES_LIST = "/holdings/pictures.csv";

const ENDINGS: Readonly<Record<PictureType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
};

/** The folder of the pictures of a story of that day, in which `pictureUrl` names them; of other pages it is `/`. */
export const pictureFolder = (date: CalendarDate): string => `/${yearOf(date)}/`;

/**
 * `/2014/media/0123…cdef.jpg`, named for its bytes: stories of a year share a picture that they share, no name of a
 * sender's file is told, and a year's folder holds all that its pages ask for, so that it can be built, checked and
 * copied by itself. A picture that is changed has another address, which no cache confuses with the old one.
 */
export const pictureUrl = (folder: string, sha256: string, type: PictureType): string =>
  `${folder}media/${sha256.slice(0, 32)}.${ENDINGS[type]}`;

/** A picture with the words that stand by it. */
export interface Shown {
  readonly media: Media;
  /** Null where the archive has not got it. */
  readonly picture: Picture | null;
}

/** A picture that the archive has, with its words. */
export interface LeadPicture extends Shown {
  readonly picture: Picture;
}

/** The picture that stands for a story elsewhere: the first on its page. */
export function leadPicture(
  media: readonly Media[],
  pictures: readonly (Picture | null)[],
): LeadPicture | null {
  const [first = null] = media
    .flatMap((one, at) => {
      const picture = pictures[at] ?? null;
      return picture === null ? [] : [{ media: one, picture }];
    })
    .toSorted((a, b) => (a.media.before ?? 0) - (b.media.before ?? 0));
  return first;
}
