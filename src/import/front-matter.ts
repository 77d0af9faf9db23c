import type { Media, Story } from "../article.ts";

/** A text as a value of YAML: as it is where it can be taken for nothing else, between quotes elsewhere. */
function yamlText(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (
    /^\p{L}[\p{L}\p{N} ,.()'’/-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|on|off|null)$/i.test(text) &&
    !/\s$/.test(text)
  )
    return text;
  // JSON's strings are YAML's; what YAML or a terminal takes for a line's end is coded.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const listOf = (texts: readonly string[]): string =>
  `[${texts.map((text) => JSON.stringify(text)).join(", ")}]`;

/** What every story is that is not held back: no word to carry over. */
export const isPublished = (status: string | null): boolean =>
  /^(?:publish(?:ed)?|public)$/i.test(status ?? "");

/** Which way a story tells its place: by its whole dateline, or by the place alone. */
export type PlaceAs = "dateline" | "place";

/**
 * The front matter of a story, between its lines, with the picture over it. `source` is told in a remark, which no reader
 * takes for a field.
 */
export function frontMatter(
  story: Story,
  source: string,
  placeAs: PlaceAs,
  picture: Media | undefined,
): string {
  const { transmission: sent, dateline, headline, asides } = story;
  const notes = asides.filter(({ kind }) => kind === "note").map(({ text }) => text);
  const fields: readonly (readonly [string, string | null])[] = [
    ["date", story.date],
    ["headline", headline.origin === "given" ? headline.text : null],
    ["summary", notes.length === 0 ? null : notes.join(" / ")],
    ["byline", story.byline],
    placeAs === "dateline" ? ["dateline", dateline?.raw ?? null] : ["place", dateline?.place ?? null],
    ["language", story.language],
    ["id", story.agencyId],
    ["slug", sent.slug],
    ["version", sent.version],
    ["priority", sent.priority],
    ["status", isPublished(sent.status) ? null : sent.status],
    ["embargo", sent.embargo],
    ["rights", sent.rights],
    ["image", picture?.renditions[0] ?? null],
    ["alt", picture?.alt ?? null],
    ["caption", picture?.caption ?? null],
  ];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["categories", sent.categories],
    ["tags", sent.keywords],
  ];
  return [
    "---",
    `# Imported from ${source.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?")}`,
    ...fields.flatMap(([key, text]) => (text === null ? [] : [`${key}: ${yamlText(text)}`])),
    ...lists.flatMap(([key, texts]) => (texts.length === 0 ? [] : [`${key}: ${listOf(texts)}`])),
    "---",
    "",
  ].join("\n");
}
