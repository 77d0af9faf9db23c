import fc from "fast-check";
import type { Article } from "../../../../src/article.ts";
import { article, HOSTILE } from "../../support/stories.ts";

/** What begins, ends or changes something in RIS, BibTeX, JSON, wikitext, an address or a page. */
const SIGNS = [
  ..."\\{}[]()<>@%#&$_^~|=\"'`,;:*!?+-/.\n\r\t …“”«»",
  ..."aÅß張ع\u0301\u202e",
  "TY  - BOOK",
  "\r\nER  - \r\n",
  "}}",
  "]]",
  "''",
  "--",
  "~~~~",
  "http://evil.example/",
  "__TOC__",
  "{{!}}",
  "\\input{x}",
  "&#91;",
  "%0A",
  " and ",
  ...HOSTILE,
];

/** Texts that try to be more than a text, and hold something that can be seen. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join("")}`);

/** A story with such texts in every field that is cited. */
export const hostileStory: fc.Arbitrary<Article> = fc
  .tuple(hostile, hostile, hostile, hostile, hostile, fc.boolean())
  .map(([title, byline, place, agency, id, derived]) =>
    article({
      id,
      byline,
      headline: derived
        ? { text: title, origin: "derived", rule: "lede", cuts: [] }
        : { text: title, origin: "given" },
      dateline: { place, date: null, agency, raw: place },
    }),
  );
