import type { Article } from "../article.ts";
import { hashWords } from "../wire/text/words.ts";
import { nameRemover, removeSurely } from "./names.ts";
import { address, digestOf } from "./permalink.ts";

/** What stands in the place of a name, by the story's language. */
const MARKS: Readonly<Record<string, string>> = {
  en: "[name withheld]",
  de: "[Name entfernt]",
  fr: "[nom retiré]",
  es: "[nombre omitido]",
  it: "[nome omesso]",
  pt: "[nome omitido]",
  nl: "[naam verwijderd]",
};

/** The mark for names of a story, `[…]` where its language has none here. */
export const nameMark = (language: string): string => MARKS[language.split("-")[0] ?? ""] ?? "[…]";

/** What is no word of a story: what it is told by, and what tells how it was read. */
const CODES: ReadonlySet<string> = new Set([
  "id",
  "url",
  "agencyId",
  "wordsSha256",
  "sha256",
  "format",
  "encoding",
  "date",
  "language",
  "origin",
  "rule",
  "field",
  "kind",
  "severity",
]);

/**
 * The story without these names, wherever it has words: headline, paragraphs, notes, what was sent along, what was
 * found while reading. Its hash stays what it is, so its address keeps its digits; the words before them are those
 * that are left. An id of the agency that holds a name is taken away, and so is a picture whose words or name hold one: it
 * is likely to show who was named.
 */
export function anonymise(article: Article, names: readonly string[]): Article {
  const mark = nameMark(article.language);
  const { remove, lurksIn } = nameRemover(names, mark);
  const told: Article = JSON.parse(JSON.stringify(article), (key, value: unknown) =>
    typeof value === "string" && !CODES.has(key) ? remove(value) : value,
  );
  const { id: _, url: __, ...story } = told;
  const hidden = article.agencyId !== null && lurksIn(article.agencyId);
  const { headline } = article;
  return address({
    ...story,
    ...(hidden ? { agencyId: null, wordsSha256: digestOf(article) } : {}),
    source: { ...article.source, path: pathWithout(article.source.path, names) },
    // A dateline without its place says nothing that the date does not.
    dateline: told.dateline?.place === article.dateline?.place ? told.dateline : null,
    headline: headline.origin === "given" ? told.headline : { ...headline, text: told.headline.text },
    markup: markupWithout(article.markup, names, mark),
    marks: article.marks,
    media: told.media.map((one, at) => {
      const same = JSON.stringify(one) === JSON.stringify(article.media[at]);
      return same && !one.renditions.some((address) => lurksIn(decodedUrls(address)))
        ? one
        : { ...one, renditions: [] };
    }),
  });
}

/**
 * A digest that names the story's words as they are published: that of all that was sent would, with the rest of the
 * text at hand, confirm a name that somebody guesses.
 */
export const digestWithout = ({ url, headline, paragraphs }: Article): string =>
  hashWords([url, headline.text, ...paragraphs].join(" "));

/**
 * Markup without the names; null where one may be left in it (in a link, in letters written as numbers, with one word in
 * italics), so that the plain paragraphs stand instead.
 */
function markupWithout(markup: string | null, names: readonly string[], mark: string): string | null {
  if (markup === null || /&#/.test(markup)) return null;
  const escaped = names.map((name) => name.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
  const tags = decodedUrls((markup.match(/<[^>]*>/g) ?? []).join(" "));
  if (nameRemover(names, "").lurksIn(tags)) return null;
  return removeSurely(
    markup,
    [...new Set([...names, ...escaped])],
    mark,
    (text, remove) => text.replace(/[^<>]+(?=<|$)/g, remove),
    (text) => text.replace(/<[^>]*>/g, ""),
  );
}

function decodedUrls(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** The path of a file; each name in it that holds one of the names becomes `[…]`, with what stands behind its last dot. */
export function pathWithout(path: string, names: readonly string[]): string {
  const { lurksIn } = nameRemover(names, "");
  return path
    .split("/")
    .map((part) => (lurksIn(decodedUrls(part)) ? `[…]${/\.[a-z0-9]{1,5}$/i.exec(part)?.[0] ?? ""}` : part))
    .join("/");
}
