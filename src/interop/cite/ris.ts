/** A newspaper article as RIS knows it. Null and empty fields are left out. */
export interface RisEntry {
  readonly title: string;
  /** `Lind, Ana`; a house by its name. */
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Title of what it stands in. */
  readonly archive: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  /** Absolute. */
  readonly url: string | null;
  readonly id: string | null;
}

/**
 * An entry as reference managers read it (RIS, 2012: a tag of two signs, two spaces, a hyphen and a space; CRLF ends a
 * line). A line break within a text would begin a tag, so every text stands on one line; two spaces before a hyphen
 * would pass for the end of one, so there is never more than one. No tag says when it was looked at: an archive has no
 * clock.
 */
export function ris(entry: RisEntry): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", "NEWS"],
    ["TI", entry.title],
    ...entry.authors.map((author) => ["AU", author] as const),
    ["T2", entry.archive],
    ["PB", entry.publisher],
    ["PY", entry.date.slice(0, 4)],
    ["DA", entry.date.replace(/-/g, "/")],
    ["LA", entry.language],
    ["AB", entry.abstract],
    ...entry.keywords.map((word) => ["KW", word] as const),
    ["UR", entry.url],
    ["ID", entry.id],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = (value ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}
