const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that part what is before, in and behind them wherever they stand (NITF 3.x enriched text, XHTML). */
export const BLOCKS = set(
  "p li tr td th pre hl1 hl2 h1 h2 h3 h4 h5 h6 dt dd dl ul ol div section article aside header footer main figure " +
    "figcaption blockquote bq block body body.content body.head body.end html table nitf-table custom-table thead " +
    "tbody tfoot caption nitf nitf-col hr fn note media media-caption byline dateline distributor abstract tagline " +
    "address series hedline headline center form fieldset nav details summary",
);

/** Elements that stand in a line of text (XHTML; NITF's stand in paragraphs only, where all but blocks are inline). */
export const INLINE = set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span " +
    "strike strong sub sup time tt u var wbr",
);

/** Elements that are a paragraph themselves. */
export const PARAGRAPHS = set("p li h1 h2 h3 h4 h5 h6 hl1 hl2 dt dd td th caption figcaption");

export const QUOTES = set("blockquote bq");

/** By which a figure is more than a picture. */
export const TABLES = set("table nitf-table pre blockquote bq");

/** By which a cell is more than its own words. */
export const COPY = set("p table pre blockquote bq");
