import type { story as english } from "../en/story.ts";
import { say } from "../say.ts";
import { words } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";

export const story: Partial<typeof english> = {
  plainMarks: {
    update: "تحديث لخبر سابق.",
    correction: "صحّحت الوكالة بهذا الخبر خبرًا سابقًا.",
    repeat: "أُرسل من قبل، وأعادته الوكالة.",
    refile: "أُرسل من قبل، وأعاد قسم التحرير إرساله.",
    kill: "إشعار من الوكالة: سُحب خبر.",
    embargo: "أُرسل مع حظر نشر.",
    advisory: "تنويه من قسم التحرير إلى المحررين.",
  },
  derived: "العنوان مأخوذ من كلمات الخبر الأولى، فالوكالة لم ترسل عنوانًا.",
  paragraph: (number) => `الفقرة ${number}`,
  forbidden: (rights) => `طلبت الوكالة ألّا يُؤرشف هذا الخبر: ${rights}`,
  rights: (rights) => `الحقوق كما أُرسلت مع الخبر: ${rights}`,
  done: {
    names: (date) => say`حُذفت أسماء في ${date}:`,
    unlisted: (date) => say`خارج قوائم الأرشيف وبحثه منذ ${date}:`,
    note: (date) => say`ملاحظة بتاريخ ${date}:`,
  },

  killedOn: (date) => say`ألغته الوكالة في ${date}.`,
  readNotice: "قراءة الإشعار",
  correctedOn: (date) => say`صُحّح في ${date}:`,
  readCorrection: "قراءة التصحيح",
  later: {
    take: (date, link) => say`أُرسلت نسخة لاحقة من هذا الخبر في ${date}: ${link("قراءتها")}.`,
    update: (date, link) => say`أُرسلت نسخة لاحقة من هذا الخبر في ${date}: ${link("قراءتها")}.`,
    correction: (date, link) => say`أُرسلت نسخة مصحّحة من هذا الخبر في ${date}: ${link("قراءتها")}.`,
    refile: (date, link) => say`أعاد قسم التحرير إرسال هذا الخبر في ${date}: ${link("قراءته")}.`,
    repeat: (date, link) => say`أعادت الوكالة هذا الخبر في ${date}: ${link("قراءته")}.`,
    kill: (date, link) => say`أُرسل إلغاء لهذا الخبر في ${date}: ${link("قراءته")}.`,
  },
  killedBefore: (date, link) =>
    say`ألغت الوكالة نسخة أخرى من هذا الخبر في ${date}: ${link("قراءة الإشعار")}.`,
  corrects: (date, sameDay, link) =>
    say`يصحّح هذا الخبر ${link(version(date))}${sameDay ? "، وقد أُرسلت قبله" : ""}.`,
  doubt: {
    kill: "مستنتج من كلمات الاثنين: أن الإشعار يقصد هذا الخبر.",
    correction: "مستنتج من كلمات الاثنين: أنه تصحيح لهذا الخبر.",
    version: "مستنتج من كلمات الاثنين: أنهما خبر واحد.",
    killing: "مستنتج من كلمات الاثنين: أنه يقصد هذا الخبر.",
  },
  killsOne: "هذا الإشعار يلغي خبرًا.",
  kills: "هذا الإشعار يلغي خبرًا:",
  killed: (headline, date, sameDay, others) =>
    say`${headline}، بتاريخ ${date}${sameDay ? "، في اليوم نفسه" : ""}${others ? "، والنسخ السابقة له" : ""}.`,
  killsUnknown: "تعذّرت معرفة المقصود به من أخبار هذا الأرشيف بحسب كلماته.",
  killsNamed: (names) => say`يسمّي «${names}»، وهو ليس في هذا الأرشيف، أو تعذّر تمييزه من غيره.`,
  reason: (quote) => say`بكلمات الوكالة: ${quote}`,
  killedStory: "خبر مُلغى",
  omitted: "يُسقط هذا الأرشيف نصوص الأخبار التي ألغتها وكالاتها.",
  absent: "الصورة ليست في الأرشيف",
  filedUnder: "مصنَّف تحت",
  readWithdrawn: "قراءة النص الذي سحبته الوكالة",

  belongs: "ما يتصل بهذا الخبر",
  related: "أخبار ذات صلة",
  nearestFirst: "الأقرب أولًا",
  inferredAll: "مستنتج من كلمات الأخبار؛ ولم تقل الوكالة شيئًا في ذلك.",
  inferredRest: "مستنتج من كلمات الأخبار، ما عدا النسخ التي تذكر ما أفادت به الوكالة.",
  wordForWord: "حرفيًا: نسبة ما ورد من النسخة الأقصر في نسخة أقدم، بتتابع خمس كلمات.",
  sent: (number) =>
    plural(number, {
      zero: "أُرسل",
      one: "أُرسل مرة واحدة",
      two: "أُرسل مرتين",
      few: "أُرسل # مرات",
      many: "أُرسل # مرة",
      other: "أُرسل # مرة",
    }),
  thisVersion: "هذه النسخة",
  thisStory: "هذا الخبر",
  storylineSince: (date) => `ملف منذ ${date}`,
  wholeStoryline: "الملف كاملًا",
  versionFacts: (date, number, shared) =>
    `${date}، ${words(number)}${shared === null ? "" : `، ${percent(figure(shared))} حرفيًا`}`,
  versionKind: (kind, origin) => `. ${kind}، ${origin}.`,
  kinds: {
    take: "تتمة",
    update: "تحديث",
    correction: "تصحيح",
    refile: "إعادة إرسال",
    repeat: "إعادة",
    kill: "إلغاء",
  },
  origins: {
    reference: "مصرَّح به: يسمّي أحدهما الآخر",
    id: "مصرَّح به: المعرّف نفسه",
    number: "مصرَّح به: الرقم في سطر الكلمات الدالة",
    slug: "مصرَّح به: سطر الكلمات الدالة نفسه",
    headline: "مصرَّح به: العنوان نفسه وعلامته",
    words: "مستنتج",
  },

  notCompared: {
    much: (date, link) => say`تغيّر الكثير منذ النسخة السابقة، فلا تُقارن النسختان: ${link(version(date))}.`,
    names: (date, link) =>
      say`حُذفت أسماء من هذا الخبر أو من نسخته السابقة، فلا تُقارن النسختان: ${link(version(date))}.`,
  },
  unchanged: (date, link) => say`لا تختلف كلمة واحدة عن ${link(version(date))}.`,
  changedSince: (date) => `ما تغيّر منذ نسخة ${date}`,
  changes: (added, removed) => `أُضيف: ${words(added)}، وحُذف: ${words(removed)}`,
  compared: (date, link, added, removed) =>
    say`بالمقارنة مع ${link(version(date))}. الكلمات ${added("المضافة")} تحتها خط، و${removed("المحذوفة")} مشطوبة؛ وتقوم «…» مقام كلمات بقيت.`,
  wholeParagraphs: "الفقرات التي تكاد تكون جديدة كلها تظهر كاملة.",
  moreChanged: "تغيّر أكثر مما يظهر هنا.",
  piece: { added: "[مضاف: ", removed: "[محذوف: " },

  somethingWrong: (link) => say`هل في هذا الخبر خطأ، أو لديك سؤال عنه؟ ${link("اكتب إلى الأرشيف")}.`,

  position: (number, day) => say`الخبر رقم ${figure(number)} من أخبار ${day}، بترتيب الإرسال.`,
  previousStory: (date) => `الخبر السابق، ${date}`,
  nextStory: (date) => `الخبر التالي، ${date}`,
};

const version = (date: string): string => `نسخة ${date}`;
