/** Word lists of the headline desk. Closed classes of English, days, and the wire's own habits; no names. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A headline cannot end on these: they wait for another word. */
export const WAITING = setOf(
  "a an the of to in on at by for with from into onto upon under over between among against about after before during until " +
    "since through throughout toward towards within without via per as than that which who whose whom where when while if " +
    "because although though unless whether and or but nor so is are was were be been being am has have had having will would " +
    "shall should may might can could must do does did its his her their our your my this these those such no not more most " +
    "less least very also some any each every both either neither other another only just even still up-to around near like " +
    "including plus versus vs due despite following amid said says told it he she they we there here what how why new all",
);

/** Words that open a clause or phrase of their own: what stands before can stand alone. */
export const CLAUSE = setOf(
  "which who whose while although though because since after before when if but unless despite resulting boosting bringing " +
    "saying citing amid following as where until so whereas raising giving making including subject effective due according",
);

/** Words that open a phrase that can be left out. */
export const PHRASE = setOf(
  "in at for with from under through by on during against over between among within without throughout via compared versus off",
);

/** Forms of `be` and `have` that a headline leaves out before a participle. */
export const AUXILIARY = setOf("is are was were has have had been being");

export const ARTICLE = setOf("a an the");

export const PRONOUN = setOf("it he she they we");

export const POSSESSIVE = setOf("its their his her");

/** Verbs before `to` that a headline leaves out: `Acme to sell …`. */
export const AGREEING = setOf("agreed plans planned intends intended decided proposes proposed");

/** Verbs of saying. */
export const SAYING = setOf("said says say told stated announced");

/** Legal forms that a headline leaves out of a company's name. */
export const FORM = setOf(
  "Inc Corp Ltd Plc PLC Co Cos SA NV AG SpA Spa Inc. Corp. Ltd. Co. Corporation Incorporated Limited",
);

/** Verbs that can only be a clause's own, or almost: what a headline must not be cut before. */
export const FINITE = setOf(
  "is are was were has have had will would shall should may might can could must does did do cannot won't doesn't " +
    "rose fell cut sold bought set plans expects wants sees seeks told gave took made won lost led met held hit left put " +
    "began grew became came went got kept paid sent showed ran rejects says said remains remain continues continue " +
    "appear appears needs need hopes hope intends intend agrees agree sets makes calls faces face looks holds gives takes " +
    "shows rises falls buys sells gets keeps pays runs opens closes warns fear fears believe believes know knows owns own " +
    "lies seem seems want expect plan see spent built drew broke brought chose flew found fought fled shot struck stood " +
    "swept threw wrote withdrew thinks finds urges backs signs",
);

export const DAY = setOf(
  "today yesterday tomorrow here monday tuesday wednesday thursday friday saturday sunday tonight",
);

/** What may stand between a preposition and its day: `late on Friday`, `earlier today`. */
export const BEFORE_DAY = setOf("on late early earlier later last");
