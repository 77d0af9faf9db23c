import type { site as english } from "../en/site.ts";
import { marks } from "./marks.ts";
import { bytes, places, stories } from "./nouns.ts";
import { figure, plural, size } from "./numbers.ts";

export const site: Partial<typeof english> = {
  skip: "إلى المحتوى",
  archive: "الأرشيف",
  ways: "الأرشيف",
  frontPage: "الصفحة الأولى",
  storylines: "الملفات",
  places: "الأماكن",
  countries: "البلدان",
  years: "الأعوام",
  stories: "الأخبار",
  newestStories: "أحدث الأخبار",
  onThisDay: "في مثل هذا اليوم",
  randomStory: "خبر عشوائي",
  settings: "الإعدادات",
  search: "بحث",
  searchArchive: "البحث في الأرشيف",
  aboutArchive: "عن الأرشيف",
  about: "نبذة",
  holdings: "المقتنيات",
  feeds: "الخلاصات",
  corrections: "التصحيحات",
  checksums: "بصمات التحقق",
  derivedHeadlines: "العنوان الباهت اللون مأخوذ من كلمات الخبر الأولى.",
  wherePageStands: "موضع هذه الصفحة",
  picture: "أرشيف لأخبار الوكالات، مصفوف كصفحة أولى",
  atomFeed: "خلاصة Atom",
  marks,

  time: "التاريخ",
  back: { day: "يوم إلى الوراء", month: "شهر إلى الوراء", year: "عام إلى الوراء" },
  onward: { day: "يوم إلى الأمام", month: "شهر إلى الأمام", year: "عام إلى الأمام" },
  stepTo: (step, name) => `${step}: ${name}`,
  goToDate: "الانتقال إلى تاريخ",
  go: "انتقال",

  page: (number, of) => `، الصفحة ${number} من ${of}`,
  pages: (number) =>
    plural(number, {
      zero: "لا صفحات",
      one: "صفحة واحدة",
      two: "صفحتان",
      few: "# صفحات",
      many: "# صفحة",
      other: "# صفحة",
    }),
  pagesOf: (what) => `صفحات: ${what}`,

  countStories: stories,
  countPlaces: places,
  storyNoun: (number) =>
    plural(number, { zero: "خبر", one: "خبر", two: "خبر", few: "أخبار", many: "خبرًا", other: "خبر" }),
  storiesAndSpan: (number, span) => `${stories(number)}، ${span}`,
  nameAndStories: (name, number) => `${name}، ${stories(number)}`,
  nameAndFigure: (name, number) => `${name}: ${figure(number)}`,
  lineFacts: (number, reach) => `${stories(number)}، ${reach}`,
  comma: "، ",
  colon: ": ",
  size: (number) => (number < 1000 ? bytes(number) : size(number, ["كيلوبايت", "ميغابايت"])),
  decade: (year) => `عقد ${year}`,
};
