import type { marks as english } from "../en/marks.ts";

export const marks: typeof english = {
  update: "تحديث",
  correction: "تصحيح",
  repeat: "إعادة",
  refile: "إعادة إرسال",
  kill: "إلغاء",
  embargo: "حظر نشر",
  advisory: "تنويه",
};
