import type { found as english } from "../en/client-search.ts";
import { say } from "../say.ts";
import { dates } from "./dates.ts";
import { marks } from "./marks.ts";
import { stories, storiesAfter } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";
import { reasons } from "./reasons.ts";

const MARKS: Readonly<Record<string, string>> = marks;

export const found: typeof english = {
  locale: "ar",
  mark: (mark) => MARKS[mark] ?? mark,
  reasons,
  comma: "، ",
  colon: ": ",

  searching: "جارٍ البحث",
  cannot: (why) => `تعذّر البحث في الأرشيف. ${why}`,
  tooOld:
    "هذا المتصفح أقدم من أن يبحث هنا: لا يستطيع فك ضغط الفهرس. ويستطيعه أي متصفح من 2023 أو بعدها (Chrome 103، Firefox 113، Safari 16.4)",
  missing: (path) => `${path} مفقود أو تالف`,
  damaged: (path) => `${path} تالف`,

  none: "لم يُعثر على أي خبر",
  total: stories,
  shownOf: (number, of) => `يظهر ${figure(number)} من ${figure(of)}.`,
  lost: "تعذّر الحصول على هذا الخبر.",
  otherVersion: "نسخة أخرى",
  showTen: "إظهار عشرة أخرى",
  showLast: (number) =>
    plural(number, {
      zero: "إظهار الباقي",
      one: "إظهار الخبر الأخير",
      two: "إظهار الخبرين الأخيرين",
      few: "إظهار آخر # أخبار",
      many: "إظهار آخر # خبرًا",
      other: "إظهار آخر # خبر",
    }),

  chips: {
    date: "التاريخ",
    place: "المكان",
    country: "البلد",
    lang: "اللغة",
    text: "الكلمة",
    headline: "العنوان",
    byline: "الكاتب",
  },
  not: (kind) => `باستثناء ${kind}`,
  notAtAll: "من دون",
  notIn: (field) => `من دون، في ${field}`,
  takeAway: "إزالة ",
  anyDay: "أي يوم",
  upTo: (date) => `حتى ${date}`,
  since: (date) => `منذ ${date}`,

  byYear: "حسب العام",
  byMonthOf: (year) => `حسب الشهر، ${year}`,
  years: "الأعوام",
  months: "الأشهر",
  bar: (stretch, number, of, share) =>
    `${stretch}: ${figure(number)} من ${storiesAfter(of)}، ${percent(share)}`,
  most: (stretch, number) => `الأكثر في ${stretch}: ${figure(number)}.`,
  largestShare: (stretch, share) => `أكبر نسبة في ${stretch}: ${percent(share)} من أخباره.`,
  shareOf: { year: "نسبةً إلى أخبار كل عام", month: "نسبةً إلى أخبار كل شهر" },
  heads: { month: "الشهر", year: "العام", found: "وُجد", of: "من", share: "النسبة" },

  notHad: "تعذّر الحصول عليها.",
  noneKnown: "غير معروف.",
  all: (number) => `الكل (${figure(number)})`,

  quoted: (word) => say`«${word}»`,
  common: (words) => say`${words}: في أخبار كثيرة جدًا، فلم يُبحث عنها.`,
  unknown: (words) => say`لا خبر فيه ${words}.`,
  didYouMean: (word, link) => say`لا خبر فيه ${word}. هل تقصد ${link}؟`,
  alsoAs: (word, forms) => say`${word}، وكذلك بصورة ${forms}.`,
  passedOver: (part, why) => say`أُهمل: ${part}: ${why}.`,
  partMissing: (files) => say`تعذّر الحصول على جزء من الفهرس، فليس هذا كل شيء: ${files}.`,
  noneWhole: "لا خبر فيه كل الكلمات؛ وهذه فيها معظم المطلوب.",
  wholeFirst: (number) =>
    plural(number, {
      zero: "لا خبر فيه كل الكلمات؛ وهذه فيها معظم المطلوب.",
      one: "خبر واحد فيه كل الكلمات؛ وفي غيره معظم المطلوب.",
      two: "خبران فيهما كل الكلمات؛ وفي غيرهما معظم المطلوب.",
      few: "# أخبار فيها كل الكلمات؛ وفي غيرها معظم المطلوب.",
      many: "# خبرًا فيها كل الكلمات؛ وفي غيرها معظم المطلوب.",
      other: "# خبر فيها كل الكلمات؛ وفي غيرها معظم المطلوب.",
    }),
  more: (number) => `${figure(number)} غيرها`,

  ready: (number, of) => `وصل ${figure(number)} من ${storiesAfter(of)}.`,
  saved: (number, format) => `حُفظ ${figure(number)} بصيغة ${format}.`,
  notSaved: (number) => ` وتعذّر الحصول على ${figure(number)}.`,

  dates,
  figure,
};
