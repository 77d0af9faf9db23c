import type { reasons as english } from "../en/reasons.ts";

export const reasons: typeof english = {
  "too-many": "يتسع السؤال لـ64 كلمة وعبارة، فتُرك الباقي",
  "no-word": "لا كلمة فيه",
  "read-as-word": "قُرئ ككلمة: لاستبعاد كلمة ضع - قبلها مباشرة",
  "no-word-in-quotes": "لا كلمة بين علامتي التنصيص",
  "no-word-behind-field": "لا كلمة بعد النقطتين مباشرة",
  "second-quote": "علامة التنصيص الثانية ناقصة، فقُرئت العبارة إلى آخرها",
  "star-at-end": "لا تقع * إلا في آخر الكلمة",
  "star-in-quotes": "لا تقوم * داخل علامتي التنصيص مقام أي حرف",
  "star-in-field": "هذا الحقل لا يقبل *",
  "equals-before-word": "موضع = قبل الكلمة مباشرة",
  "minus-before-word": "موضع - قبل الكلمة مباشرة",
  "or-between": "تقع OR بين كلمتين أو عبارتين",
  "no-such-field": "لا حقل بهذا الاسم، فقُرئ ككلمات عادية",
  "dates-left-out": "لا تُستبعد التواريخ، بل تُحصر بـ from:‎ و to:‎",
  "no-date": "التاريخ عام أو شهر أو يوم، مثل 2014 أو 2014-11 أو 2014-11-14؛ ولطرفي المدة from:‎ و to:‎",
  "no-such-year": "الأعوام من 0001 إلى 9999",
  "no-such-month": "لا شهر كهذا",
  "no-such-day": "لا يوم كهذا",
};
