import type { holdings as english } from "../en/holdings.ts";
import { say } from "../say.ts";
import { bytes, lines, storiesAfter } from "./nouns.ts";
import { figure, plural } from "./numbers.ts";

export const holdings: Partial<typeof english> = {
  summary: (archive, part) => `${archive}: ما قُرئ، وما آل إليه${part}.`,
  read: (read, published, merged, rejected) =>
    `المقروء ${figure(read)}: المنشور ${figure(published)}، والمدموج ${figure(merged)}، والمرفوض ${figure(rejected)}`,
  withheldToo: (number) => `، والمحجوب ${figure(number)}`,
  asOf: (date) => `، حتى ${date}`,
  asData: (link) => say`كل الأخبار بنصوصها، بصيغ CSV وNDJSON وParquet: ${link("بيانات الأخبار")}.`,
  corrected: (link) => say`ما صحّحته الوكالات أو ألغته: ${link("التصحيحات")}.`,
  pictures: (shown, unused, missing, link) =>
    say`${link("الصور")}: ${figure(shown)} معروضة${unused > 0 ? `، ${figure(unused)} لا يذكرها خبر` : ""}${missing > 0 ? `، ${figure(missing)} مذكورة وليست في الأرشيف` : ""}.`,
  coverage: "الأيام التي فيها أخبار",
  year: "العام",
  stories: "الأخبار",
  days: "الأيام",
  files: "الملفات",
  /** The figure is what is seen, and a label must have it (WCAG 2.5.3): so no dual. */
  monthAndStories: (month, number) => `${month}، الأخبار: ${figure(number)}`,
  filesOf: (year) => `ملفات ${year}، CSV`,
  rejected: "المرفوض",
  nothingRejected: "لا شيء: كل ملف قُرئ قد نُشر.",
  lines,
  bytes: (number) => `، ${bytes(number)}`,
  allAsData: (link) => say`وكلها في ملف بيانات: ${link}.`,
  theRejected: "الملفات المرفوضة",
  merged: "المدموج",
  nothingMerged: "لا شيء: لم يتكرر أي خبر.",
  andMore: (number) => ` و${figure(number)} غيرها`,
  copiesNamed: "تذكر قوائم الملفات حسب الأعوام كل نسخة من كل خبر.",
  addresses: "الروابط",
  answersForEver: (manifests, gone) =>
    say`كل رابط نُشر يبقى صالحًا. ${manifests("قوائم المحتوى")}، هنا وفي مجلد كل عام، تسرد كل ما هو موجود الآن؛ أما ${gone("ما حُذف أو نُقل")} فمذكور في سجل.`,
  filesForCopies: "ملفات للنسخ: ما تحمّله الصفحات",

  withheld: "المحجوب",
  notPublished: (number) =>
    plural(number, {
      zero: "لا أخبار محجوبة:",
      one: "خبر واحد غير منشور هنا، ولا يُذكر منه إلا اليوم:",
      two: "خبران غير منشورين هنا، ولا يُذكر منهما إلا اليوم:",
      few: "# أخبار غير منشورة هنا، ولا يُذكر منها إلا اليوم:",
      many: "# خبرًا غير منشور هنا، ولا يُذكر منها إلا اليوم:",
      other: "# خبر غير منشور هنا، ولا يُذكر منها إلا اليوم:",
    }),
  why: {
    takedown: "أُزيل",
    rights: "شروط الوكالة تمنع أرشفته",
    embargo: "أُرسل مع حظر نشر",
  },
  withheldOf: (date, why) => say`بتاريخ ${date}: ${why}`,
  since: (date) => say` في ${date}`,
  furtherWithheld: (number) =>
    `${plural(number, {
      zero: "لا أخبار أخرى",
      one: "وخبر آخر",
      two: "وخبران آخران",
      few: "و# أخبار أخرى",
      many: "و# خبرًا آخر",
      other: "و# خبر آخر",
    })}. `,
  namesRemoved: (number) => `حُذفت أسماء من ${storiesAfter(number)}، وتذكر ذلك صفحاتها.`,
  unlisted: (number) =>
    plural(number, {
      zero: "لا أخبار خارج القوائم.",
      one: "خبر واحد منشور، لكنه خارج كل القوائم والبحث.",
      two: "خبران منشوران، لكنهما خارج كل القوائم والبحث.",
      few: "# أخبار منشورة، لكنها خارج كل القوائم والبحث.",
      many: "# خبرًا منشورًا، لكنها خارج كل القوائم والبحث.",
      other: "# خبر منشور، لكنها خارج كل القوائم والبحث.",
    }),
  noted: (number) =>
    plural(number, {
      zero: "لا أخبار عليها ملاحظة من الأرشيف.",
      one: "خبر واحد عليه ملاحظة من الأرشيف.",
      two: "خبران عليهما ملاحظة من الأرشيف.",
      few: "# أخبار عليها ملاحظة من الأرشيف.",
      many: "# خبرًا عليها ملاحظة من الأرشيف.",
      other: "# خبر عليها ملاحظة من الأرشيف.",
    }),

  goneAndMoved: "المحذوف والمنقول",
  goneSummary: (archive, part) => `${archive}: الروابط التي لم تعد تحوي ما كانت تحويه${part}.`,
  goneHeadPage: (number, of) => `الصفحة ${number} من ${of}`,
  nothingGone: "لا شيء: كل رابط نُشر ما زال يحوي ما كان يحويه",
  withSources: (parts) => `${parts}، مع المصادر`,
  answers: { redirect: "نُقل", gone: "حُذف", withheld: "محجوب", removed: "غير مسمّى" },
  counted: (number, answer) => `${answer}: ${figure(number)}`,
  goneList: (manifests) =>
    say`كل رابط نُشر يبقى صالحًا. الروابط التي لم تعد تحوي ما كانت تحويه مذكورة هنا؛ وسائرها في ${manifests("قوائم المحتوى")}. وفيهما معًا كل رابط لصفحة أو مصدر كان في هذا الموقع يومًا.`,
  nowAt: (link) => say`وهو الآن في ${link}`,
  sinceDay: (date) => ` منذ ${date}`,
  unnamed: (number) =>
    plural(number, {
      zero: "كل الروابط مسمّاة.",
      one: "رابط واحد غير مسمّى ولا يجيب بشيء: بصمته SHA-\u2060256 في السجل.",
      two: "رابطان غير مسمَّيين ولا يجيبان بشيء: بصمتاهما SHA-\u2060256 في السجل.",
      few: "# روابط غير مسمّاة ولا تجيب بشيء: بصماتها SHA-\u2060256 في السجل.",
      many: "# رابطًا غير مسمّى ولا تجيب بشيء: بصماتها SHA-\u2060256 في السجل.",
      other: "# رابط غير مسمّى ولا تجيب بشيء: بصماتها SHA-\u2060256 في السجل.",
    }),
  ledger: "السجل في ملف بيانات، مع المصادر:",
  theAddresses: "الروابط",
  moved: { story: "انتقل هذا الخبر", storyline: "انتقل هذا الملف", page: "انتقلت هذه الصفحة" },
  isWithheld: { story: "هذا الخبر محجوب", storyline: "هذا الملف محجوب", page: "هذه الصفحة محجوبة" },
  isGone: {
    story: "لم يعد هذا الخبر في الأرشيف",
    storyline: "لم يعد هذا الملف في الأرشيف",
    page: "لم تعد هذه الصفحة في الأرشيف",
  },
  noneOfTime: "لم تعد هناك أخبار",
  noneOfPlace: "لم تعد هناك أخبار من هذا المكان",
  noneOfCountry: "لم تعد هناك أخبار من هذا البلد",
  held: {
    story: (date) => `كان على هذا الرابط خبر بتاريخ ${date}.`,
    day: (date) => `كان على هذا الرابط عدد ${date}.`,
    stretch: (name) => `كانت على هذا الرابط صفحة ${name}.`,
    page: "كانت على هذا الرابط صفحة من الأرشيف.",
  },
  leftSince: {
    redirect: (date) => `انتقل منذ ${date}.`,
    gone: (date) => `حُذف منذ ${date}.`,
    withheld: (date) => `حُجب منذ ${date}.`,
  },
  standsAt: (link) => say`هو الآن في ${link}`,
  reasonGiven: (reason) => `السبب المذكور: ${reason}`,
  nearest: "الأقرب إليه:",
  near: {
    "/": "الصفحة الأولى",
    "/places/": "كل الأماكن",
    "/bylines/": "كل الكتّاب",
    "/subjects/": "كل المواضيع",
    "/keywords/": "كل الكلمات المفتاحية",
    "/storylines/": "كل الملفات",
    "/on-this-day/": "في مثل هذا اليوم",
    "/holdings/": "المقتنيات",
  },
  beganWith: "الخبر الذي بدأ به",
  allGone: (link) => say`كل الروابط التي لم تعد تحوي ما كانت تحويه: ${link("المحذوف والمنقول")}.`,

  amendments: (corrections, kills) =>
    `${plural(corrections, {
      zero: "لا تصحيحات",
      one: "تصحيح واحد",
      two: "تصحيحان",
      few: "# تصحيحات",
      many: "# تصحيحًا",
      other: "# تصحيح",
    })} و${plural(kills, {
      zero: "لا إلغاءات",
      one: "إلغاء واحد",
      two: "إلغاءان",
      few: "# إلغاءات",
      many: "# إلغاءً",
      other: "# إلغاء",
    })}`,
  correctionsSummary: (archive, counts, part) => `${archive}: ما صحّحته الوكالات أو ألغته، ${counts}${part}.`,
  correctionsHead:
    "ما صحّحته الوكالات نفسها أو ألغته، الأحدث أولًا. والخبر المقصود كما تقوله الوكالة؛ وحيث لا تدل عليه إلا كلمات الاثنين يُذكر ذلك.",
  noCorrections: "لا شيء: لا خبر في هذا الأرشيف موسوم بأنه تصحيح أو إلغاء.",
  amended: {
    kill: (date) => say`إلغاء، ${date}`,
    correction: (date) => say`تصحيح، ${date}`,
  },
  amendedNone: "الخبر المقصود ليس في هذا الأرشيف، أو تعذّرت معرفته.",
  amends: {
    kill: (headline, date) => say`يلغي ${headline}، بتاريخ ${date}.`,
    correction: (headline, date) => say`يصحّح ${headline}، بتاريخ ${date}.`,
  },
  inferredOfBoth: "مستنتج من كلمات الاثنين.",

  copies: "ملفات للنسخ",
  copiesSummary: (archive, part) => `${archive}: ما تحمّله الصفحات، لمن ينسخها بتتبّع روابطها${part}.`,
  copiesHead: (part) => `ما تحمّله الصفحات أو يُحفظ بجانبها: تحتاج إليه كل نسخة تُصنع بتتبّع الروابط${part}`,
  checksumsByYear: "بصمات التحقق حسب الأعوام",
  theFiles: "الملفات",
};
