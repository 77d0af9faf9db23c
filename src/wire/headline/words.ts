/** Word lists of the headline desk: closed classes of English, days, the wire's own habits. No names but a wire's. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A headline cannot end on these: they wait for another word. */
export const WAITING = setOf(
  "a an the of to in on at by for with from into onto upon under over between among against about after " +
    "before during until since through throughout toward towards within without via per as than that " +
    "which who whom whose where when while if because although though unless whether and or but nor so is " +
    "are was were be been being am has have had having will would shall should may might can could must " +
    "do does did its his her their our your my this these those such no not more most less least very " +
    "also some any each every both either neither other another only just even still up-to around near " +
    "like including plus versus vs due despite following amid said says told it he she we they there here " +
    "what how why new all same",
);

/** Words that open a clause or phrase of their own: what stands before can stand alone. */
export const CLAUSE = setOf(
  "which who whose while although though because since after before when if but unless despite " +
    "resulting boosting bringing saying citing amid following as where until so whereas raising giving " +
    "making including subject effective due according becoming pending except - -- – —",
);

/** Words that open a phrase that can be left out. */
export const PHRASE = setOf(
  "in at for with from under through by on during against over between among within without throughout " +
    "via compared versus off into across around near toward towards about",
);

/** Words that open a modifier: what stands before can stand alone where it must. */
export const MODIFIER = setOf(
  "totalling totaling covering consisting involving prohibiting carrying bearing maturing yielding " +
    "requiring replacing succeeding charging alleging regarding concerning containing designed worth " +
    "valued priced",
);

/** Forms of `be` and `have` that a headline leaves out before a participle. */
export const AUXILIARY = setOf("is are was were has have had been being");

export const MODAL = setOf("will would shall should may might can could must won't cannot");

export const ARTICLE = setOf("a an the");

export const PRONOUN = setOf("it he she they we");

export const POSSESSIVE = setOf("its their his her");

/** Verbs before `to` that a headline leaves out: `Acme to sell …`. */
export const AGREEING = setOf("agreed plans planned intends intended decided proposes proposed");

/** Verbs of saying. */
export const SAYING = setOf("said says say told stated announced");

/** Legal forms that a headline leaves out of a company's name. */
export const FORM = setOf(
  "Inc Corp Ltd Plc PLC Co Cos SA NV AG SpA Spa SPA Inc. Corp. Ltd. Co. Corporation Incorporated " +
    "Limited GmbH N.V. S.A. A/S plc BV AB LP",
);

export const DAY = setOf(
  "today yesterday tomorrow here monday tuesday wednesday thursday friday saturday sunday tonight",
);

/** What may stand between a preposition and its day: `late on Friday`, `earlier today`. */
export const BEFORE_DAY = setOf("on late early earlier later last");

/** Units after a figure that are measured further: `a 200 mln dlr …`. */
export const ADJECTIVAL_UNIT = setOf("dlr mln bln million billion trillion hundred thousand stg-denominated");

/** Nouns of promise that say little until one hears what was promised. */
export const VAGUE = setOf(
  "agreement agreements intent approval permission proposal plan plans pact talks contract request " +
    "statement right rights option tender registration discussions allegations programs program part date " +
    "period series number majority portion matter stake estimate offer measure measures efforts effort action decision application speculation",
);

/** Verbs whose object does something: `asked the bank to …` says nothing without the rest. */
export const CAUSING = setOf(
  "ask asks asked asking urge urges urged urging enable enables enabled allow allows allowed allowing " +
    "require requires required want wants wanted expect expects expected ordered authorize authorized " +
    "authorise authorised permit permits permitted force forces forced forcing forbid forbade forbidden " +
    "invite invited invites mandate mandated persuade persuaded help helped advise advised engage engaged " +
    "lead leads led cause caused causes attribute attributed attributes",
);

/** Those who are told something: what they hear follows them. */
export const TOLD = setOf(
  "reuters reporters journalists parliament congress analysts shareholders stockholders delegates " +
    "commission conference session committee subcommittee meeting hearing panel seminar newspaper radio " +
    "television interview",
);

/** `it is too early to say`: an `it` that is nobody. */
export const NOBODY = setOf(
  "imperative important necessary possible impossible likely unlikely clear unclear essential vital " +
    "too time difficult hard inevitable wrong right best better crucial premature doubtful hoped " +
    "expected appropriate reasonable unrealistic natural",
);

/** Those whose deeds are a claim of one side. */
export const FORCES = setOf("forces troops army navy aircraft planes warplanes jets gunners soldiers guards");

/** Titles before a name. */
export const TITLE = setOf(
  "minister secretary president chairman chairwoman chancellor governor gov. sen. rep. senator " +
    "congressman director premier leader spokesman spokeswoman commissioner ambassador judge " +
    "representative chief general gen. executive economist analyst speaker mayor envoy treasurer " +
    "officer",
);

/** Verbs whose object may come late. */
export const MOVING = setOf(
  "filed upgraded downgraded raised lowered cut increased reduced extended redeem redeemed placed " +
    "revised boosted moved transferred recommend registered withdrew announced assigned affirmed",
);
