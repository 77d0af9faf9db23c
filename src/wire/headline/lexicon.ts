import type { Word } from "./word.ts";

/** Whether a word, or the bare text of one, is of a kind. */
type Kind = (word: Word | string | undefined) => boolean;

/** A kind by its words; a word may be a pattern, `months?`. */
function kind(words: string): Kind {
  const all = words.trim().split(/\s+/);
  const isPattern = (word: string) => /[?[(]/.test(word);
  const known = new Set(all.filter((word) => !isPattern(word)));
  const patterns = all.filter(isPattern);
  const forms = patterns.length === 0 ? null : new RegExp(`^(?:${patterns.join("|")})$`);
  return (word) => {
    const bare = typeof word === "string" ? word : word?.bare;
    return bare !== undefined && (known.has(bare) || forms?.test(bare) === true);
  };
}

/** What the headline desk knows of English: kinds of words, each with its own. A word is of as many kinds as name it. */
export const is = {
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

  // Verbs.
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

  // People and firms.
  /** Legal forms behind a company's name. */
  form: kind(`
    inc corp ltd plc co cos sa nv ag spa corporation incorporated limited gmbh n.v. s.a. a.g. b.v. s.p.a. a/s
    bv ab lp l.p.
  `),
  ofState: kind("treasury credit finance deposit"),
  office: kind(`
    minister secretary governor superintendent ambassador commissioner senator nominee republican democrat
    director director-general leader representative treasurer mayor board union bank agency
  `),
  /** Offices that say nothing without their firm. */
  ofAFirm: kind("chairman chairwoman president director executive manager officer governor secretary"),
  /** What opens the office of the person before it, and no speaker of his own: `Jane Doe, banking sources said`. */
  ofWhom: kind(`
    a an the its their head chairman president director minister secretary governor vice deputy senior chief
    executive managing general manager economist analyst spokesman spokeswoman leader ambassador professor
    vice-president vice-chairman
  `),
  /** `the deputy minister` is no minister, and the prime minister not just any. */
  rank: kind("prime deputy vice assistant acting former ex under junior then"),
  /** `…, managing director Jane Doe told reporters` */
  titleIng: kind(`
    leading managing acting operating ruling outgoing incoming visiting founding retiring supervising
    marketing trading banking shipping mining manufacturing engineering processing underwriting financing
    purchasing
  `),
  kin: kind("subsidiary unit affiliate division arm parent chairman president"),
  part: kind("unit subsidiary division affiliate arm part owned"),
  trade: kind(`
    company companies makers? firms? groups? banks? producers? manufacturers? underwriters? managers? brokers?
    retailers? insurers? publishers? airlines? developers? distributors? chains? concerns?
  `),
  /** Those who say something for others like them, whatever stands before: `broking and banking analysts`. */
  many: kind("officials sources economists analysts traders dealers bankers brokers experts executives"),
  observers: kind(`
    analysts economists traders dealers brokers bankers experts sources observers critics opponents supporters
    diplomats
  `),
  spokesman: kind("a an the its of for spokes(?:man|woman|men) reported announced"),
  issuer: kind("as lead manager joint co-lead book-runner bookrunner and of with"),
  itself: kind("company firm group"),
  /** People and bodies that are somebody's. */
  group: kind(`
    staff members? officials? boards? committees? representatives? workers employees managers leaders
    ministers? governors? heads? chairm[ae]n directors? delegates holders owners
  `),
  some: kind("head chief member owner one two three some several many most all both each others?"),
  /** What is named by what it is on or for. */
  body: kind(`
    agreement treaty convention conference committee subcommittee commission council centre center institute
    board office bureau fund association department secretary minister society federation foundation
    organi[sz]ation programme? agency bank college party campaign
  `),

  // Days, sums and measures.
  day: kind("today yesterday here tonight monday tuesday wednesday thursday friday saturday sunday"),
  /** What may stand between a preposition and its day: `late on Friday`, `earlier today`. */
  beforeDay: kind("on late early earlier later"),
  /** Words that can follow a day which says when. */
  follows: kind("in after for that it they he she"),
  /** What a phrase of time, of a price or of an occasion is about: the noun before it is whole without it. */
  time: kind(`
    january february march april may june july august sept september october november december jan feb aug oct
    nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight years?
    months? weeks? days? quarters? half decade period morning afternoon season (?:1[89]|20)[0-9][0-9](?:/[0-9]+)?
  `),
  /** Units: a number and its unit are one. */
  unit: kind(`
    mln bln million billion trillion thousand hundred pct percent dlrs dlr dollars cents cts stg yen marks
    francs crowns lire guilders pounds tonnes tons barrels bushels shares years months weeks days hours
    minutes miles km people
  `),
  measure: kind("dlrs dollars stg yen francs marks crowns guilders lire pounds cts pct tonnes tons barrels"),
  /** A rate's or a term's end: `a share`, `per day`. */
  per: kind("a an per each"),
  /** What a rate is counted by: its article stays, `43 dlrs a share`. */
  rate: kind(`
    share unit day week month year barrel pound lb ton tonne ounce gallon bushel kilo kilogram head litre hour
    minute night piece person common ordinary dozen time
  `),
  rated: kind(`
    share unit day week month year barrel pound lb tonne? ounce gallon bushel kilo head litre hour minute
    night
  `),
  /** What has another meaning without its `a`. */
  amount: kind(`
    few little lot number third quarter half bit dozen hundred thousand million billion second day week month
    year majority minority while result whole matter
  `),
  /** What opens a figure that is compared with another, and no speaker: `…, slightly below the 228 mln dlrs reported in 1985`. */
  measured: kind(`
    unchanged compared slightly below above against up down versus from well far just over under more less
    higher lower
  `),
  /** `days before`, `shortly after`: what is measured from an event waits for it. */
  nearer: kind(`
    day days week weeks month months year years hour hours soon shortly just even immediately ever only not
    minutes
  `),

  // Nouns and what leans on them.
  /** Nouns that say little until one hears of what. */
  vague: kind(`
    bid offer plans? talks agreements? accord pact contract demand needs? calls? support responsibility
    requests? approval tax ban limits? attacks? war increases? decreases? rise fall decline drop cuts? growth
    reduction interest stake changes? dispute hearing meeting visit trip steps? commitment bill law
    authorization redemption prey complaint reports? decision ruling vote pressure dependence effects? impact
    account up down out off away back way able likely due set ready responsible eligible available subject
    range ranging part role lack reasons? fight charges suit lawsuit claims? sanctions controls relations
    tensions? deal letter venture policy right rights efforts? pledge proposals? option series number ability
    power authority permission intention intent desire willingness statement measures? program programs
    process terms value price view result company group other second third first end ways? means background
    candidates? purchase outlook application ruling enough idea possibility basis case matter belief rates?
    levels? start moves? signs? evidence concern news fears? hopes? chance time issue
  `),
  /** Things that end so all the same. */
  thing: kind(`
    government document apartment city cities university facility facilities security securities debentures?
    ambulance department equipment treasure furniture station stations corporation association organi[sz]ation
    nation nations million billion pension television parliament hospitals? metals? materials? minerals?
    animals? canals? journals? capital commission union unions mission president
  `),
  /** Nouns in -ing: others are verbs that wait for what is done. */
  ingNoun: kind(`
    meeting building offering trading spending lending financing pricing borrowing saving holding ruling
    hearing filing listing shipping engineering manufacturing planning testing drilling mining banking
    broadcasting restructuring refinancing rescheduling marketing advertising dumping rating warning refining
    funding earning winning farming fishing processing publishing training underwriting beginning morning
    evening buying selling crossing briefing opening closing bombing fighting smelting steelmaking
    shipbuilding housing clothing feeling increasing rising falling growing slowing working operating pending
    king spring string beijing peking wing thing something nothing anything everything
  `),
  occasion: kind(`
    statement interview filing letter speech testimony move effort bid attempt response addition connection
    exchange return line cash order meeting conference hearing deal transaction placement offering auction
    trading talks ceremony resolution terms amount sum price stock notes
  `),
  statement: kind("statement interview speech report letter conference release testimony communique"),
  /** Adjectives that mean people, or a part of the world, behind `the`. */
  theirs: kind(`
    dead injured wounded poor rich sick homeless unemployed accused west east north south other others
  `),
  /** `the previously announced sale`, `its wholly owned unit`. */
  described: kind(`
    previously earlier recently newly wholly jointly widely privately publicly specially formerly partly fully
    majority long so-called
  `),
  /** What a noun that leans can be without. */
  loose: kind("for in at by from with under during after over through within across"),

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
