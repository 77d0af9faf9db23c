import type { source as english } from "../en/source.ts";
import { say } from "../say.ts";
import { lines } from "./nouns.ts";
import { plural } from "./numbers.ts";

export const source: Partial<typeof english> = {
  aboutStory: "عن هذا الخبر",
  cite: "الاستشهاد",
  inEnglish: "بالإنجليزية",
  styles: { chicago: "شيكاغو 18 (حاشية)", apa: "APA 7", mla: "MLA 9", wikipedia: "ويكيبيديا" },
  copyCitation: "نسخ صيغة الاستشهاد",
  copyLink: "نسخ الرابط",
  citeParagraph: (address) =>
    say`للاستشهاد بفقرة أضف رقمها، «para. 4»، وأضف ${address} إلى الرابط: علامة ¶ بجانبها تقود إليها.`,
  otherStyles: "أنماط أخرى، ويكيبيديا، برامج المراجع",
  source: "المصدر",
  file: "الملف",
  lines,
  saveAs: "الحفظ باسم",
  readAs: "قُرئ بصيغة",
  namesRemoved: "حُذفت أسماء من المصدر أيضًا؛ وبصمة SHA-256 هي للنص الموجود هنا.",
  heldBack: "المصدر محجوب، فقد يبقى فيه اسم؛ وبصمة SHA-256 هي للنص الموضوع مكانه.",
  wordsLeftOut: "كلمات المصدر محذوفة هنا أيضًا، ولذلك ليست بصمة SHA-256 للملف الموجود بجانب هذه الصفحة.",
  copiesListed: "وُجد الخبر نفسه أكثر من مرة، وكل النسخ مذكورة.",
  copies: (number) => `وُجد الخبر نفسه ${times(number)}.`,
  copiesInList: (number, list) =>
    say`وُجد الخبر نفسه ${times(number)}؛ وتسرد ${list("ملفات العام")} كل النسخ.`,
  sentAlong: "أُرسل معه",
  sent: {
    id: "معرّف الوكالة",
    version: "النسخة",
    slug: "سطر الكلمات الدالة",
    categories: "الأقسام",
    keywords: "الكلمات الدالة",
    priority: "الأولوية",
    status: "الحالة",
    embargo: "حظر النشر",
  },
  asides: {
    "sign-off": "توقيع الختام",
    note: "ملاحظة قسم التحرير",
    unpublished: "ليس للنشر",
    "page-mark": "علامة صفحة",
  },
  keptInSource: "محفوظ في المصدر.",
  inferred: "المستنتج",
  nothingInferred: "لا شيء: كل الحقول موجودة في المصدر.",
  part: "الجزء",
  rule: "القاعدة",
  line: "السطر",
  noted: "ملاحظات القراءة",
  atLine: (line) => `، السطر ${line}`,
};

const times = (number: number): string =>
  plural(number, {
    zero: "# مرات",
    one: "مرة واحدة",
    two: "مرتين",
    few: "# مرات",
    many: "# مرة",
    other: "# مرة",
  });
