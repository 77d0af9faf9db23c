import { kind } from "./kind.ts";

/** Nouns, of people, firms, days, sums and all else, and what leans on them. */
export const NOUN_KINDS = {
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
};
