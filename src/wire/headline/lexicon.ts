import { kind } from "./kind.ts";
import { NOUN_KINDS } from "./nouns.ts";
import { VERB_KINDS } from "./verbs.ts";

/** What the headline desk knows of English: kinds of words, each with its own. A word is of as many kinds as name it. */
export const is = {
  ...VERB_KINDS,
  ...NOUN_KINDS,

  // Small words.
  article: kind("a an the"),
  pronoun: kind("it he she they we i you"),
  possessive: kind("its their his her our my your whose"),
  /** Words that open a phrase. */
  phrase: kind(`
    in at for with from under through by on during against over between among within without throughout via
    compared versus off into below across around near toward towards about
  `),
  /** Words that open a clause with its own verb, or stand for one. */
  clause: kind(`
    which who whose while although though because since after before when until whereas where but despite amid
    following
  `),
  /** Words that bring in a clause which is not the sentence's own. */
  subordinate: kind(`
    which who whose whom that when where if unless because while although though since after before until as
    whether
  `),
  relative: kind("that who which whose where when"),
  /** A headline cannot end on these: they wait for another word. */
  waiting: kind(`
    a an the of to in on at by for with from into onto upon under over between among against about after
    before during until since through throughout toward towards within without via per as than that which who
    whom whose where when while if because although though unless whether and or but nor so is are was were be
    been being am has have had having will would shall should may might can could must do does did not its his
    her their our your my this these those such no more most less least very also some any ever each every
    both either neither other another only just even still up-to around near like including plus versus vs due
    despite following amid it he she we they there here what how why new all same dlr beyond below above
    outside inside ahead along effective pursuant beside besides said says told nearly almost too quite rather
    own first last next further yet behind mr mrs ms dr gen sen rep gov president minister chairman secretary
  `),
  auxiliary: kind("to will would may might could can should must"),
  /** With these a participle is a statement: `has been approved | by the board`. */
  being: kind("is are was were be been being"),
  joins: kind("and or through"),
  small: kind("and of for the on in to de des du di der für"),
  /** Small words within a name. */
  particle: kind(`
    du de des la le van von der den di del el al and und et e y pour per para für en do da dos della &
  `),

  // How sentences and their ends open.
  /** What may open a sentence with a phrase or a clause that is none of its conditions. */
  opening: kind(`
    in with after despite following as because since although though while when faced based citing reflecting
    amid during to due pursuant asked
  `),
  noOpening: kind("if unless only not event case without until said says"),
  opener: kind("if unless whether although while because since when as after"),
  /** What opens the end of a sentence that can go, behind a comma. */
  tail: kind(`
    which who whose whom where while although though whereas because since after when despite following citing
    reflecting adding saying bringing making leaving compared including amid giving taking raising boosting
    resulting up down against versus based priced due effective payable valued partly mainly largely mostly
    primarily chiefly particularly especially
  `),
  begins: kind("as that which who where when after before since following while because"),
  circumstance: kind("after before when while as because since following"),
  /** Adverbs of what follows. */
  partly: kind("partly mainly largely mostly primarily chiefly particularly especially apparently generally"),
  soon: kind("currently presently now already previously formerly jointly"),

  // What the wire set so.
  /** What the wire set with a capital after `U.S.`, and is no name. */
  common: kind(`
    dlrs? mln billion pct officials? compan(?:y|ies) dollars? subsidiar(?:y|ies) units? econom(?:y|ic)
    exports? imports? government spokes(?:man|woman) sources? firms? industr(?:y|ies) markets? banks?
    producers? oil corn wheat grain soybeans? interest stocks? lawyers? insur(?:ance|er)s? brokers?
    operations? makers? manufacturers? arms trade investors? bonds? credit crude agricultur(?:e|al) offers?
    proposals? plans? demands? deficit surplus sales prices? goods products? policy pressure efforts? support
    money subsidy beef cars? steel textiles? semiconductors? warships? ships? troops embassy aid debt
    inflation unemployment housing retail consumer industrial personal factory farmers? farm food domestic
    non-farm based for to that the and in
  `),
  /** States behind a town, and provinces. */
  state: kind(`
    (?:n[.][chjmyd]|s[.][cd]|r[.]i|d[.]c|b[.]c)[.] ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md
    mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo alabama alaska arizona arkansas
    california colorado connecticut florida georgia idaho illinois indiana iowa kansas kentucky louisiana
    maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming alberta manitoba
    ontario quebec saskatchewan
  `),
};

/** Offices whose statistics and deeds are as good as the fact. */
export const OFFICE =
  /\b(?:department|ministry|bureau|bank of|central bank|statistics|institute|treasury|bundesbank|federal reserve|fed|exchange|census|national bank|customs|eurostat|agriculture board|board|manager|managers|arranger|underwriters?)\b/i;
