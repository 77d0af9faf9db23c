import type { lists as english } from "../en/lists.ts";
import { say } from "../say.ts";
import { daysAfter, places, placesAfter, stories, storiesAfter, yearsAfter } from "./nouns.ts";
import { decimal, figure, percent, plural } from "./numbers.ts";

const storiesOnFirst = (page: number, number: number): string => (page === 1 ? stories(number) : "الأخبار");

export const lists: Partial<typeof english> = {
  archiveBy: { month: "الأرشيف شهرًا بشهر", year: "الأرشيف عامًا بعام" },
  storiesBy: { month: "الأخبار حسب الشهر", year: "الأخبار حسب العام" },
  wholeEdition: (number) => `العدد كاملًا: ${stories(number)}`,
  newestDay: (day, number) => `الأحدث: ${day}، ${stories(number)}`,
  homeSummary: (number, span) => `${stories(number)}، ${span}.`,
  noPlace: "لا خبر يذكر مكانه.",
  allPlaces: (number) => `كل الأماكن (${figure(number)}) والخريطة`,
  allLines: "كل الملفات",
  allDaysOfYear: "كل أيام السنة",

  inBrief: "أخبار قصيرة",
  figures: "أرقام",
  takes: (number) =>
    plural(number, {
      zero: "نسخ سابقة:",
      one: "نسخة سابقة واحدة:",
      two: "نسختان سابقتان:",
      few: "# نسخ سابقة:",
      many: "# نسخة سابقة:",
      other: "# نسخة سابقة:",
    }),
  readIt: "قراءتها",

  daySummary: (number, date, part) => `${stories(number)}، ${date}${part}.`,
  dayHead: (number, month, part, others) =>
    say`${stories(number)} · ${month}${part}. ${others("هذا اليوم في أعوام أخرى")}`,
  dayHeadAlone: (number, month, part) => say`${stories(number)} · ${month}${part}.`,
  placesOfDay: "أماكن اليوم",
  days: "الأيام",
  previousDay: "اليوم السابق الذي فيه أخبار",
  nextDay: "اليوم التالي الذي فيه أخبار",

  storiesADay: (month) => `${month}، الأخبار في كل يوم`,
  monthSummary: (number, month) => `${stories(number)}، ${month}، حسب الأيام.`,
  onDays: (number, of) => `${stories(number)} في ${daysAfter(of)}`,
  dayByDay: "يومًا بيوم",
  andMore: (number) =>
    plural(number, {
      zero: "ولا غير",
      one: "وخبر آخر",
      two: "وخبران آخران",
      few: "و# أخبار أخرى",
      many: "و# خبرًا آخر",
      other: "و# خبر آخر",
    }),
  onDate: (date) => ` في ${date}`,
  months: "الأشهر",
  previousMonth: "الشهر السابق الذي فيه أخبار",
  nextMonth: "الشهر التالي الذي فيه أخبار",

  yearSummary: (number, year) => `${stories(number)}، ${year}، حسب الشهر واليوم.`,
  noStoriesIn: "بلا أخبار",
  mainStorylines: "أبرز الملفات",
  allLinesOf: (year) => `كل الملفات التي بدأت عام ${year}`,
  previousYear: "العام السابق الذي فيه أخبار",
  nextYear: "العام التالي الذي فيه أخبار",

  countrySummary: (number, country) => `${country}: ${stories(number)}، حسب المكان.`,
  countryHead: (number, of) => `${stories(number)} من ${placesAfter(of)}`,
  countriesToday: "البلدان كما هي اليوم، مستنتجة من أماكن الإرسال.",
  itsYears: "أخباره حسب الأعوام",

  inYear: (name, year) => `${name}، ${year}`,
  placeSummary: (page, number, name, part) => `${name}: ${storiesOnFirst(page, number)}${part}.`,
  placeHead: (page, number, part) => `${storiesOnFirst(page, number)} من هذا المكان${part}`,
  alike: "أسماء أخرى للمكان نفسه",
  allStoriesOf: (year) => `كل أخبار ${year}`,
  olderYears: "الأعوام السابقة",
  unplaced: "تعذّرت معرفة موقع هذا المكان، فلا يظهر على أي خريطة.",
  coordinates: (latitude, longitude) =>
    `${degrees(latitude, "شمالًا", "جنوبًا")}، ${degrees(longitude, "شرقًا", "غربًا")}`,
  located: (rule, sure) => `مستنتج من مكان الإرسال: ${rule}، بيقين ${percent(figure(sure))}.`,
  locatedBy: {
    curated: "جدول محرَّر يدويًا",
    "region-named": "ذُكرت المنطقة",
    "country-named": "ذُكر البلد",
    "only-one-of-its-name": "الوحيد بهذا الاسم",
    "largest-of-its-name": "الأكبر بهذا الاسم",
  },

  placesSummary: (number, part) => `${places(number)} أُرسلت منها الأخبار${part}.`,
  placesHead: (number, part) => `${places(number)} في أماكن الإرسال${part}`,
  onMap: (number, of) => `؛ على الخريطة ${figure(number)} من ${storiesAfter(of)}`,
  map: "من أين أُرسلت الأخبار",
  mapInferred:
    "مواقع أماكن الإرسال مستنتجة، والبلد بحسب حدود اليوم. والأسماء كما كتبتها الوكالة. الإحداثيات: GeoNames، برخصة CC BY 4.0. الحدود: Natural Earth.",
  byCountry: "حسب البلد",
  byName: "حسب الاسم",
  noPlaces: "لا خبر في هذا الأرشيف يذكر مكانه.",
  thePlaces: "الأماكن",

  headings: { bylines: "الكتّاب", subjects: "المواضيع", keywords: "الكلمات المفتاحية" },
  countHeadings: {
    bylines: (number) =>
      plural(number, {
        zero: "لا كتّاب",
        one: "كاتب واحد",
        two: "كاتبان",
        few: "# كتّاب",
        many: "# كاتبًا",
        other: "# كاتب",
      }),
    subjects: (number) =>
      plural(number, {
        zero: "لا مواضيع",
        one: "موضوع واحد",
        two: "موضوعان",
        few: "# مواضيع",
        many: "# موضوعًا",
        other: "# موضوع",
      }),
    keywords: (number) =>
      plural(number, {
        zero: "لا كلمات مفتاحية",
        one: "كلمة مفتاحية واحدة",
        two: "كلمتان مفتاحيتان",
        few: "# كلمات مفتاحية",
        many: "# كلمة مفتاحية",
        other: "# كلمة مفتاحية",
      }),
  },
  sentUnder: { bylines: "بقلم", subjects: "المواضيع", keywords: "الكلمات المفتاحية" },
  headingHead: (page, number, part) => `${storiesOnFirst(page, number)}، كما أرسلتها الوكالة${part}`,
  headingSummary: (page, number, name, part) => `${name}: ${storiesOnFirst(page, number)}${part}.`,
  headingsHead: (counted, part) => `${counted} في الأخبار${part}`,

  linesOf: (year) => `ملفات ${year}`,
  lines: (page, number, part) => `${linesOnFirst(page, number)}${part}`,
  linesBegun: (page, number, year, part) => say`${linesOnFirst(page, number)}، منذ ${year}${part}`,
  linesSummary: (page, number, part) => `${linesOnFirst(page, number)}${part}.`,
  linesInferred: "أخبار حدث واحد على مدى أيام، جُمعت بما تشترك فيه من كلمات نادرة وأسماء. وكل ذلك مستنتج.",
  byYear: "حسب العام",
  longest: "الأطول",
  inOrder: "بترتيب بدايتها",
  lineSummary: (number, reach, part) => `${stories(number)}، ${reach}${part}.`,
  lineHead: (number, of, reach, part) => `${stories(number)} في ${daysAfter(of)}، ${reach}${part}`,
  lineInferred: "الملف مستنتج: أخباره تشترك في كلمات نادرة وأسماء، وعنوانه عنوان الخبر الأقرب إليها جميعًا.",
  lineDerived: "ولم ترسل أيّ وكالة هذا العنوان، فهو مأخوذ من كلمات الأخبار.",
  sentAgain: "أُرسل مجددًا:",

  onThisDayOf: (day) => `في مثل هذا اليوم: ${day}`,
  onThisDaySummary: (number, day, of) => `${stories(number)}، ${day}، من ${yearsAfter(of)}.`,
  inYears: (number, of) => `${stories(number)} من ${yearsAfter(of)}`,
  allOfDay: (number, date) => `${date} كاملًا: ${stories(number)}`,
  daysOfYear: "أيام السنة",
  previousDayOfYear: "اليوم السابق من السنة الذي فيه أخبار",
  nextDayOfYear: "اليوم التالي من السنة الذي فيه أخبار",
  daysOfYearSummary: "أيام السنة، ولكل يوم أخباره من كل الأعوام.",
  daysOfYearHead: (number) =>
    plural(number, {
      zero: "لا أيام فيها أخبار، من كل الأعوام",
      one: "يوم واحد من السنة فيه أخبار، من كل الأعوام",
      two: "يومان من السنة فيهما أخبار، من كل الأعوام",
      few: "# أيام من السنة فيها أخبار، من كل الأعوام",
      many: "# يومًا من السنة فيها أخبار، من كل الأعوام",
      other: "# يوم من السنة فيها أخبار، من كل الأعوام",
    }),

  drawn: "بالقرعة",
  drawnSummary: "باقة من الأخبار من أي موضع في الأرشيف.",
  drawnHead: "باقة من الأخبار من أي موضع في الأرشيف",
  notFound: "غير موجودة",
  noSuchPage: "لا توجد صفحة كهذه",
  mayBeMistyped: "ربما كُتب الرابط خطأً، أو وصل مبتورًا.",
  startFrom: (frontPage, place) =>
    say`ابدأ من ${frontPage("الصفحة الأولى")}، أو من ${place("مكان")}، أو من عام:`,
  startFromFront: (frontPage) => say`ابدأ من ${frontPage("الصفحة الأولى")} أو من عام:`,
};

const linesOnFirst = (page: number, number: number): string =>
  page === 1
    ? plural(number, {
        zero: "لا ملفات",
        one: "ملف واحد",
        two: "ملفان",
        few: "# ملفات",
        many: "# ملفًا",
        other: "# ملف",
      })
    : "الملفات";

const degrees = (value: number, plus: string, minus: string): string =>
  `${decimal(Math.abs(value), 2)}° ${value < 0 ? minus : plus}`;
