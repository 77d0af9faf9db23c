import { isCalendarDate } from "../wire/dateline/date.ts";
import { languageTag } from "../wire/language/tag.ts";
import { didYouMean, nearest } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import type { Said } from "./key.ts";

/** A text on one line, blanks between words counted once. */
export const readLine = (text: string): Said<string> => ({ value: text.trim().split(/\s+/).join(" ") });

/** A text with its lines. */
export const readLines = (text: string): Said<string> => ({ value: text.trim() });

/** Reads one of a few words. `advice` says what to write. */
export const readWord =
  <W extends string>(words: readonly W[], advice: string) =>
  (text: string): Said<W> => {
    const value = words.find((word) => word === text.trim());
    return value === undefined ? { why: neither(text, words, advice) } : { value };
  };

/** Reads several of a few words, between commas or blanks, in the order of the words. */
export const readWords =
  <W extends string>(words: readonly W[], advice: string) =>
  (text: string): Said<readonly W[]> => {
    const written = text.split(/[\s,]+/).filter((word) => word !== "");
    const known: readonly string[] = words;
    if (!written.every((word) => known.includes(word))) return { why: neither(text, words, advice) };
    return { value: words.filter((word) => written.includes(word)) };
  };

/** Reads what is there or is not. `without` says what a site without it goes without. */
export const readSwitch =
  (key: string, without: string) =>
  (text: string): Said<boolean> => {
    const advice = `Write \`${key}: false\` for a site without ${without}, or remove the line.`;
    const said = readWord(["true", "false"], advice)(text);
    return "why" in said ? said : { value: said.value === "true" };
  };

/** Reads a language tag (BCP 47). */
export function readLanguage(text: string): Said<string> {
  const value = languageTag(text);
  if (value !== null) return { value };
  return {
    why: `\`${printable(text)}\` is no language tag (BCP 47).${languageHint(text)} Write one such as \`en\`, \`fr\` or \`pt-BR\`.`,
  };
}

const LANGUAGES = "en es fr de ar pt it nl sv da nb fi pl cs hu ro ru uk bg el tr he fa hi zh ja ko id".split(
  " ",
);

/** `en_GB`, as programs write it; `englsh`, `Deutsch`: names of languages, in English and in their own words. */
function languageHint(text: string): string {
  const written = languageTag(text.trim().replaceAll("_", "-"));
  if (written !== null) return ` Did you mean \`${written}\`?`;
  const names = LANGUAGES.flatMap((tag) =>
    ["en", tag].map(
      (speaker) => [new Intl.DisplayNames([speaker], { type: "language" }).of(tag) ?? tag, tag] as const,
    ),
  );
  const near = nearest(
    text.trim(),
    names.map(([name]) => name),
  );
  const tag = names.find(([name]) => name === near)?.[1];
  return tag === undefined ? "" : ` Did you mean \`${tag}\`?`;
}

/** Reads a day. */
export function readDay(text: string): Said<string> {
  const value = text.trim();
  if (isCalendarDate(value)) return { value };
  return { why: `\`${printable(text)}\` is no day. Write one as YYYY-MM-DD, or remove the line.` };
}

/** Reads whom a reader may write to: an e-mail address or the address of a page. Comes back as a URL. */
export function readContact(text: string): Said<string> {
  const said = text.trim();
  const address = said.replace(/^mailto:/i, "");
  // What a page lets a reader type into a field for an address (HTML, "valid email address"), with a dot in its host.
  if (/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/i.test(address))
    return { value: `mailto:${address}` };
  if (/^https?:\/\/[^\s/]/i.test(said) && URL.canParse(said)) return { value: new URL(said).href };
  return {
    why: `\`${printable(text)}\` is neither an e-mail address nor the address of a page. Write one such as \`archive@example.org\` or \`https://example.org/contact\`.`,
  };
}

/** Reads the path of a file in the input folder, whose name ends in one of `endings`. Comes back with `/` between names. */
export const readPath =
  (endings: readonly string[]) =>
  (text: string): Said<string> => {
    const value = text.trim().replace(/^(?:\.\/)+/, "");
    const names = value.split("/");
    if (/^[/~]|\\|^[a-z]+:/i.test(value) || names.some((name) => name === "" || name.startsWith(".")))
      return {
        why: `\`${printable(text)}\` is no file beside the stories. Put it into their folder, and write its path there, such as \`own/name.${endings[0]}\`.`,
      };
    const ending = /\.([^./]+)$/.exec(value)?.[1]?.toLowerCase() ?? "";
    if (endings.includes(ending)) return { value };
    return {
      why: `\`${printable(text)}\` does not end in ${endings.map((each) => `\`.${each}\``).join(", ")}.`,
    };
  };

/** What is said of a value of a few: of several, the first that is none of them leads to the one that was meant. */
function neither(text: string, words: readonly string[], advice: string): string {
  const wrong = text.split(/[\s,]+/).find((word) => word !== "" && !words.includes(word)) ?? text;
  const hint = didYouMean(wrong, words);
  return `\`${printable(text)}\` is neither ${words.map((word) => `\`${word}\``).join(" nor ")}.${hint} ${advice}`;
}
