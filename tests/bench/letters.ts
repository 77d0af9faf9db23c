/**
 * Counts a language's letters for `src/wire/encoding/letters.ts`: a row of that table, from files of its text.
 *
 *     npm run letters -- pl latin polish-1.txt polish-2.txt
 */
import { readFileSync } from "node:fs";

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const STEP = 0.2;
/** A letter with a smaller share of the text is a name's, not the language's. */
const SHARE = 1.5e-4;
/** How much the share of a letter says of a pair that was hardly seen. */
const SMOOTHING = 10;

const [language = "", script = "", ...files] = process.argv.slice(2);
const text = files.map((file) => readFileSync(file, "utf8").normalize("NFC").toLowerCase()).join(" ");
// What is no letter is one blank; it also begins and ends the text.
const words = ` ${text.replace(/\P{L}+/gu, " ").trim()} `;

const pairs = new Map<string, number>();
const singles = new Map<string, number>();
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
for (let at = 0; at < words.length; at++) {
  count(singles, words.charAt(at));
  count(pairs, words.slice(at, at + 2));
}

const own = [...singles].filter(([letter, times]) => letter !== " " && times / words.length >= SHARE);
const ascii = script === "latin" ? "abcdefghijklmnopqrstuvwxyz" : "";
const letters = [" ", ...[...new Set([...ascii, ...own.map(([letter]) => letter)])].sort()];
const rows = letters.map((before) => {
  const times = letters.map((letter) => pairs.get(before + letter) ?? 0);
  const all = times.reduce((sum, each) => sum + each, 0);
  const seen = all / (all + SMOOTHING * Math.max(1, times.filter((each) => each > 0).length));
  const signs = letters.map((letter, index) => {
    const alone = ((singles.get(letter) ?? 0) + 1) / words.length;
    const share = seen * ((times[index] ?? 0) / Math.max(1, all)) + (1 - seen) * alone * 0.5;
    return BASE64.charAt(Math.min(63, Math.max(0, Math.round(-Math.log(share) / STEP))));
  });
  return signs.join("");
});
console.log(JSON.stringify({ language, script, letters: letters.join(""), pairs: rows.join("") }));
