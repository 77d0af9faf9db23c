import { plural } from "./numbers.ts";

export const stories = (number: number): string =>
  plural(number, {
    zero: "لا أخبار",
    one: "خبر واحد",
    two: "خبران",
    few: "# أخبار",
    many: "# خبرًا",
    other: "# خبر",
  });
export const places = (number: number): string =>
  plural(number, {
    zero: "لا أماكن",
    one: "مكان واحد",
    two: "مكانان",
    few: "# أماكن",
    many: "# مكانًا",
    other: "# مكان",
  });
/** As they stand behind a preposition. */
export const daysAfter = (number: number): string =>
  plural(number, {
    zero: "# أيام",
    one: "يوم واحد",
    two: "يومين",
    few: "# أيام",
    many: "# يومًا",
    other: "# يوم",
  });
export const yearsAfter = (number: number): string =>
  plural(number, {
    zero: "# أعوام",
    one: "عام واحد",
    two: "عامين",
    few: "# أعوام",
    many: "# عامًا",
    other: "# عام",
  });
export const placesAfter = (number: number): string =>
  plural(number, {
    zero: "# أماكن",
    one: "مكان واحد",
    two: "مكانين",
    few: "# أماكن",
    many: "# مكانًا",
    other: "# مكان",
  });
/** Stories as they stand behind a preposition. */
export const storiesAfter = (number: number): string =>
  plural(number, {
    zero: "# أخبار",
    one: "خبر واحد",
    two: "خبرين",
    few: "# أخبار",
    many: "# خبرًا",
    other: "# خبر",
  });
export const bytes = (number: number): string =>
  plural(number, {
    zero: "# بايت",
    one: "بايت واحد",
    two: "# بايت",
    few: "# بايتات",
    many: "# بايتًا",
    other: "# بايت",
  });
export const words = (number: number): string =>
  plural(number, {
    zero: "بلا كلمات",
    one: "كلمة واحدة",
    two: "كلمتان",
    few: "# كلمات",
    many: "# كلمة",
    other: "# كلمة",
  });
export const lines = (first: number, last: number): string =>
  first === last ? `، السطر ${first}` : `، الأسطر ${first} إلى ${last}`;
