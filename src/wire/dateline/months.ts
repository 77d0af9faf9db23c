/**
 * The months' names in the languages that agencies write, January first; forms of one month are parted by `/`. A name
 * that means two months in two languages (Polish and Croatian `listopad`) is that of the language named first.
 */
const NAMES: readonly string[] = [
  "january february march april may june july august september october november december", // English
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", // French
  "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre", // Spanish
  "januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember", // German
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", // Italian
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", // Portuguese
  "januari februari maart april mei juni juli augustus september oktober november december", // Dutch
  "januari februari mars april maj juni juli augusti september oktober november december", // Swedish
  "januar februar marts/mars april maj/mai juni juli august september oktober november december/desember", // Danish, Norwegian
  "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień", // Polish
  "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec", // Czech
  "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra októbra/október novembra decembra", // Slovak
  "január február március április május június július augusztus szeptember október november december", // Hungarian
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie", // Romanian
  "januara februara/februar marta/mart aprila maja/maj juna/jun jula/jul avgusta/avgust septembra/septembar oktobra/oktobar novembra/novembar decembra/decembar", // Serbian
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga/studenog prosinca", // Croatian
  "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra", // Slovene
  "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu", // Finnish
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember", // Estonian
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", // Turkish
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre", // Catalan
  "januari februari maret april mei juni juli agustus september oktober november desember", // Indonesian
  "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь", // Russian
  "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень", // Ukrainian
  "януари февруари март април май юни юли август септември октомври ноември декември", // Bulgarian
  "јануара/јануар фебруара/фебруар марта/март априла/април маја/мај јуна/јун јула/јул августа/август септембра/септембар октобра/октобар новембра/новембар децембра/децембар", // Serbian
  "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος", // Greek
  "يناير فبراير مارس أبريل/ابريل مايو يونيو/يونيه يوليو/يوليه أغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر", // Arabic
  "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -", // Arabic of the Levant
  "ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר", // Hebrew
];
/** The shortest abbreviation read. */
const SHORTEST = 3;

const WHOLE = new Map<string, number>();
const BEGUN = new Map<string, number>();
for (const language of NAMES) {
  const own = new Map<string, number>();
  for (const [index, forms] of language.split(" ").entries()) {
    for (const form of forms.split("/").map(plain)) {
      if (!WHOLE.has(form)) WHOLE.set(form, index + 1);
      for (let length = SHORTEST; length < form.length; length++) {
        const opening = form.slice(0, length);
        const other = own.get(opening);
        // `jui` is June and July: it tells nothing.
        own.set(opening, other === undefined || other === index + 1 ? index + 1 : 0);
      }
    }
  }
  for (const [opening, month] of own) if (month > 0 && !BEGUN.has(opening)) BEGUN.set(opening, month);
}

/** 1 to 12 for a month's name, or its abbreviation of three letters and more (`Sept.`), in any language; else 0. */
export function monthNamed(word: string): number {
  const name = plain(word.endsWith(".") ? word.slice(0, -1) : word);
  return WHOLE.get(name) ?? BEGUN.get(name) ?? 0;
}

const ENGLISH = (NAMES[0] ?? "").split(" ");

/** The same in English alone: prose in capitals has words (`OUT`, `SET`) that begin months elsewhere. */
export function monthOf(word: string): number {
  const name = (word.endsWith(".") ? word.slice(0, -1) : word).toLowerCase();
  if (name.length < SHORTEST) return 0;
  return ENGLISH.findIndex((month) => month.startsWith(name)) + 1;
}

const WEEKDAYS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi " +
    "dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato " +
    "domenica segunda-feira terca-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag " +
    "vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag lordag poniedzialek wtorek " +
    "sroda czwartek piatek sobota niedziela pondeli utery streda ctvrtek patek nedele понедельник вторник среда четверг " +
    "пятница суббота воскресенье pazartesi sali carsamba persembe cuma cumartesi pazar"
  )
    .split(" ")
    .map(plain),
);

/** True for the name of a day of the week, English ones also short (`Sun`). */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(plain(word.replace(/[.,]$/, "")));
}

/** Small letters without accents, so that `FÉV`, `fev` and `fév` are one. */
function plain(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z]*$/.test(small)
    ? small
    : small.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("ø", "o");
}
