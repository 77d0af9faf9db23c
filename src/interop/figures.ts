import type { Picture, Shown } from "../archive/pictures.ts";
import type { Article } from "../article.ts";
import { visible } from "./visible.ts";

/** What stands for the pictures of a story, and where. */
export interface Figures {
  /** Those that stand before paragraphs `first` up to, and without, `end`, counted from 0: rows of a table are one block. */
  readonly before: (first: number, end: number) => readonly Shown[];
  /** The one whose place the markup tells by its number; null where nothing of it can be shown. */
  readonly marked: (number: number) => Shown | null;
  /** Those that the markup has no place for: over it, and below. */
  readonly above: readonly Shown[];
  /** Below the body. */
  readonly below: readonly Shown[];
}

const MARK = /<figure data-media="(\d{1,6})"><\/figure>/g;

/**
 * Lays the pictures of a story out: where its file has them or, where it does not place them, the first over the body
 * and the others below. One that the archive has not got leaves its words; one without words leaves nothing.
 */
export function figuresOf(
  { media, markup, paragraphs }: Pick<Article, "media" | "markup" | "paragraphs">,
  pictures: readonly (Picture | null)[],
): Figures {
  const all = media.map((one, at) => ({ media: one, picture: pictures[at] ?? null }));
  const shown = all.filter(isShown);
  const marks = new Set([...(markup ?? "").matchAll(MARK)].map(([, number]) => Number(number)));
  const loose = shown.filter((one) => markup === null || !marks.has(all.indexOf(one)));
  const unplaced = loose.filter(({ media: { before } }) => before === null);
  const leads =
    loose.some(({ media: { before } }) => before === 0) || marks.has(0) ? [] : unplaced.slice(0, 1);
  const placeOf = (one: Shown): number => (leads.includes(one) ? 0 : (one.media.before ?? paragraphs.length));
  return {
    before: (first, end) => loose.filter((one) => placeOf(one) >= first && placeOf(one) < end),
    marked: (number) => (all[number] !== undefined && isShown(all[number]) ? all[number] : null),
    above: loose.filter((one) => placeOf(one) === 0),
    below: loose.filter((one) => placeOf(one) >= Math.max(1, paragraphs.length)),
  };
}

const isShown = ({ media: { alt, caption, credit }, picture }: Shown): boolean =>
  picture !== null || [alt, caption, credit].some((words) => words !== null);

/** The markup with what `html` makes of each of its pictures in the place of their marks. */
export const withFigures = (markup: string, figures: Figures, html: (shown: Shown) => string): string =>
  markup.replace(MARK, (_, number) => {
    const shown = figures.marked(Number(number));
    return shown === null ? "" : html(shown);
  });

/** What is said of a picture that the archive has not got, in the language of the page around it. */
export interface AbsentWords {
  readonly text: string;
  /** Attributes that tell that language: ` lang="en" dir="ltr"`, or nothing where the story's is the same. */
  readonly attributes: string;
}

/**
 * What stands inside the `<figure>` of a picture, as HTML that is safe as it is: the picture at its size, which is loaded
 * when it comes into view, its caption and credit. `href` makes the link of a root-relative address.
 */
export function figureHtml(
  { media, picture }: Shown,
  href: (url: string) => string,
  absent: AbsentWords,
): string {
  const { alt, caption, credit } = media;
  const shown =
    picture === null
      ? `<div class="absent"><span${absent.attributes}>${escaped(absent.text)}</span>${alt === null ? "" : `: ${escaped(alt)}`}</div>`
      : `<img src="${escaped(href(picture.url))}" width="${picture.width}" height="${picture.height}" alt="${escaped(alt ?? "")}" loading="lazy" decoding="async">`;
  const words = [
    ...(caption === null ? [] : [escaped(caption)]),
    ...(credit === null ? [] : [`<span class="credit">${escaped(credit)}</span>`]),
  ];
  return `${shown}${words.length === 0 ? "" : `<figcaption>${words.join(" ")}</figcaption>`}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => visible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
