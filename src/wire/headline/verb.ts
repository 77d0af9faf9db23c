import { plain } from "./attribution.ts";
import { ARTICLE, FINITE, PHRASE, POSSESSIVE } from "./words.ts";

/** Where a sentence's own verb stands, as far as its shape tells; -1 where none shows. */
export function verbAt(words: readonly string[]): number {
  let relative = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    const bare = plain(word);
    if (/^(?:which|who|whose|that|when|where|if|because)$/.test(bare)) relative = true;
    if (!isVerb(words, at, bare)) continue;
    // The first verb behind `which` belongs to it; the sentence's own comes later.
    if (!relative) return at;
    relative = false;
    while (at + 1 < words.length && isVerb(words, at + 1, plain(words[at + 1] ?? ""))) at++;
  }
  return -1;
}

function isVerb(words: readonly string[], at: number, bare: string): boolean {
  const word = words[at] ?? "";
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) return false;
  const before = plain(words[at - 1] ?? "");
  if (ARTICLE.has(before) || POSSESSIVE.has(before) || before === "to" || before === "of") return false;
  if (before === "be" && plain(words[at - 2] ?? "") === "to") return false;
  if (FINITE.has(bare)) return !PHRASE.has(before);
  // `rules decided by the council`, `a meeting aimed at …`: a participle, and no verb of the sentence.
  const next = plain(words[at + 1] ?? "");
  // So is one behind the sentence's first comma: `Acme, faced with …,`.
  const comma =
    words[at - 1]?.endsWith(",") === true && words.findIndex((other) => other.endsWith(",")) === at - 1;
  if (comma) return false;
  return (
    /^[a-z]{2,}ed$/.test(bare) && !PHRASE.has(before) && !/^(?:by|at|as)$/.test(next) && !word.includes("-")
  );
}

/** A sentence without what stands between commas before its verb: `Acme, a maker of anvils, will …`. */
export function withoutAside(words: readonly string[]): readonly string[] {
  const verb = verbAt(words);
  const start = words.findIndex((word) => word.endsWith(","));
  if (start === -1 || verb === -1 || start >= verb) return words;
  let end = verb - 1;
  if (/ly$/.test(words[end] ?? "") && end > start) end--;
  if (end <= start || !/,$/.test(words[end] ?? "")) return words;
  return [...words.slice(0, start), (words[start] ?? "").slice(0, -1), ...words.slice(end + 1)];
}
