import type { client as english } from "../en/client.ts";
import { plural } from "./numbers.ts";

export const client: typeof english = {
  yearsAgo: (year, number) =>
    `هذا الخبر من ${year}، قبل ${plural(number, {
      zero: "أقل من عام",
      one: "عام",
      two: "عامين",
      few: "# أعوام",
      many: "# عامًا",
      other: "# عام",
    })}.`,
  monthsOld: (number) =>
    `مضى على هذا الخبر ${plural(number, {
      zero: "أقل من شهر",
      one: "شهر",
      two: "شهران",
      few: "# أشهر",
      many: "# شهرًا",
      other: "# شهر",
    })}.`,
  fromYesterday: "هذا الخبر من أمس.",
  daysOld: (number) =>
    `مضى على هذا الخبر ${plural(number, {
      zero: "أقل من يوم",
      one: "يوم",
      two: "يومان",
      few: "# أيام",
      many: "# يومًا",
      other: "# يوم",
    })}.`,

  settings: "الإعدادات",
  textSize: "حجم النص",
  sizes: ["صغير", "عادي", "كبير", "أكبر"],
  theme: "المظهر",
  themes: ["حسب النظام", "فاتح", "داكن"],
  shortcuts: "اختصارات لوحة المفاتيح (? تعرضها)",
  onOff: ["تشغيل", "إيقاف"],
  notKept: "لهذه الصفحة وحدها: المتصفح لا يحفظ شيئًا.",
  close: "إغلاق",

  keyboard: "لوحة المفاتيح",
  next: "التالي",
  previous: "السابق",
  up: "إلى أعلى",
  randomStory: "خبر عشوائي",
  frontPage: "الصفحة الأولى",
  search: "بحث",
  thisList: "هذه القائمة",
  arrows: { left: "السهم الأيسر", right: "السهم الأيمن" },

  copy: "نسخ",
  copied: "نُسخ",
  notCopied: "لم يُنسخ",

  today: (now) => now.toLocaleDateString("ar-u-nu-latn", { day: "numeric", month: "long" }),
};
