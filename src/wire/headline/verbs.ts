import { kind } from "./kind.ts";

/** Verbs, and what says how sure, how many and under which condition. */
export const VERB_KINDS = {
  /** Forms that are a clause's own verb wherever they stand behind a subject. */
  finite: kind(`
    is are was were has have had will would shall should may might can could must does did do cannot won't
    doesn't isn't aren't wasn't weren't hasn't haven't didn't don't can't couldn't wouldn't said says rose
    fell took gave began grew became came went ran broke drew chose flew threw wrote withdrew saw spoke swore
    knew got sat lay sang blew hid bit froze forgot ate drank withheld shrank swam bore sank sprang rang arose
    overtook undertook forbade woke drove rode shook stole tore wore fled expects wants sees seeks continues
    remains appears seems becomes agrees believes denies opposes accuses sells gets gives takes keeps holds
    begins acquires completes receives considers admits tells asks pays goes comes loses argues insists
    contends maintains complains feels fears alleges asserts concludes reveals recommends intends rejects
    refuses fails declines decides proposes owns knows thinks belongs depends suggests indicates predicts told
    underwent overthrew oversaw foresaw forgave mistook retook outgrew rewrote slid strode strove knelt crept
    clung shone sped spat
  `),
  /** Past forms that are participles as well: a verb where an object follows. */
  past: kind(`
    held led made sold built set put paid cut found sent hit bought brought sought caught taught felt fought
    kept lost won met left lent spent shot struck stood swept shut spread split quit hurt beat bid forecast
    heard dug slept wept leapt lit fed hung bound rebuilt dealt broadcast swung flung stuck bent withstood
    upheld misled overheard
  `),
  /** Past forms in -ed that take no object, so that they are a verb before a phrase as well. */
  alone: kind(`
    declined increased dropped climbed advanced gained eased agreed voted failed died arrived resigned worked
    started ended continued remained happened collapsed surged jumped plunged soared traded closed opened
    returned decided refused threatened vowed pledged tried wanted planned hoped expected appeared seemed
    emerged occurred erupted exploded crashed rallied slumped tumbled slipped rebounded recovered widened
    narrowed doubled tripled halved contracted expanded shrugged responded reacted retreated moved turned
    urged warned called pleaded testified apologized marched adjourned diminished stalled faded lingered
    vanished disappeared departed skidded capsized relented complied cooperated participated competed
    campaigned appealed surrendered defected prevailed triumphed objected subsided intensified worsened
    deteriorated fluctuated hovered lagged peaked reconvened lasted lapsed coincided persisted dwindled
    demonstrated protested clashed conceded acknowledged denied insisted argued complained
  `),
  /** Verbs that are nouns as well: verbs behind a plural, or before an object. */
  perhaps: kind(`
    suggest indicate predict warn agree expect want believe seem remain appear deny refuse intend continue say
    think estimate forecast hope fear need face meet plan see look call vote make hold sell buy offer show use
    favour favor report lead work approve support cost mean control head join raise total launch kick doubt
    put leave move begin urge warn find fight own stand include includes rises falls wins leaves meets faces
    calls cuts needs sets signs backs launches offers reports moves raises drops gains shows claims highlight
    demands ends starts opens closes makes buys looks turns runs warns urges finds estimates leads puts brings
    joins approves announces totals plans hopes supports costs means controls heads vows pledges
  `),
  /** Words in -ed that do nothing. */
  noVerb: kind(`
    united red industrialised industrialized indeed involved concerned need speed feed seed breed
    unprecedented limited related so-called hundred bed shed exceed proceed succeed interested unchanged
    subordinated preferred deferred advanced restricted secured unsecured guaranteed consolidated
    collateralized diversified integrated combined adjusted mixed scheduled registered fixed licensed
    specialized outdated crowded based located born skilled aged privately-held
  `),
  /** Nouns that are verbs behind `to`. */
  done: kind(`
    increase decrease decline drop rise fall cut change offer bid limit ban halt plan censure demand request
  `),
  did: kind("was were been is are being has have had also it he she they who which"),
  intransitive: kind(`
    rise fall continue resign expire end begin start close resume increase decline grow recover improve retire
    fail vote talk meet strike intervene act cooperate respond proceed participate compete expand negotiate
    testify arrive leave return open happen occur last work slow widen narrow ease drop double
  `),
  speaking: kind(`
    said says say told reported announced added disclosed predicted estimated noted warned explained stated
    confirmed commented forecast ruled testified contended argued insisted declared wrote conceded
    acknowledged asserted claimed maintained complained recommended suggested concluded cautioned alleged
    advised revealed found showed? shows believes? think contend predict
  `),
  /** Verbs of those who say, claim or foresee something. */
  claiming: kind("said says? told warned predicted believes? claimed argued alleged"),
  /** Verbs that bring in a clause without its `that`. */
  tells: kind(`
    said indicate[sd]? show(?:s|ed|n)? believe[sd]? thinks? hopes? hoped realize predict(?:s|ed) announced
    recommended ruled reported warned claimed argued agreed confirmed estimated stressed decided concluded
  `),
  asking: kind(`
    ask(?:s|ed|ing)? request(?:s|ed|ing)? urg(?:e[sd]?|ing) enabl(?:e[sd]?|ing) allow(?:s|ed|ing)?
    requir(?:e[sd]?|ing) want(?:s|ed|ing)? expect(?:s|ed|ing)? order(?:ed|s|ing)? authori[sz](?:e[sd]?|ing)
    permit(?:s|ted|ting)? forc(?:e[sd]?|ing) invit(?:e[sd]?|ing) persuad(?:e[sd]?|ing) convinc(?:e[sd]?|ing)
    advis(?:e[sd]?|ing) caus(?:e[sd]?|ing) call(?:s|ed|ing)? instruct(?:s|ed|ing)? encourag(?:e[sd]?|ing)
    leads? led leading motivat(?:e[sd]?|ing) prompt(?:s|ed|ing)? oblig(?:e[sd]?|ing)
  `),
  /** Verbs whose object does something: `asked the bank to …` says nothing without the rest. */
  causing: kind(`
    ask(?:s|ed)? urge[sd]? enable[sd]? allow(?:s|ed)? require[sd]? want(?:s|ed)? expect(?:s|ed)?
    order(?:ed|s)? authori[sz]e[sd]? permit(?:s|ted)? force[sd]? forbade invite[sd]? persuade[sd]?
    convince[sd]? help(?:s|ed)? advise[sd]? engaged? led cause[sd]? call(?:s|ed)? like need(?:s|ed)? has have
    had is are was were be seeks? sought try tried trying agreed plans? planned intends? proposed? decided
    continue[sd]? appears? begin began about
  `),
  forbids: kind(`
    stop halt ban(?:s|ned|ning)? bar(?:s|red|ring)? prohibit(?:s|ed|ing)? forbid(?:s|den)? forbade
    block(?:s|ed|ing)? restrain(?:s|ed|ing)? enjoin(?:s|ed|ing)? outlaw(?:s|ed|ing)? suspend(?:s|ed|ing)?
    accused? charged convicted guilty
  `),
  /** What something is measured by: `than expected`. */
  estimated: kind("expected forecast planned reported thought estimated predicted hoped anticipated feared"),
  /** `is expected | here for talks` tells nothing. */
  awaiting: kind(`
    expected scheduled believed considered regarded supposed thought known intended designed required asked
    described put
  `),
  felt: kind(`
    being pleased disappointed encouraged satisfied expected concerned surprised committed interested
    convinced prepared opposed gratified positioned entitled determined required hurt hoping doing looking
    willing aware planned accused alleged charged intended unaffected
  `),
  /** What `it` would do, is, or believes is for others to judge; and what a state's forces did. */
  claim: kind(`
    would could should might may had was were is does did believes? feels? thinks? hopes? knows? and also shot
    attacked bombed hit sank killed destroyed captured downed repulsed wants?
  `),
  noNoun: kind("and or but to will would may might could can should must"),

  // What says how sure, how many and under which condition.
  /** What says under which condition the sentence holds: it never goes. */
  condition: kind(`
    if unless provided only except excluding without assuming barring conditional contingent so lest not nor
    or
  `),
  /** What a condition of two words has behind its `if`. */
  shortCondition: kind("necessary possible needed required approved successful"),
  /** What would turn round the clause that it ends. */
  limit: kind("not only without unless if except none neither nor"),
  /** What is in doubt, or asked for, until a time need not be so beyond it. */
  doubtful: kind("requir(?:e[sd]?|ing) whether unsure uncertain unlikely unclear doubts? doubted doubtful"),
  /** As it is written: `May` is a month. */
  unsettled: kind(`
    not no never may might could would should can cannot must likely unlikely expects? expected believes?
    hopes? seems? appears? den(?:y|ies|ied) if unless
  `),
  foresees: kind("likely unlikely chances? prospects? outlook appears? seems? looks?"),
  /** What says how sure a day is. */
  hedges: kind("probably possibly perhaps likely maybe either hours days weeks"),
  /** Words said of a whole clause, which ends where it ends and not before. */
  scope: kind(`
    not no never nothing nobody none neither nor without only all any every each most full entire whole sole
    cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't couldn't wouldn't
  `),
  /** What is so of all there are, and words between it and what says of which. */
  utmost: kind(`
    ever worst best biggest largest smallest highest lowest longest shortest strongest weakest heaviest
    deepest steepest oldest youngest fastest slowest
  `),
  within: kind("in of on at since for among under to by"),
};
