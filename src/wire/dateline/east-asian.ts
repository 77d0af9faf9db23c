import type { DatelineReading } from "./reading.ts";

/**
 *     新华社北京11月14日电（记者 …）    【ソウル共同】    (서울=연합뉴스)
 * Datelines of the Chinese, Japanese and Korean wires, which part by words and brackets instead of spaces.
 */
const CHINESE =
  /^[（(]?(中国新闻社|中新社|新华社|中央社|法新社|路透社|美联社|共同社|中新网)?[\s　]?(\p{Script=Han}{2,10}?)[\s　]?(?:(\d{1,2})月)?(\d{1,2})日(?:电|電|讯|訊|专电|專電|综合外电)[）)]?(?:[（(]?(?:记者|記者)[^）)，。\n]{1,40}[）)]|\s?(?:—|--|－))?\s{0,3}/u;
const JAPANESE =
  /^【([\p{Script=Han}\p{Script=Katakana}ー・]{1,14}?)[=＝・\s]?(共同|時事|ロイター|AFP時事|AFP|AP|新華社|聯合ニュース|DPA|CNN)】\s{0,3}/u;
const KOREAN =
  /^[([]([\p{Script=Hangul} ]{2,16})=([\p{Script=Hangul}A-Za-z ]{2,14})[)\]]\s{0,3}(?:[\p{Script=Hangul} ·]{2,30}기자\s{0,2}=\s{0,3})?/u;

/** Reads one; null for any other text. */
export function readEastAsian(head: string): DatelineReading | null {
  const chinese = CHINESE.exec(head);
  if (chinese && (chinese[1] !== undefined || chinese[3] !== undefined)) {
    const [raw, agency = null, place = "", month, day] = chinese;
    const found =
      month === undefined ? null : { year: null, month: Number(month), day: Number(day), english: false };
    return reading(raw, place, agency, found);
  }
  const other = JAPANESE.exec(head) ?? KOREAN.exec(head);
  return other ? reading(other[0], (other[1] ?? "").trim(), other[2] ?? null, null) : null;
}

function reading(
  whole: string,
  place: string,
  agency: string | null,
  day: DatelineReading["day"],
): DatelineReading {
  return { place, agency, day, raw: whole.trim(), length: whole.length, separated: true };
}
