import type { Archive } from "../archive/archive.ts";
import { compareText } from "../archive/order.ts";
import type { Pictures } from "../archive/pictures.ts";
import type { Media } from "../article.ts";
import { figureHtml, figuresOf, withFigures } from "../interop/figures.ts";
import { plainWordsFor } from "../words/words.ts";
import type { Masthead } from "./folders.ts";
import type { Gathered } from "./gather-unlisted.ts";
import { SETTINGS_FILE } from "./input.ts";
import { type Pictured, type PictureSinks, placePictures } from "./pictures.ts";
import type { ReadResult } from "./read-archive.ts";

/** An archive, what was read of it, and its own words on itself. */
interface Parts<Read extends ReadResult> {
  readonly archive: Archive;
  readonly intake: Read;
  readonly masthead: Masthead;
}

/**
 * The archive with its pictures, put into the site, what was read with what became of them, and the archive's own words
 * with theirs. Once it is known which stories keep their words: where those are left out, so are the pictures.
 */
export function withPictures<Read extends ReadResult>(
  { archive, unlisted }: Gathered,
  known: Read,
  masthead: Masthead,
  sinks: Omit<PictureSinks, "bytes">,
): Parts<Read> {
  const read = { ...known, unlisted };
  const texts = ownTexts(masthead);
  const named = [...read.pictured, ...texts];
  if (named.length === 0 && read.pictureFiles.size === 0) return { archive, intake: read, masthead };
  const bare = new Set(unlisted.flatMap(({ url, omitted }) => (omitted ? [url] : [])));
  const isBare = (url: string): boolean => archive.storyAt.get(url)?.omitted === true || bare.has(url);
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
    masthead: illustrated(masthead, pictures),
  };
}

/** Names of the texts that the operator wrote, beside the addresses of stories. */
const [ABOUT, FOOTER] = ["own:about", "own:footer"];

/** The texts that name pictures. They belong to no year. */
function ownTexts({ media, pages }: Masthead): readonly Pictured[] {
  const text = (url: string, path: string, own: readonly Media[]): readonly Pictured[] =>
    own.length === 0 ? [] : [{ url, folder: "/", path, given: own, named: own }];
  return [
    ...text(ABOUT, SETTINGS_FILE, media.about),
    ...text(FOOTER, SETTINGS_FILE, media.footer),
    ...pages.flatMap(({ url }, at) => text(url, `${url.slice(1, -1)}.md`, media.pages[at] ?? [])),
  ];
}

/** The operator's texts with their pictures, at root-relative addresses as their links are. */
function illustrated(masthead: Masthead, pictures: Pictures): Masthead {
  const { settings, about, footer, pages, media } = masthead;
  const absent = { text: plainWordsFor(settings.language).story.absent, attributes: "" };
  const filled = (markup: string | null, own: readonly Media[], url: string): string | null =>
    markup === null || own.length === 0
      ? markup
      : withFigures(
          markup,
          figuresOf({ media: own, markup, paragraphs: [] }, pictures.get(url) ?? []),
          (shown) => `<figure class="picture">${figureHtml(shown, (address) => address, absent)}</figure>`,
        );
  return {
    ...masthead,
    about: filled(about, media.about, ABOUT),
    footer: filled(footer, media.footer, FOOTER),
    pages: pages.map((page, at) => ({
      ...page,
      markup: filled(page.markup, media.pages[at] ?? [], page.url),
    })),
  };
}
