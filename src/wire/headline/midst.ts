import { CONDITION } from "./condition.ts";
import { factsOf } from "./facts.ts";
import { ARTICLE, DAY, PERHAPS, PHRASE, PRONOUN } from "./lexicon.ts";
import { leans } from "./phrase.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, pauses, type Word, wordOf } from "./word.ts";

/** A sentence, and the word in it behind which something was left out. */
interface Parted {
  readonly words: readonly Word[];
  readonly mark: Word;
}

/**
 *     Talks between the pilots and the line to try to end the strike at the yard of the old port have been put off.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…                                                        ^^^^^^^^^^^^^^^^^^
 * The sentence with its heavy subject, or that of what is said, up to where something tells more of it, `…`, and the verb
 * with all that follows; the most of the subject first. None where it is not sure which verb is that of the subject.
 */
export function withoutMidst(words: readonly Word[]): readonly Parted[] {
  const { verbs, endAt, end } = factsOf(words);
  return verbs.flatMap((verb, index) => {
    const before = index === 0 ? -1 : (verbs[index - 1] ?? -1);
    const that = words.findLastIndex(({ bare }, at) => at > before && at < verb && bare === "that");
    const told = /^told$/.test(bareAt(words, before));
    const from = index > 0 && (told || that === before + 1) ? that + 1 : before + 1;
    if (from === 0 && told) return [];
    if (verb > end - 2 || !isOwn(words, from, verb)) return [];
    const found: Parted[] = [];
    for (let at = verb - 2; at > from; at--) {
      const last = words[at - 1];
      if (
        last === undefined ||
        endAt(at) === "none" ||
        !isNamed(words, from, at) ||
        !isTelling(words, from, at, verb)
      )
        continue;
      const mark = wordOf(`${last.text}…`);
      found.push({ words: [...words.slice(0, at - 1), mark, ...words.slice(verb)], mark });
    }
    return found;
  });
}

/** True for a verb that no clause within the subject can have as its own. */
function isOwn(words: readonly Word[], from: number, verb: number): boolean {
  const [first, last] = [bareAt(words, from), bareAt(words, verb - 1)];
  if (!isVerb(words, verb) || PRONOUN.has(last) || /^(?:they|and|or|but|who|which|that)$/.test(last))
    return false;
  const next = bareAt(words, verb + 1);
  // `…, said Jane Doe`, `said in a statement`, `ranked as`, `weigh less and likely will`
  if (
    /^(?:said|says)$/.test(bareAt(words, verb)) &&
    (pauses(words[verb - 1]) || next === "" || PHRASE.has(next) || DAY.has(next))
  )
    return false;
  if (next === "as" || /^(?:and|or|but)$/.test(bareAt(words, verb - 2)) || /^(?:un)?likely$/.test(first))
    return false;
  if (
    PHRASE.has(first) ||
    /^(?:pursuant|based|due|if|as|because|while|whether|when|after|before|since|although)$/.test(first)
  )
    return false;
  // `the denial that the proceeds | were diverted to rebels might be challenged`: two verbs, and one is another's.
  for (let at = verb + 1; at < words.length && !pauses(words[at - 1]); at++) {
    if (
      /^(?:and|but|or|that|who|which|as|if|because|while|when|after|before|since|what|how|said|says|imply|implies|suggests?|means?|shows?|indicates?)$|[.…]/.test(
        bareAt(words, at),
      )
    )
      break;
    if (at > verb + 1 && isVerb(words, at) && !/^(?:have|been|be|not)$/.test(bareAt(words, at))) return false;
  }
  return true;
}

/** What stays of the subject is a whole name or noun, `the talks between the pilots`, with no comma and no verb in it. */
function isNamed(words: readonly Word[], from: number, at: number): boolean {
  const kept = words.slice(from, at);
  const nouns = kept.filter(({ bare }) => !ARTICLE.has(bare));
  const last = kept.at(-1);
  return (
    last !== undefined &&
    kept.every(({ stop }) => stop === "") &&
    nouns.length > (leans(last.bare) ? 2 : 0) &&
    // `miners | employed by`, `a proposal to buy | the bonds`
    !isPast(last.bare) &&
    !/ing$|^(?:now|once)$/.test(last.bare) &&
    (kept.at(-2)?.bare !== "to" || /s$/.test(last.bare)) &&
    !kept.some((_, index) => index > 0 && isVerb(words, from + index))
  );
}

/** What goes tells more of the subject, and limits nothing: no verb but in a clause that a noun within it brings in. */
function isTelling(words: readonly Word[], from: number, at: number, verb: number): boolean {
  const gone = words.slice(at, verb);
  const first = bareAt(words, at);
  if (/^(?:of|and|or|but)$/.test(first)) return false;
  if (/^(?:who|which|that)$/.test(first) && !words.slice(from, at).some(({ bare }) => PHRASE.has(bare)))
    return false;
  const clause = gone.findIndex(({ bare }) => /^(?:who|which|that)$/.test(bare));
  // `alleging that the directors | violated`, `a suit that claims the bank | broke`: the verb is that of the clause.
  const told = gone.some(({ bare }) =>
    /^(?:alleg|claim|belie|kn[eo]w|think|thought|argu|says?$|said$)/.test(bare),
  );
  const verbless = !gone.some(
    ({ bare }, index) => index > clause && (isVerb(words, at + index) || PERHAPS.has(bare)),
  );
  if (clause !== -1 && (told || verbless)) return false;
  return gone.every(
    ({ bare }, index) =>
      !CONDITION.test(bare) &&
      !/^(?:all|any|every|each|no|never|most|few)$|n't$/.test(bare) &&
      !(isVerb(words, at + index) && (clause === -1 || index < clause)),
  );
}
