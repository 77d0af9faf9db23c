import { withoutOpening } from "./subject.ts";
import { bareAt, closed, opening, pauses, stopped, type Word } from "./token.ts";
import { ARTICLE, FORCES, FORM, PHRASE, TITLE } from "./words.ts";

/** Who speaks, without what stands between commas: `Acme Corp, a maker of anvils,`; `last` is its last word. */
export function speakerOf(words: readonly Word[], last: number): readonly Word[] {
  const comma = words.findIndex(pauses);
  // `Jane Doe, a private investor, and her family`
  const and = words.findIndex(
    (word, at) => at > comma && at < last && word.bare === "and" && pauses(words[at - 1]),
  );
  if (comma !== -1 && and > comma + 1)
    return [...closed(words.slice(0, comma + 1)), ...closed(words.slice(and, last + 1))];
  return closed(words.slice(0, comma === -1 || comma > last ? last + 1 : comma + 1));
}

/** `said its board declared`: `Acme board declared`, and `Acme: Atlas Foundry sold` for `its Atlas Foundry sold`. */
export function owned(speaker: readonly Word[], rest: readonly Word[]): readonly Word[] {
  // A claim of war stays a claim.
  if (FORCES.has(bareAt(rest, 1))) return labelled(speaker, rest);
  const [, owner, ...more] = rest;
  if (owner === undefined) return rest;
  const thing = [opening(owner), ...more];
  if (speaker.length > 8 || speaker.some(({ bare }) => PHRASE.has(bare))) return thing;
  return owner.capital && !isPlainName(rest) ? labelled(speaker, thing) : [...speaker, ...thing];
}

/** `February sales`, `U.S. unit`: a capital, and no name of one's own. */
const isPlainName = (rest: readonly Word[]): boolean => rest[2]?.capital === false;

/** `Acme:`, `Jane Doe:` before what they say; nothing for those who have no short name. */
export function labelled(speaker: readonly Word[], rest: readonly Word[]): readonly Word[] {
  const label = labelOf(speaker);
  const last = label.at(-1);
  return last === undefined ? rest : [...label.slice(0, -1), stopped(last, ":"), ...withoutOpening(rest)];
}

function labelOf(speaker: readonly Word[]): readonly Word[] {
  const names = ARTICLE.has(bareAt(speaker, 0)) ? speaker.slice(1) : speaker;
  const last = names.at(-1);
  if (last === undefined) return [];
  if (names.length <= 5 && FORM.has(last.text)) return names;
  if (!names.every(({ capital }) => capital)) {
    const name = names.slice(-2);
    const titled = names.length > 2 && TITLE.has(bareAt(names, names.length - 3));
    return titled && name.every(({ capital }) => capital) ? name : [];
  }
  if (
    names.length > 2 &&
    names.slice(0, -2).some(({ bare, text }) => TITLE.has(bare) || TITLE.has(text.toLowerCase()))
  )
    return names.slice(-2);
  return names.length <= 3 ? names : [];
}
