import type { City } from "./cities.ts";

/** Countries that write in other letters, or with marks that the news leaves out: GeoNames spells with all of them. */
const SPELT: ReadonlySet<string> = new Set(
  (
    "AE AF AM BD BG BH BT BY CN DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN " +
    "MR MV NP OM PK PS QA RU SA SD SY TH TJ TN TW UA UZ VN YE"
  ).split(" "),
);

/** The name as the news writes it: `Al Hillah` for GeoNames' `Al Ḩillah`, `St. Cloud` for `Saint Cloud` in the US. */
export function titleOf({ name, country }: City): string {
  if (country === "US") return name.replace(/^Saint /, "St. ");
  if (!SPELT.has(country)) return name;
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"))
    .replace(/[‘’ʻʼ`´”]/g, "");
}
