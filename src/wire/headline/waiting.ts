import type { Check } from "./check.ts";
import { PHRASE, UNIT, WAITING } from "./lexicon.ts";
import { ING_NOUN } from "./phrase.ts";
import { isVerb } from "./verb.ts";
import { bareAt, isNumber } from "./word.ts";

/** A last word, and the word behind it that it waits for. */
type Wait = readonly [last: RegExp, next: RegExp];

/** What says little, or something else, without what follows. */
const WAITS: readonly Wait[] = [
  // `will continue | to pay`, `would do well | to wait`
  [
    /^(?:continu(?:e[sd]?|ing)|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|fail(?:s|ed|ing)?|declin(?:e[sd]?|ing)|agree[sd]?|decid(?:e[sd]?|ing)|try|tries|tried|trying|refus(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|hop(?:e[sd]?|ing)|tend(?:s|ed|ing)?|manag(?:e[sd]?|ing)|well|better|best|prepared|ready|able|unable|likely|unlikely|willing|unwilling|certain|sure|eager|reluctant|forced|bound|principle|order|enough|congress|parliament|ordered|told|asked|urged|allowed|permitted|invited|instructed|authori[sz]ed|required|encouraged|entitled|referred|access|attributed|led|attempt|bid)$/,
    /^to$/,
  ],
  [
    /^(?:principle|agreed|subject|according|due|owing|prior|close|related|linked|tied|exposed)$/,
    /^(?:to|for|on)$/,
  ],
  // `is projected | at 12 mln dlrs`, `was raised | to 12 from 10`
  [
    /^(?:projected|estimated|valued|priced|seen|put|set|fixed|aimed|designed|raised|increased|lowered|reduced|cut|regarded|described|named|expected|intended|scheduled|forecast|planned|rated|listed|based|compared|made|held)$/,
    /^(?:at|to|as|for|between|from|with)$/,
  ],
  // `in connection | with`
  [
    /^(?:connection|return|addition|exchange|response|accordance|line|cooperation|conjunction|association|compliance|favou?r|relation|regard|respect|contrast|comparison|view|light|behalf|charge|hope|spite)$/,
    /^(?:with|for|to|of)$/,
  ],
  // `narrowed to a range | of`
  [
    /^(?:range|total|equivalent|number|lines|series|subsidiary|letter|extension|direction|average|maximum|minimum|record|rate|lack|variety|sum|heels|hundreds|thousands|dozens|scores|tens|bulk|rest|brink|verge|aftermath|midst|height|victims?|survivors?|part|majority|half|quarter|third|end|wake|hands|result|kind|type|member|one|some|most|all|instead|because|ahead|out|capable|aware|course|terms)$/,
    /^of$/,
  ],
  // `up to 51 pct | of its shares`, `talks on the lease | of two planes`, `to curb growth | of credit`
  [
    /^(?:pct|percent|purchase|lease|signs?|growth|acquisition|flow|worth|sale|possibility|likelihood|threat|risk|currencies|formation|creation|aspects?|parts|portions?|sections?|evidence|indications?|percentage|proportion)$/,
    /^of$/,
  ],
  [
    /^(?:concentrat(?:e[sd]?|ing)|focus(?:es|ed|ing)?|cent(?:er|re)(?:s|ed)?|depend(?:s|ed)?|rel(?:y|ies|ied)|insist(?:s|ed)?)$/,
    /^on$/,
  ],
  [/^(?:well|far|just|slightly)$/, /^(?:as|below|above|over|under|within|behind|ahead)$/],
  [
    /^(?:im)?possible$|^(?:necessary|easier|harder|easy|hard|difficult|essential|important|crucial|prey)$/,
    /^(?:to|for|that)$/,
  ],
  [/^agreed$/, /^(?:in|with)$/],
  // `is obscuring the fact | that`, `it is clear | that`
  [
    /^(?:fact|idea|belief|condition|grounds|impression|perception|fears?|assumption|apparent|clear|evident|obvious|likely|certain|true|rumou?rs|hopes|chance|possibility)$/,
    /^that$/,
  ],
  [/^(?:decided|ruled|voted|spoke|argued|warned|protested|campaigned)$/, /^(?:against|out|for)$/],
  // `contract | under which`
  [
    /^(?:agreement|contract|pact|deal|accord|plan|transaction|intent|scheme|arrangement|restructuring)$/,
    /^(?:under|in|where|whereby)$/,
  ],
  [
    /^(?:amounts?|amounted|amounting|contribut(?:e[sd]?|ing)|belongs?|belonged|faced|confronted)$/,
    /^(?:to|with)$/,
  ],
  [/^up$/, /^to$/],
  [/^(?:beg[aiu]n|started|stopped|considered)$/, /^[a-z]{3,}ing$/],
  [/^headed$/, /^(?:for|by|to)$/],
  [/^use$/, /^(?:of|by|in|as|on|at|with)$/],
  // `preventing them | from`
  [/^(?:them|him|her|it|us|itself|themselves|himself)$/, /^(?:from|to|of|for|with)$/],
  // `later | this year`
  [/^(?:later|earlier|early|late)$/, /^(?:this|in|on|next|last|today|tonight)$/],
  // `was 14.1 pct | higher`
  [
    /./,
    /^(?:ever|unchanged|unaffected|unanswered|intact|higher|lower|more|less|earlier|later|better|worse|greater|fewer|faster|slower|smaller|larger)$/,
  ],
  // `8.3 mln barrels | a day`, `61.4 mln | dlr`
  [/./, /^(?:dlrs?|pct|mln|billion|bln|apiece|each|tonnes?)$/],
];

/** Verbs that say nothing before what somebody is. */
const LINK = /^(?:remain(?:s|ed)?|becomes?|became|seem(?:s|ed)?|proves?)$/;

/** A rate's or a term's end: `a share`, `per day`. */
const PER = /^(?:a|an|per|each)$/;
const RATE =
  /^(?:share|unit|day|week|month|year|barrel|pound|lb|tonne?|ounce|gallon|bushel|kilo|head|litre|hour|minute|night)$/;
const NAMING =
  /^(?:described|regarded|seen|viewed|named|elected|appointed|treated|classified|selected|chosen|picked|retained|hired|engaged)$/;
const LINKING = /^(?:linked|tied|compared|attributed|ascribed|subjected|added|limited|exposed|sentenced)$/;
const PREVENTING =
  /^(?:prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)?|stop(?:s|ped|ping)?|keep(?:s|ing)?|kept|discourag(?:e[sd]?|ing)|exempt(?:s|ed|ing)?|ban(?:s|ned|ning)?|restrain(?:s|ed|ing)?)$/;
const AUX = /^(?:will|would|may|might|could|can|should|must|to)$/;
const SUPPLYING =
  /^(?:provid|suppl|present|replac|furnish|equip)(?!er|ier)(?:e[sd]?|y|ied|ies|ed|s|ing|ying)?$/;
const NO_NOUN = /^(?:and|or|but|to|will|would|may|might|could|can|should|must)$/;
const REACH = 6;

/** True where the last word waits for no other. */
export const waitsForNone: Check = ({ words, endAt }, { said, candidate }, end) => {
  const last = said.at(-1);
  const next = words[end];
  if (last === undefined) return false;
  // `with what it called, "…"`
  if (/^call(?:ed|s|ing)$/.test(last.bare) && last.stop !== "." && next !== undefined) return false;
  if (
    WAITING.has(last.bare) &&
    // `is highly effective | in the war on rats`
    !(
      last.bare === "effective" && /ly$|^(?:is|are|be|more|most|very)$/.test(bareAt(said, said.length - 2))
    ) &&
    (last.stop === "" || PHRASE.has(last.bare)) &&
    !last.capital &&
    next !== undefined
  )
    return false;
  if (next === undefined || !candidate.open || last.stop !== "") return true;
  if (
    (LINK.test(last.bare) && isVerb(said, said.length - 1)) ||
    (LINK.test(last.bare) && AUX.test(bareAt(said, said.length - 2)))
  )
    return false;
  // `to prevent the rival | from …`
  if (next.bare === "from" && said.slice(-REACH).some(({ bare }) => PREVENTING.test(bare))) return false;
  // `to supply the bank | with notes`
  if (next.bare === "with" && said.slice(-REACH).some(({ bare }) => SUPPLYING.test(bare))) return false;
  // `107 mln | to 653 mln dlrs`
  if (next.bare === "to" && /^(?:mln|bln|million|billion)$/.test(last.bare) && isNumber(words[end + 1]))
    return false;
  // `was described by bankers | as`
  if (next.bare === "as" && said.slice(-2 * REACH).some(({ bare }) => NAMING.test(bare))) return false;
  if (next.bare === "to" && said.slice(-REACH).some(({ bare, capital }) => LINKING.test(bare) && !capital))
    return false;
  // `as high | as`
  if (next.bare === "as" && bareAt(said, said.length - 2) === "as") return false;
  // `11 shares | for each of Bell`, `took their votes | for granted`
  if (next.bare === "for" && /^(?:each|every|granted)$/.test(bareAt(words, end + 1))) return false;
  // `depends entirely | on`
  const heads = /ly$|^(?:instead|together|again)$/.test(last.bare)
    ? [last.bare, bareAt(said, said.length - 2)]
    : [last.bare];
  // `a plan | to build` is whole without it, `they plan | to build` is not.
  const noun =
    /^(?:plans?|decline|start|hopes?)$/.test(last.bare) &&
    !isVerb(said, said.length - 1) &&
    !NO_NOUN.test(bareAt(said, said.length - 2)) &&
    said.at(-2)?.stop === "";
  if (noun) return true;
  if (WAITS.some(([one, other]) => other.test(next.bare) && heads.some((head) => one.test(head))))
    return false;
  if ((UNIT.has(last.bare) || isNumber(last)) && PER.test(next.bare) && RATE.test(bareAt(words, end + 1)))
    return false;
  if (last.bare.endsWith("ing") && !last.capital && !ING_NOUN.test(last.bare) && endAt(end) !== "clause")
    return false;
  return true;
};
