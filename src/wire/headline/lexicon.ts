/** What the headline desk knows of English: its closed classes, its commonest verbs, the wire's own habits. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms that are a clause's own verb wherever they stand behind a subject. */
export const FINITE = setOf(`
  is are was were has have had will would shall should may might can could must does did do cannot won't doesn't
  isn't aren't wasn't weren't hasn't haven't didn't don't can't couldn't wouldn't said says rose fell took gave began
  grew became came went ran broke drew chose flew threw wrote withdrew saw spoke swore knew got sat lay sang blew hid bit
  froze forgot ate drank withheld shrank swam bore sank sprang rang arose overtook undertook forbade woke drove rode
  shook stole tore wore fled expects wants sees seeks continues remains appears seems becomes agrees believes denies
  opposes accuses sells gets gives takes keeps holds begins acquires completes receives considers admits tells asks pays
  goes comes loses argues insists contends maintains complains feels fears alleges asserts concludes reveals recommends intends rejects refuses fails declines decides proposes owns knows thinks belongs depends suggests
  indicates predicts told underwent overthrew oversaw foresaw forgave mistook retook outgrew rewrote slid strode strove
  knelt crept clung shone sped spat
`);

/** Past forms that are participles as well: a verb where an object follows. */
export const PAST = setOf(`
  held led made sold built set put paid cut found sent hit bought brought sought caught taught felt fought kept lost won
  met left lent spent shot struck stood swept shut spread split quit hurt beat bid forecast heard dug slept wept leapt lit
  fed hung bound rebuilt dealt broadcast
  swung flung stuck bent withstood upheld misled overheard
`);

/** Past forms in -ed that take no object, so that they are a verb before a phrase as well. */
export const ALONE = setOf(`
  declined increased dropped climbed advanced gained eased agreed voted failed died arrived resigned worked started ended
  continued remained happened collapsed surged jumped plunged soared traded closed opened returned decided refused
  threatened vowed pledged tried wanted planned hoped expected appeared seemed emerged occurred erupted exploded
  crashed rallied slumped tumbled slipped rebounded recovered widened narrowed doubled tripled halved contracted expanded
  shrugged responded reacted retreated moved turned urged warned called pleaded testified apologized marched
  adjourned diminished stalled faded lingered vanished disappeared departed skidded capsized
  relented complied cooperated participated competed campaigned appealed surrendered defected prevailed triumphed objected
  subsided intensified worsened deteriorated fluctuated hovered lagged peaked reconvened lasted lapsed coincided persisted
  dwindled demonstrated protested clashed conceded acknowledged denied insisted argued complained
`);

/** Verbs that are nouns as well: verbs behind a plural, or before an object. */
export const PERHAPS = setOf(`
  suggest indicate predict warn agree expect want believe seem remain appear deny refuse intend continue say think estimate forecast hope fear need
  face meet plan see look call vote make hold sell buy offer show use favour favor report lead work approve support cost
  mean control head join raise total launch kick doubt put leave move begin urge warn find fight own stand include includes rises falls wins
  leaves meets faces calls cuts needs sets signs backs launches offers reports moves raises drops gains shows claims highlight
  demands ends starts opens closes makes buys looks turns runs warns urges finds estimates leads puts brings joins
  approves announces totals plans hopes supports costs means controls heads vows pledges
`);

/** Words in -ed that do nothing. */
export const NO_VERB = setOf(`
  united red industrialised industrialized indeed involved concerned need speed feed seed breed unprecedented limited related so-called hundred bed shed exceed proceed
  succeed interested unchanged subordinated preferred deferred advanced restricted secured unsecured guaranteed
  consolidated collateralized diversified integrated combined adjusted mixed scheduled registered fixed licensed
  specialized outdated crowded based located born skilled aged privately-held
`);

export const ARTICLE = setOf("a an the");
export const PRONOUN = setOf("it he she they we i you");
export const POSSESSIVE = setOf("its their his her our my your whose");

/** A headline cannot end on these: they wait for another word. */
export const WAITING = setOf(
  "a an the of to in on at by for with from into onto upon under over between among against about after before during " +
    "until since through throughout toward towards within without via per as than that which who whom whose where when " +
    "while if because although though unless whether and or but nor so is are was were be been being am has have had " +
    "having will would shall should may might can could must do does did not its his her their our your my this these " +
    "those such no more most less least very also some any ever each every both either neither other another only just even " +
    "still up-to around near like including plus versus vs due despite following amid it he she we they there here what " +
    "how why new all same dlr beyond below above outside inside ahead along effective pursuant beside besides said says told nearly almost too quite rather own first last next further yet " +
    "behind mr mrs ms dr gen sen rep gov president minister chairman secretary",
);

/** Words that open a phrase. */
export const PHRASE = setOf(
  "in at for with from under through by on during against over between among within without throughout via compared " +
    "versus off into below across around near toward towards about",
);

/** Words that open a clause with its own verb, or stand for one. */
export const CLAUSE = setOf(
  "which who whose while although though because since after before when until whereas where but despite amid following",
);

/** Legal forms behind a company's name. */
export const FORM = setOf(
  "inc corp ltd plc co cos sa nv ag spa corporation incorporated limited gmbh n.v. s.a. a.g. b.v. s.p.a. a/s bv ab lp l.p.",
);

export const DAY = setOf(
  "today yesterday here tonight monday tuesday wednesday thursday friday saturday sunday",
);
/** What may stand between a preposition and its day: `late on Friday`, `earlier today`. */
export const BEFORE_DAY = setOf("on late early earlier later");

/** Units: a number and its unit are one. */
export const UNIT = setOf(
  "mln bln million billion trillion thousand hundred pct percent dlrs dlr dollars cents cts stg yen marks francs crowns " +
    "lire guilders pounds tonnes tons barrels bushels shares years months weeks days hours minutes miles km people",
);

/** Offices whose statistics and deeds are as good as the fact. */
export const OFFICE =
  /\b(?:department|ministry|bureau|bank of|central bank|statistics|institute|treasury|bundesbank|federal reserve|fed|exchange|census|national bank|customs|eurostat|agriculture board|board|manager|managers|arranger|underwriters?)\b/i;

/** States behind a town, and provinces. */
export const STATE =
  /^(?:(?:n\.[chjmyd]|s\.[cd]|r\.i|d\.c|b\.c)\.|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|alabama|alaska|arizona|arkansas|california|colorado|connecticut|florida|georgia|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|alberta|manitoba|ontario|quebec|saskatchewan)$/;
