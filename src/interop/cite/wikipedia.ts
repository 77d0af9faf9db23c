import { dates } from "../../words/en/dates.ts";
import { headed, type Work } from "./work.ts";

/**
 * The story as a `{{cite news}}` of Wikipedia (Help:Citation Style 1). `place` is there what a dateline names, `agency`
 * who sent the story. It says no day of access: an archive has no clock.
 */
export function citeNews(work: Work): string {
  const people = work.authors.filter((name) => !("literal" in name) || name.literal !== work.agency);
  const of = (name: string, at: number): string => (people.length === 1 ? name : `${name}${at + 1}`);
  const fields: readonly (readonly [string, string | null])[] = [
    ...people.flatMap((name, at) =>
      "literal" in name
        ? [[of("author", at), name.literal] as const]
        : [
            [of("last", at), name.family] as const,
            [of("first", at), name.suffix === null ? name.given : `${name.given} ${name.suffix}`] as const,
          ],
    ),
    ["title", headed(work)],
    ["work", work.archive],
    ["publisher", work.publisher],
    ["agency", work.agency],
    ["place", work.place],
    ["date", dates.long(work.date)],
    ["language", /^en\b/i.test(work.language) ? null : work.language],
  ];
  const told = fields.flatMap(([key, value]) => (value === null ? [] : [`|${key}=${wikitext(value)}`]));
  const url = work.url === null ? "" : ` |url=${work.url.replace(/[|[\]{}<>"' ]/g, percent)}`;
  return `{{cite news ${told.join(" ")}${url}}}`;
}

/** A sign of an address, by its number. */
const percent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * Text that no reader of wikitext takes for an order: what begins or ends a template, a link, an element, a reference,
 * bold type, a signature, an address or a magic word stands as a reference (Help:CS1, "title"; Help:Wikitext).
 */
const wikitext = (text: string): string =>
  text
    .replace(/&(?=[#\w])/g, "&amp;")
    .replace(
      /[|[\]{}<>]|'(?=')|~(?=~)|_(?=_)|:(?=\/\/)|^[*#:;]|(?<=')'/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
    );
