import { PHRASE } from "./lexicon.ts";
import { isInfinitive } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/**
 * How surely something ends before a word: `clause` behind a comma, `phrase` before a conjunction, `weak` before a phrase,
 * `poor` where what follows is missed, `none` where it cannot end.
 */
export type Strength = "none" | "poor" | "weak" | "phrase" | "clause";

/** Nouns that say little until one hears of what. */
const VAGUE =
  /^(?:bid|offer|plans?|talks|agreements?|accord|pact|contract|demand|needs?|calls?|support|responsibility|requests?|approval|tax|ban|limits?|attacks?|war|increases?|decreases?|rise|fall|decline|drop|cuts?|growth|reduction|interest|stake|changes?|dispute|hearing|meeting|visit|trip|steps?|commitment|bill|law|authorization|redemption|prey|complaint|reports?|decision|ruling|vote|pressure|dependence|effects?|impact|account|up|down|out|off|away|back|way|able|likely|due|set|ready|responsible|eligible|available|subject|range|ranging|part|role|lack|reasons?|fight|charges|suit|lawsuit|claims?|sanctions|controls|relations|tensions?|deal|letter|venture|policy|right|rights|efforts?|pledge|proposals?|option|series|number|ability|power|authority|permission|intention|intent|desire|willingness|statement|measures?|program|programs|process|terms|value|price|view|result|company|group|other|second|third|first|end|ways?|means|background|candidates?|purchase|outlook|application|ruling|enough|idea|possibility|basis|case|matter|belief|rates?|levels?|start|moves?|signs?|evidence|concern|news|fears?|hopes?|chance|time|issue)$/;
/** The same by its form: what one does, is or feels, `limitations`, `appreciation`, `opposition`. */
const ABSTRACT =
  /(?:[stx]ion|ment|ance|ence|ity|ness|ure|ship|acy|sis|(?:propos|approv|refus|renew|withdraw|dispos|apprais|remov|deni|surviv|revers|arriv|tri|dismiss|apprais)al)s?$/;
/** Things that end so all the same. */
const THING =
  /^(?:government|document|apartment|city|cities|university|facility|facilities|security|securities|debentures?|ambulance|department|equipment|treasure|furniture|station|stations|corporation|association|organi[sz]ation|nation|nations|million|billion|pension|television|parliament|hospitals?|metals?|materials?|minerals?|animals?|canals?|journals?|capital|commission|union|unions|mission|president)$/;

/** Nouns in -ing: others are verbs that wait for what is done. */
export const ING_NOUN =
  /^(?:meeting|building|offering|trading|spending|lending|financing|pricing|borrowing|saving|holding|ruling|hearing|filing|listing|shipping|engineering|manufacturing|planning|testing|drilling|mining|banking|broadcasting|restructuring|refinancing|rescheduling|marketing|advertising|dumping|rating|warning|refining|funding|earning|winning|farming|fishing|processing|publishing|training|underwriting|beginning|morning|evening|buying|selling|crossing|briefing|opening|closing|bombing|fighting|smelting|steelmaking|shipbuilding|housing|clothing|feeling|increasing|rising|falling|growing|slowing|working|operating|pending|king|spring|string|beijing|peking|wing|thing|something|nothing|anything|everything)$/;

/** True for a noun that leans on what follows: `opposition | to the plan`. */
export const leans = (bare: string): boolean =>
  VAGUE.test(bare) || (ABSTRACT.test(bare) && !THING.test(bare));

/** Verbs whose object does something: `asked the bank to …` says nothing without the rest. */
const CAUSING =
  /^(?:ask(?:s|ed)?|urge[sd]?|enable[sd]?|allow(?:s|ed)?|require[sd]?|want(?:s|ed)?|expect(?:s|ed)?|order(?:ed|s)?|authori[sz]e[sd]?|permit(?:s|ted)?|force[sd]?|forbade|invite[sd]?|persuade[sd]?|convince[sd]?|help(?:s|ed)?|advise[sd]?|engaged?|led|cause[sd]?|call(?:s|ed)?|like|need(?:s|ed)?|has|have|had|is|are|was|were|be|seeks?|sought|try|tried|trying|agreed|plans?|planned|intends?|proposed?|decided|continue[sd]?|appears?|begin|began|about)$/;

/** `to sell …`, said of what was done and not of what someone is to do. */
export function opensPurpose(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 9); back--) {
    if (pauses(words[back - 1])) break;
    if (CAUSING.test(bareAt(words, back))) return false;
  }
  return isInfinitive(words[at + 1]);
}

/** What a phrase of time, of a price or of an occasion is about: the noun before it is whole without it. */
export const TIME =
  /^(?:january|february|march|april|may|june|july|august|sept|september|october|november|december|jan|feb|aug|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|tonight|years?|months?|weeks?|days?|quarters?|half|decade|period|morning|afternoon|season|(?:1[89]|20)\d\d(?:\/\d+)?)$/;
const OCCASION =
  /^(?:statement|interview|filing|letter|speech|testimony|move|effort|bid|attempt|response|addition|connection|exchange|return|line|cash|order|meeting|conference|hearing|deal|transaction|placement|offering|auction|trading|talks|ceremony|resolution|terms|amount|sum|price|stock|notes)$/;

/** A phrase that says when, for how much or on which occasion, up to three words behind its preposition. */
export function isAdverbial(words: readonly Word[], at: number): boolean {
  const bare = bareAt(words, at);
  if (
    /^(?:for|at|by|from|between)$/.test(bare) &&
    (isNumber(words[at + 1]) || /^(?:undisclosed|about|more|less|nearly)$/.test(bareAt(words, at + 1)))
  )
    return true;
  for (let next = at + 1; next <= at + 4; next++) {
    if (TIME.test(bareAt(words, next))) return true;
    if (OCCASION.test(bareAt(words, next)) && bare !== "for" && bare !== "on")
      return !leans(bareAt(words, at - 1));
    if (words[next]?.stop !== "" || PHRASE.has(bareAt(words, next)) || bareAt(words, next) === "of")
      return false;
  }
  return false;
}
