import { nameMark } from "../archive/anonymise.ts";
import { nameRemover, removeSurely } from "../archive/names.ts";
import { HELD_BACK } from "../archive/treatment.ts";
import { decode } from "../wire/encoding/decode.ts";

/** Formats whose letters stand for themselves. */
const PLAIN: ReadonlySet<string> = new Set(["wire", "markdown"]);
/** What may write a letter in another way: `&#233;`, `\u00e9`, `%C3`, `=C3`, Base64. */
const ESCAPED = /&#?\w{1,32};|\\[ux][0-9a-f]{2}|%[0-9a-f]{2}|=[0-9a-f]{2}|[a-z0-9+/]{40}/i;

/** Whether a source surely holds none of these names, in whatever way a format may write a letter. */
export function isFreeOf(
  bytes: Uint8Array,
  { encoding }: { readonly encoding: string },
  names: readonly string[],
): boolean {
  const { text } = decode(bytes, { encoding });
  return text !== null && !ESCAPED.test(text) && !nameRemover(names, "").lurksIn(text);
}

/**
 * A story's source without these names, as UTF-8. Where its format has other ways to write a letter, or a name may be left
 * in it for another reason, a short text that says so instead.
 */
export function sourceWithout(
  bytes: Uint8Array,
  {
    format,
    encoding,
    language,
  }: { readonly format: string; readonly encoding: string; readonly language: string },
  names: readonly string[],
): Uint8Array {
  const { text } = decode(bytes, { encoding });
  if (!PLAIN.has(format) || text === null || ESCAPED.test(text)) return Buffer.from(HELD_BACK);
  return Buffer.from(removeSurely(text, names, nameMark(language)) ?? HELD_BACK);
}
