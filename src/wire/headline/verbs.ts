/** Verbs by how surely they are one. Lists of English, no names. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms that are a clause's own verb wherever they stand. */
export const FINITE = setOf(`
  is are was were has have had will would shall should may might can could must does did do cannot won't
  doesn't isn't aren't wasn't weren't hasn't haven't didn't don't can't couldn't wouldn't rose fell took
  gave began grew became came went ran broke drew chose flew threw wrote withdrew saw spoke swore knew got
  sat lay sang blew hid bit froze forgot ate drank withheld shrank swam bore sank sprang rang arose
  overtook undertook forbade woke drove rode shook stole tore wore fled says expects wants sees seeks
  continues remains appears seems becomes agrees believes denies opposes accuses sells gets gives takes
  keeps holds begins acquires completes receives considers admits tells asks pays goes comes loses intends
  rejects refuses fails declines decides proposes owns knows thinks belongs lies depends suggests
  indicates predicts stipulates allows agree expect believe deny refuse intend continue appear remain seem
  indicate suggest predict oppose endanger threaten include seek bring know
`);

/** Past forms that are participles as well: a verb where an object follows, less surely elsewhere. */
export const PAST = setOf(`
  held led made sold built set put paid cut found sent told hit bought brought sought caught taught felt
  fought kept lost won met left lent spent shot struck stood swept shut spread split quit said hurt beat
  bid forecast heard dug slept wept leapt lit fed hung bound rebuilt dealt
`);

/** Verbs that are nouns as well; verbs where no surer one follows. */
export const PERHAPS = setOf(`
  rises falls wins leaves meets names faces votes talks calls cuts needs sets signs backs launches offers
  reports moves orders raises drops gains shows hits claims demands ends starts opens closes kills arrests
  attacks strikes fights fears makes buys looks turns runs warns urges finds estimates forecasts leads
  puts brings tops posts joins approves condemns announces includes works plans hopes supports costs means
  kicks controls opposes heads vows pledges bans lifts cancels delays
`);

/** The same behind a plural: `ministers meet`. */
export const PLURAL = setOf(`
  agree expect want believe seem remain appear deny refuse intend continue say think estimate forecast
  hope fear need face meet plan see look call vote make hold sell buy offer show use favour favor report
  lead work approve support cost mean control head join raise put leave move begin urge warn find fight
  own stand
`);

/** Past participles that are no past form: `Acme taken …` needs its `has`. */
export const PARTICIPLE = setOf(`
  been taken given begun shown seen become gone come done known grown withdrawn fallen risen drawn driven
  broken chosen flown thrown written spoken run overtaken undertaken shaken stolen torn worn hidden
  forgotten eaten sunk frozen rung
`);

/** Words in -ed that do nothing. */
export const NO_VERB = setOf(`
  united red indeed need speed feed seed breed unprecedented limited related so-called hundred bed shed
  exceed proceed succeed interested unchanged subordinated preferred deferred advanced restricted secured
  unsecured guaranteed consolidated collateralized diversified integrated combined untied adjusted mixed
  scheduled registered fixed licensed specialized specialised outdated crowded based located born skilled
  aged
`);

/** Participles before `to`, more often than verbs. */
export const AIMED = setOf(
  "designed expected required used intended aimed based meant supposed projected estimated linked tied related",
);
