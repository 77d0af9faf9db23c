import type { Stretch } from "./aside.ts";
import { type Check, isKept } from "./check.ts";
import { is, OFFICE } from "./lexicon.ts";
import { isVerb, verbIn } from "./verb.ts";
import { bareAt, pauses, type Word } from "./word.ts";

/** Who said it stays, but for an office that tells its own figures. */
export const keepsSpeaker: Check = ({ words, said, verbs }, { candidate }, end) => {
  if (said !== null && end <= said.from && candidate.speaker.length === 0)
    return isOfficial(words, said, words.slice(0, end)) || tellsOwn(words, said, end);
  const until = said?.from ?? words.length;
  for (let at = end; at < until; at++) {
    if (!is.claiming(words[at]) || !isVerb(words, at) || at === verbs[0]) continue;
    // Others speak in a clause of their own: `but bankers said`, `after the board said`, `a plan that bankers said`.
    if (!OWN_CLAUSE.test(bareAt(words, end)) && !opensBetween(words, end, at)) return false;
    // `The chances of a bridge are small, and pilots say …`: theirs is the first clause, too.
    if (is.observers(words[at - 1]) && words.slice(0, end).some(is.foresees)) return false;
  }
  return true;
};

/** An office tells its figures. */
export const isOfficial = (words: readonly Word[], { from, to }: Stretch, told: readonly Word[]): boolean => {
  const who = words.slice(from, to).map(({ text }) => text);
  return isOffice(who.join(" ")) && isStatistic(told);
};

/**
 *     Harbour Board has sold the eastern pier, a board spokesman said.      Acme Corp is issuing bonds at par, said Bell Bank Ltd.
 * Whether it is the speaker's own deed: one of the body that stands first, or of the managers of an issue. What it would do,
 * expects or denies stays its word.
 */
export function tellsOwn(words: readonly Word[], { from, to }: Stretch, end: number): boolean {
  const verb = verbIn(words, 0, Math.min(end, from));
  if (verb < 1 || words.slice(verb, end).some(({ text }) => is.unsettled(text))) return false;
  if (/^(?:is|are|was|were)$/.test(bareAt(words, verb)) && !bareAt(words, verb + 1).endsWith("ing"))
    return false;
  const who = words.slice(from, to).filter(({ bare }) => !is.spokesman(bare) && !is.claiming(bare));
  const issue = /^(?:issuing|launching)$/.test(bareAt(words, verb + 1));
  if (issue && words[0]?.capital && who.every(({ capital, bare }) => capital || is.issuer(bare))) return true;
  const subject = words.slice(0, verb);
  const names = subject.findIndex(({ bare, capital }) => !capital && !/^(?:of|and|for|the|&)$/.test(bare));
  const head = names === -1 ? subject : subject.slice(0, names);
  const initials = head
    .filter(({ capital, bare }) => capital && bare !== "the")
    .map(({ bare }) => bare.charAt(0));
  const known = (bare: string): boolean =>
    head.some((word) => word.bare.replace(/['’]s$/, "") === bare.replace(/['’]s$/, "")) ||
    (bare.length > 2 && initials.join("").startsWith(bare)) ||
    (is.itself(bare) && is.form(head.at(-1)));
  return names === -1 && head.length > 1 && who.length > 0 && who.every(({ bare }) => known(bare));
}

/** `…, and Brand Corp said`, `… and believes`: another clause begins behind the end. */
const opensBetween = (words: readonly Word[], end: number, said: number): boolean =>
  (said - 1 > end && /^(?:and|but)$/.test(bareAt(words, said - 1))) ||
  words.some(
    ({ bare, capital }, at) =>
      at >= end &&
      at < said &&
      pauses(words[at - 1]) &&
      (/^(?:and|but|while|although|who|which|where)$/.test(bare)
        ? at + 1 < said || bare === "who"
        : capital && is.pronoun(bare)),
  );

/** An office, and not those whom it asked, or who speak in its name. */
const isOffice = (who: string): boolean =>
  OFFICE.test(who) &&
  !/bankers|economists?|analysts?|traders?|sources?|dealers?|officials?|spokes|experts|surveyed|minister|president|governor|chairman|secretary|director/i.test(
    who,
  );

export const OWN_CLAUSE =
  /^(?:but|and|while|although|though|after|because|which|who|whose|where|when|since|before|as|despite|following|that)$|^(?!leading$).*ing$/;

/** Figures of what was, and no word of what may be. */
const isStatistic = (words: readonly Word[]): boolean =>
  words.some(({ bare }) => /\d/.test(bare)) &&
  !words.some(({ bare }) =>
    /^(?:may|might|could|would|should|will|expects?|expected|likely|forecast|seen|can|must)$/.test(bare),
  );

/** `the company` has its name before it: an aside that holds it stays. */
export const keepsCompany: Check = ({ words }, { said, candidate }, end) => {
  const its = said.some(
    ({ bare }, at) =>
      /^(?:company|firm|group|bank|concern)(?:['’]s)?$/.test(bare) && bareAt(said, at - 1) === "the",
  );
  if (!its) return true;
  const firms = words.flatMap(({ capital, bare }, at) => (capital && is.form(bare) && at < end ? [at] : []));
  // Where a company speaks of a person, `the company` is its own: `Acme Corp said Jane Doe, head of its unit Bell Inc, is`.
  const [first = end] = firms;
  const own =
    isKept(candidate, first) &&
    /^(?:said|says)$/.test(bareAt(words, first + 1)) &&
    !words.some(({ bare }, at) => !isKept(candidate, at) && at < end && /^wh/.test(bare));
  // `Bell Works, a unit of Acme Corp, said the company`: its own, too.
  const gone = firms.filter((at) => !isKept(candidate, at));
  const whose = (at: number) => words.slice(Math.max(0, at - 6), at).some(is.part);
  return own || gone.every(whose);
};
