import { CONDITION, type Strength } from "./boundary.ts";
import type { Candidate, Made } from "./candidate.ts";
import type { Facts } from "./facts.ts";
import { ALONE, FINITE, FORM, OFFICE, PHRASE, UNIT, WAITING } from "./lexicon.ts";
import { endsQuoted } from "./quotes.ts";
import { isInfinitive, isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber, type Word } from "./word.ts";

/** True where the headline may stand. `end` is the sentence's first word that is left out at its end. */
type Check = (facts: Facts, made: Made, end: number) => boolean;

const isKept = ({ kept }: Candidate, at: number): boolean =>
  kept.some(({ from, to }) => at >= from && at < to);

/** The first word that is left out at the end. */
const endOf = ({ kept }: Candidate): number => kept.at(-1)?.to ?? 0;

/** The sentence's verb is there, and that of what is said. */
const hasVerb: Check = ({ verbs, own }, { candidate }) =>
  verbs.every((at) => isKept(candidate, at) || (own !== null && at >= own.from && at < own.to));

/** The last word waits for no other. */
const endsWhole: Check = ({ words, endAt }, { said }, end) => {
  const last = said.at(-1);
  const next = words[end];
  if (last === undefined) return false;
  if (next === undefined) return true;
  if (next.bare === "of" && !FORM.has(last.bare)) return false;
  if (UNIT.has(last.bare) && /^(?:over|above|below)$/.test(next.bare)) return false;
  // Where nothing ends, a noun or what describes one may follow: it belongs to the words before it.
  if (
    endAt(end) === "none" &&
    last.stop === "" &&
    !WAITING.has(next.bare) &&
    !PHRASE.has(next.bare) &&
    !isVerb(words, end)
  )
    return false;
  if (WAITING.has(last.bare) && last.stop === "" && (!last.capital || last.bare !== "may")) return false;
  if (waitsForObject(said, endAt(end))) return false;
  if (last.stop !== "" && last.stop !== ".") return true;
  if (/[-–]$/.test(last.text)) return false;
  // `medium and long-term | growth`
  if (/^[a-z]+-(?:term|owned|based|held|level|scale|wide|year)$|^(?:pre|post|non|anti|pro)-/.test(last.text))
    return false;
  if (endAt(end) === "none" && /(?:al|ive|ous|ic|able|ible|ful|less|ary|ish|ern|ing|ly)$/.test(last.text))
    return false;
  if (/^(?:[a-z]\.)*[a-z]$/.test(last.bare) && last.text.endsWith(".")) return isPlaceAlone(said);
  if (/['’]s?$/.test(last.text)) return false;
  if (FINITE.has(last.bare) && !last.capital) return false;
  if (isVerb(said, said.length - 1) && !ALONE.has(last.bare)) return false;
  const before = bareAt(said, said.length - 2);
  if (isPast(last.bare))
    return /^(?:be|been|is|was|were|are|being)$/.test(before)
      ? PHRASE.has(next.bare)
      : /^(?:in|at|by|after|before|as|while|when|during|because|and|but|on|effective)$/.test(next.bare);
  const range = next.bare === "to" && isNumber(words[end + 1]);
  return !isNumber(last) || (!UNIT.has(next.bare) && !range && endAt(end) !== "none");
};

/** A verb behind `will` or `to` at the end, or before an aside that parts it from its object: `to acquire, through a unit, |`. */
function waitsForObject(said: readonly Word[], strength: Strength): boolean {
  for (let at = said.length - 1; at > 0; at--) {
    const word = said[at];
    if (word === undefined || (at < said.length - 1 && word.stop !== ",")) continue;
    const bareVerb =
      /^(?:to|will|would|may|might|could|can|should|must|shall)$/.test(bareAt(said, at - 1)) &&
      /^[a-z]+,?$/.test(word.text);
    if (bareVerb) return !(INTRANSITIVE.test(word.bare) || (at === said.length - 1 && strength === "clause"));
    if (at < said.length - 1) return false;
  }
  return false;
}

const INTRANSITIVE =
  /^(?:rise|fall|continue|resign|expire|end|begin|start|close|resume|increase|decline|grow|recover|improve|retire|fail|vote|talk|meet|strike)$/;

/** `in the U.S.`, and not `major U.S. | makers`. */
const isPlaceAlone = (said: readonly Word[]): boolean =>
  /^(?:the|in|to|from|for|with|by|of)$/.test(bareAt(said, said.length - 2));

/** What would turn round the clause that it ends. */
const LIMIT =
  /^(?:certain|circumstances|conditions|not|only|without|unless|if|except|until|none|neither|nor|instead|rather)$/;
/** Words behind the end in which a limit still belongs to the clause. */
const NEAR = 8;
/** Words before the end over which a negation reaches, within its clause. */
const FAR = 14;

/** No negation, condition or limit of a clause goes. */
const keepsDoubt: Check = ({ words }, { candidate }, end) => {
  const restated = bareAt(words, end) === "or" && isNumber(words[end + 1]);
  if (CONDITION.test(bareAt(words, end)) && !restated) return false;
  if (!candidate.open) return true;
  for (let at = end; at < Math.min(words.length, end + NEAR); at++) {
    const { bare, stop } = words[at] ?? { bare: "", stop: "," };
    // Another clause has its own doubts.
    if (/^(?:and|but|while|although|which|who|that|as|because)$/.test(bare)) return true;
    if (LIMIT.test(bare)) return false;
    if (stop === "," || stop === ";") break;
  }
  return true;
};

/** A condition stays with what it is a condition of. */
const keepsCondition: Check = ({ words, condition, verbs }, { candidate }, end) =>
  OWN_CLAUSE.test(bareAt(words, end)) ||
  condition === -1 ||
  isKept(candidate, condition + 4) ||
  verbs.some((at) => at < condition && !isKept(candidate, at));

/** Words said of a whole clause, which ends where it ends and not before. */
const SCOPE =
  /^(?:not|no|never|nothing|nobody|none|neither|nor|without|only|all|any|every|each|most|entire|whole|sole|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|couldn't|wouldn't)$/;

const NEGATION = /^(?:not|no|never|without|only)$|n't$/;

/** What a negation, `only` or `all` is said of stays with it. */
const keepsScope: Check = ({ words, endAt }, { said, candidate }, end) => {
  if (!candidate.open || end >= words.length || endAt(end) === "clause" || endAt(end) === "phrase")
    return true;
  for (let at = said.length - 1; at >= Math.max(0, said.length - FAR); at--) {
    const { bare, stop } = said[at] ?? { bare: "", stop: "," };
    if (
      at < said.length - 1 &&
      (stop !== "" || /^(?:that|said|and|but|which|who|if|because|after|as|when)$/.test(bare))
    )
      return true;
    if (SCOPE.test(bare) && (at >= said.length - NEAR || NEGATION.test(bare))) return false;
  }
  return true;
};

const CAUSING =
  /^(?:ask(?:s|ed|ing)?|urg(?:e[sd]?|ing)|enabl(?:e[sd]?|ing)|allow(?:s|ed|ing)?|requir(?:e[sd]?|ing)|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|order(?:ed|s|ing)?|authori[sz](?:e[sd]?|ing)|permit(?:s|ted|ting)?|forc(?:e[sd]?|ing)|invit(?:e[sd]?|ing)|persuad(?:e[sd]?|ing)|advis(?:e[sd]?|ing)|caus(?:e[sd]?|ing)|call(?:s|ed|ing)?|instruct(?:s|ed|ing)?|encourag(?:e[sd]?|ing)|leads?|led|leading|motivat(?:e[sd]?|ing)|prompt(?:s|ed|ing)?|oblig(?:e[sd]?|ing))$/;

/** Whoever is asked or made to do something is not left without it: `asked the bank | to lend`. */
const keepsCaused: Check = ({ words }, { said, candidate }, end) => {
  if (!candidate.open) return true;
  let to = end;
  while (
    to < words.length &&
    bareAt(words, to) !== "to" &&
    words[to]?.stop === "" &&
    !PHRASE.has(bareAt(words, to))
  )
    to++;
  if (bareAt(words, to) !== "to" || !isInfinitive(words[to + 1])) return true;
  const verb = said.findLastIndex(
    ({ bare }, at) => CAUSING.test(bare) && (isVerb(said, at) || bare.endsWith("ing")),
  );
  return verb === -1 || said.slice(verb).some(({ bare, stop }) => bare === "to" || stop === ",");
};

/** A clause that `that`, `which` or `if` brings in has its verb. */
const keepsClause: Check = ({ words }, { said, candidate }, end) => {
  if (!candidate.open || end >= words.length) return true;
  const opens = said.findLastIndex(({ bare }) =>
    /^(?:that|which|who|whose|if|because|while|although|though|whether|where)$/.test(bare),
  );
  if (opens === -1) return true;
  for (let at = opens + 1; at < said.length; at++)
    if (isVerb(said, at) || isPast(bareAt(said, at)) || /^(?:be|said)$|ing$/.test(bareAt(said, at)))
      return true;
  return opens < said.length - 8;
};

/** `both`, `either` and `between` have their second half. */
const keepsPairs: Check = ({ words }, { said }, end) => {
  if (end >= words.length) return true;
  const at = said.findLastIndex(({ bare }) => /^(?:both|either|neither|between)$/.test(bare));
  return at === -1 || said.slice(at + 1).some(({ bare }) => /^(?:and|or|nor|to|who|them)$/.test(bare));
};

/** No quotation and no bracket is left open that the sentence closes. */
const keepsMarks: Check = ({ words }, { said }) =>
  (!endsQuoted(said) || endsQuoted(words)) && (isPaired(said) || !isPaired(words));

const isPaired = (words: readonly Word[]): boolean =>
  words.reduce((sum, { text }) => sum + (text.includes("(") ? 1 : 0) - (text.includes(")") ? 1 : 0), 0) === 0;

/** Verbs of those who say, claim or foresee something. */
const SAID = /^(?:said|says|told|warned|predicted|believes?|claimed|argued|alleged)$/;

/** Who said it stays, but for an office that tells its own figures. */
const keepsSpeaker: Check = ({ words, said, verbs }, { candidate }, end) => {
  if (said !== null && end <= said.from && candidate.speaker.length === 0) {
    const who = words.slice(said.from, said.to).map(({ text }) => text);
    return !candidate.open && isOffice(who.join(" ")) && isStatistic(words.slice(0, end));
  }
  const until = said?.from ?? words.length;
  for (let at = end; at < until; at++) {
    if (!SAID.test(bareAt(words, at)) || !isVerb(words, at) || at === verbs[0]) continue;
    // Others speak in a clause of their own: `but bankers said`, `after the board said`, `a plan that bankers said`.
    return OWN_CLAUSE.test(bareAt(words, end));
  }
  return true;
};

/** An office, and not those whom it asked, or who speak in its name. */
const isOffice = (who: string): boolean =>
  OFFICE.test(who) &&
  !/bankers|economists?|analysts?|traders?|sources?|dealers?|officials?|spokes|experts|surveyed|minister/i.test(
    who,
  );

const OWN_CLAUSE =
  /^(?:but|and|while|although|though|after|because|which|who|whose|when|since|before|as|despite|following|that)$|ing$/;

/** Figures of what was, and no word of what may be. */
const isStatistic = (words: readonly Word[]): boolean =>
  words.some(({ bare }) => /\d/.test(bare)) &&
  !words.some(({ bare }) =>
    /^(?:may|might|could|would|should|will|expects?|expected|likely|forecast|seen|can|must)$/.test(bare),
  );

/** `would` is what somebody said, thought or planned. */
const keepsWould: Check = ({ words }, { said, candidate }) =>
  candidate.speaker.length > 0 ||
  !said.some(({ bare }) => bare === "would") ||
  said.some(({ bare }) => SAID.test(bare)) ||
  !words.some(({ bare }) => SAID.test(bare));

/** `the company` has its name before it: an aside that holds it stays. */
const keepsCompany: Check = ({ words }, { said, candidate }, end) => {
  const named = words.some(
    ({ capital, bare }, at) => capital && FORM.has(bare) && at < end && !isKept(candidate, at),
  );
  return (
    !named ||
    !said.some(
      ({ bare }, at) =>
        /^(?:company|firm|group|bank|concern)(?:['’]s)?$/.test(bare) && bareAt(said, at - 1) === "the",
    )
  );
};

/** No name is parted: `The Board of Trade | and Commerce`, `James | Baker`. */
const keepsNames: Check = ({ words }, { said }, end) => {
  const last = said.at(-1);
  if (last === undefined || last.stop !== "" || !last.capital) return true;
  // `General Agreement | on Tariffs`, `Bank | of Lund`, `Lund | and Bergen`
  const joins = /^(?:and|of|on|for)$/.test(bareAt(words, end));
  return words[joins ? end + 1 : end]?.capital !== true;
};

/** Every headline made of a lede passes them all, but for the last resort. */
const CHECKS: Readonly<Record<string, Check>> = {
  hasVerb,
  endsWhole,
  keepsDoubt,
  keepsCondition,
  keepsScope,
  keepsCaused,
  keepsClause,
  keepsCompany,
  keepsPairs,
  keepsMarks,
  keepsSpeaker,
  keepsWould,
  keepsNames,
};

const ALL = Object.values(CHECKS);
/** What even the first words of a sentence keep that has its verb beyond all reach. */
const FEW = [endsWhole, keepsDoubt, keepsCondition, keepsScope, keepsMarks, keepsSpeaker, keepsNames];
const waitsForNone: Check = (_, { said }) => !WAITING.has(said.at(-1)?.bare ?? "");
/** What no headline may do without. */
const TRUE = [waitsForNone, keepsDoubt, keepsCondition, keepsScope, keepsSpeaker];

/** The names of the checks that what was made of a sentence fails. */
export function failedChecks(facts: Facts, made: Made): readonly string[] {
  const end = endOf(made.candidate);
  return Object.entries(CHECKS).flatMap(([name, check]) => (check(facts, made, end) ? [] : [name]));
}

/** Whether what was made of a sentence passes every check. */
export function passes(facts: Facts, made: Made): boolean {
  const end = endOf(made.candidate);
  return ALL.every((check) => check(facts, made, end));
}

/** Whether it ends well and turns nothing round, if it says nothing whole. */
export function endsWell(facts: Facts, made: Made): boolean {
  const end = endOf(made.candidate);
  return FEW.every((check) => check(facts, made, end));
}

/** Whether it turns nothing round, wherever it ends. */
export function isTrue(facts: Facts, made: Made): boolean {
  const end = endOf(made.candidate);
  return TRUE.every((check) => check(facts, made, end));
}
