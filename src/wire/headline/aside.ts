import { pauseFrom } from "./boundary.ts";
import { CONDITION, contrasts, restates } from "./condition.ts";
import { ARTICLE, DAY, FORM, PERHAPS, PHRASE, POSSESSIVE } from "./lexicon.ts";
import { isPast, isVerb, occasionEnd, verbIn } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** Words that an aside takes at most. */
const LONGEST = 30;

/** A stretch of words, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 *     Acme Corp, a maker of anvils, said it …      the plan, which the council opposes, will …
 *                ^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * The whole appositions and relative clauses between commas, before the verb they part from its subject or before a
 * phrase, the occasion before what is said, and all outside of what is `quoted`. None of them brings in a condition, or the speaker of what stands around it.
 */
export function asides(words: readonly Word[], quoted: readonly boolean[]): readonly Stretch[] {
  const found: Stretch[] = descriptor(words);
  for (const at of words.keys()) {
    const to = occasionEnd(words, at);
    if (to !== -1 && quoted[at] !== true) found.push({ from: at + 1, to });
  }
  if (!words.some(pauses)) return found;
  for (let at = 1; at < words.length - 2; at++) {
    if (!pauses(words[at - 1]) || !opensAside(words, at) || quoted[at] === true) continue;
    const end = closeOf(
      words,
      at,
      /^(?:a|an|the|which|who|whose|whom|one)$/.test(bareAt(words, at)) || opensParticiple(words, at),
    );
    if (end === -1 || quoted[end + 1] === true) continue;
    found.push({ from: at, to: end + 1 });
    at = end;
  }
  return found;
}

const isDash = (word: Word | undefined): boolean => word?.stop === "-" && word.bare === "";

function opensAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (restates(words, at) || contrasts(words, at)) return true;
  if (word === undefined || CONDITION.test(word.bare)) return false;
  // `Jane Doe, D-Calif., said`, `Jane Doe, 42, a director, is`
  if (/^[dr]-[a-z]/.test(word.bare) || (isNumber(word) && words[at - 1]?.capital) || isDash(words[at - 1]))
    return true;
  if (
    /^(?:which|who|whose|whom|one|former|formerly|based|headquartered|including|citing|already|currently|vice|deputy|chairman|president|head|leader|director|owner|maker|part|earlier|previously|recently)$/.test(
      word.bare,
    )
  )
    return true;
  const genitive = /['’]s$/.test(word.bare);
  if (ARTICLE.has(word.bare) || POSSESSIVE.has(word.bare) || genitive || opensParticiple(words, at))
    return true;
  // `the notes, to be sold in Lund, will`
  if (word.bare === "to" && bareAt(words, at + 1) === "be" && isPast(bareAt(words, at + 2))) return true;
  // `the loan, as proposed by the board, will`
  if (word.bare === "as" && isPast(bareAt(words, at + 1))) return true;
  // `the board, by a vote of nine to four, approved`
  const close = pauseFrom(words, at);
  // `, priced at par, said Jane Doe` ends with who said it.
  const told = bareAt(words, close + 1) === "said" && words[close + 2]?.capital === true;
  if (PHRASE.has(word.bare) && (opensPredicate(words, close + 1) || bareAt(words, close + 1) === "of"))
    return !told;
  // Between a subject and its verb: `the talks, aimed at peace, will …`.
  return (
    !word.capital &&
    /^[a-z]/.test(word.bare) &&
    !/^(?:and|or|but|nor)$/.test(word.bare) &&
    !isVerb(words, at) &&
    verbIn(words, 0, at) === -1
  );
}

/** The last word of the aside that opens at `at`; a `noun` may stand before a phrase too; -1 where what follows its comma is no verb and no phrase. */
function closeOf(words: readonly Word[], at: number, noun: boolean): number {
  // `its units -- Anvil Inc and Bell Inc -- have`
  if (isDash(words[at - 1]))
    return words.findIndex((word, end) => end > at && end < at + LONGEST && isDash(word));
  const relative = /^(?:which|who|whose|whom)$/.test(bareAt(words, at));
  for (
    let end = pauseFrom(words, at);
    end < Math.min(words.length - 1, at + LONGEST);
    end = pauseFrom(words, end + 1)
  ) {
    const next = words[end + 1];
    if (next === undefined) return -1;
    const within = words.slice(at, end + 1).some(({ bare }) => /^(?:which|who|whom)$/.test(bare));
    // `, which left the bank in May, filed with`: behind a relative clause no other participle opens.
    if (
      // `, which buys, sells and manages`: no aside of one word.
      (opensPredicate(words, end + 1) && !(relative && end === at + 1)) ||
      (relative && isPast(next.bare) && PHRASE.has(bareAt(words, end + 2)))
    ) {
      // `Acme, the maker, and Anvil said` is about two.
      const speaks = words.slice(at, end + 1).some(({ bare }) => /^(?:said|says|told)$/.test(bare));
      return speaks && !within ? -1 : end;
    }
    if (noun && !relative && (PHRASE.has(next.bare) || next.bare === "to") && end - at < 10) return end;
    // `the sale, for 240 mln dlrs, of its unit`
    if (PHRASE.has(bareAt(words, at)) && next.bare === "of") return end;
    // `Jane Doe, president of Acme, and head of Bell, is`
    const offices = /^(?:vice|deputy|chairman|president|head|director)$/.test(bareAt(words, at));
    if (
      /^(?:and|or|but)$/.test(next.bare) &&
      (!relative || words[end + 2]?.capital) &&
      !(offices && next.bare === "and" && !words[end + 2]?.capital)
    )
      return -1;
    if (end === words.length - 2) return -1;
  }
  return -1;
}

/** `, collected from the members,` */
const opensParticiple = (words: readonly Word[], at: number): boolean => {
  const next = bareAt(words, /ly$/.test(bareAt(words, at + 1)) ? at + 2 : at + 1);
  const text = words[at]?.text ?? "";
  return (
    (/^[a-z]{3,}ed$/.test(text) || isPast(text)) && (PHRASE.has(next) || /^(?:as|since|after)$/.test(next))
  );
};

/** A verb, or one that is a noun as well and has an object: `…, say their work is done`, `…, plans to build`. */
const opensPredicate = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) ||
  // `…, today held talks`, `…, probably caused it`
  ((DAY.has(bareAt(words, at)) || /ly$/.test(bareAt(words, at))) && isVerb(words, at + 1)) ||
  (PERHAPS.has(bareAt(words, at)) &&
    (ARTICLE.has(bareAt(words, at + 1)) ||
      POSSESSIVE.has(bareAt(words, at + 1)) ||
      /^(?:that|to)$/.test(bareAt(words, at + 1))));

/** `Equipment makers Anvil and Brand Plc said …`: what a company is, before its name. */
function descriptor(words: readonly Word[]): Stretch[] {
  const name = words.findIndex(
    ({ capital }, at) =>
      at > 1 && capital && words[at - 1]?.capital === false && TRADE.test(bareAt(words, at - 1)),
  );
  if (name < 2 || name > 7) return [];
  let end = name;
  while (
    end < words.length &&
    (words[end]?.capital === true || /^(?:and|of|&|de|du|des|la|di|del|der|für)$/.test(bareAt(words, end)))
  )
    end++;
  // `Acme Corp's building company Bell said` is no company's name alone.
  const plain = words
    .slice(0, name)
    .every(
      ({ stop, bare }) =>
        stop === "" && !/^(?:said|says|told)$/.test(bare) && !FORM.has(bare.replace(/['’]s$/, "")),
    );
  const owned = words.slice(0, name).some(({ bare }) => /['’]s$/.test(bare));
  const named = FORM.has(bareAt(words, end - 1)) || (!owned && end - name > 1 && isVerb(words, end));
  return plain && named ? [{ from: 0, to: name }] : [];
}

const TRADE =
  /^(?:compan(?:y|ies)|makers?|firms?|groups?|banks?|concern|producers?|manufacturers?|underwriters?|managers?|brokers?|retailers?|insurers?|publishers?|airlines?|developers?|distributors?)$/;
