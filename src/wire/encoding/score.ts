import { isCjk, rarityOfCjk } from "./cjk.ts";
import { LETTERS, type Letters } from "./letters.ts";
import { rarityOfSign, type Side } from "./signs.ts";

type Alphabet = Letters["script"];
/** An alphabet, or the characters of East Asia. */
export type Script = Alphabet | "cjk";

/** How natural a text is. */
export interface Likelihood {
  /** `ln` of the chance to meet this text, about; more is better. Texts of the same bytes can be compared. */
  readonly score: number;
  /** Scripts of the letters above ASCII. */
  readonly scripts: readonly Script[];
}

/** Pairs of letters of one script, for all of its languages side by side. */
interface Model {
  readonly script: Alphabet;
  readonly languages: readonly string[];
  /** Number of a letter by its UTF-16 unit; 0 is no letter of the script. */
  readonly symbols: Uint8Array;
  readonly upper: Uint8Array;
  readonly size: number;
  /** `costs[(before * size + letter) * languages.length + language]` */
  readonly costs: Float32Array;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const STEP = 0.2;
/** A letter that the language does not have, but for names: of the best known languages, and of others. */
const FOREIGN = 9;
const EXOTIC = 10.5;
const WELL_KNOWN = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüß";
/** A letter of the script that no language here has. */
const UNKNOWN = 11;
const SWITCH_OF_SCRIPT = 3;
const LETTER_BESIDE_CJK = 5;
const CJK_AMONG_OTHERS = 6;
const LOST_HALF = 3;
const SCRIPTS_IN_ONE_WORD = 8;
/** UTF-16 units that have a place in the tables. */
const UNITS = 0x2000;

/** Letters of a script that no model has are still letters: their ranges. */
const RANGES: Readonly<Record<Alphabet, RegExp>> = {
  latin: /^[A-Za-zªºÀ-ÖØ-öø-ɏ]$/,
  cyrillic: /^[\u0400-\u052F]$/,
  greek: /^[\u0370-\u03FF]$/,
  hebrew: /^[\u05B0-\u05EA]$/,
  arabic: /^[\u0620-\u0655\u066E-\u06D5]$/,
  thai: /^[\u0E01-\u0E4E]$/,
};

let models: readonly Model[] | null = null;

/**
 * How natural a text reads, by the pairs of letters of its likeliest language in each script, by capitals, and by
 * signs where they are set. Linear in the text.
 */
export function likelihood(text: string): Likelihood {
  models ??= buildModels();
  const sums = models.map(({ languages }) => new Float64Array(languages.length));
  const above = models.map(() => 0);
  const cjk = rarityOfCjk(text);
  let cost = cjk.rarity + unpaired(text);
  let last = -1;
  let before = 32;
  let beforeModel = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const index = modelOf(models, unit);
    const model = models[index];
    const old = models[beforeModel];
    if (model !== undefined) {
      addPair(model, sums[index], index === beforeModel ? before : 0, unit);
      if (unit > 127) above[index] = (above[index] ?? 0) + 1;
      if (isCjk(before)) cost += LETTER_BESIDE_CJK;
      cost += costOfCase(model, index === beforeModel ? before : 32, unit);
      if (last !== -1 && last !== index) cost += beforeModel === -1 ? SWITCH_OF_SCRIPT : SCRIPTS_IN_ONE_WORD;
      last = index;
    } else if (isCjk(unit)) {
      if (beforeModel !== -1) cost += LETTER_BESIDE_CJK;
      else if (!isCjk(before)) cost += CJK_AMONG_OTHERS;
    } else if (unit > 127) {
      const repeats = unit === before || unit === text.charCodeAt(at + 1);
      cost += rarityOfSign(
        String.fromCharCode(unit),
        sideOf(models, before, text, at - 1),
        sideOf(models, text.charCodeAt(at + 1), text, at + 1),
        repeats,
      );
    }
    if (old !== undefined && index !== beforeModel) addPair(old, sums[beforeModel], before, 0);
    before = unit;
    beforeModel = index;
  }
  for (const own of sums) cost += own.reduce((least, sum) => Math.min(least, sum), Number.POSITIVE_INFINITY);
  const scripts: readonly Script[] = models.flatMap(({ script }, index) =>
    (above[index] ?? 0) > 0 ? [script] : [],
  );
  return { score: -cost, scripts: cjk.language === null ? scripts : [...scripts, "cjk"] };
}

/** Signs of quotation that have lost their other half are letters of another encoding rather. */
function unpaired(text: string): number {
  const count = (sign: string) => text.split(sign).length - 1;
  const high = count("“");
  const single = count("‘");
  const [low, end, apostrophe] = [count("„"), count("”"), count("’")];
  const lost =
    Math.max(0, low - high - end) +
    Math.max(0, single - apostrophe) +
    Math.max(0, count("‚") - single - apostrophe);
  return LOST_HALF * (lost + (high > 0 && low + end === 0 ? 1 : 0));
}

function sideOf(all: readonly Model[], unit: number, text: string, at: number): Side {
  if (at < 0 || at >= text.length || unit <= 32 || unit === 0xa0) return "blank";
  if (unit >= 48 && unit <= 57) return "digit";
  return modelOf(all, unit) !== -1 || unit > 0x2fff ? "letter" : "mark";
}

function modelOf(all: readonly Model[], unit: number): number {
  if (unit >= UNITS) return -1;
  for (let index = 0; index < all.length; index++) if (all[index]?.symbols[unit] !== 0) return index;
  return -1;
}

function addPair(model: Model, sums: Float64Array | undefined, before: number, unit: number): void {
  if (sums === undefined) return;
  const { symbols, size, costs, languages } = model;
  const start = ((symbols[before] ?? 0) * size + (symbols[unit] ?? 0)) * languages.length;
  for (let language = 0; language < sums.length; language++)
    sums[language] = (sums[language] ?? 0) + (costs[start + language] ?? 0);
}

/** Capitals begin words, or make up whole ones. */
function costOfCase({ upper, symbols }: Model, before: number, unit: number): number {
  const capital = upper[unit] === 1;
  if ((symbols[before] ?? 0) === 0) return capital ? 1.8 : 0.2;
  if (upper[before] === 1) return capital ? 1.2 : 0.4;
  return capital ? 7 : 0;
}

function buildModels(): readonly Model[] {
  const scripts: readonly Alphabet[] = ["latin", "cyrillic", "greek", "hebrew", "arabic", "thai"];
  return scripts.map((script) =>
    buildModel(
      script,
      LETTERS.filter((each) => each.script === script),
    ),
  );
}

function buildModel(script: Alphabet, all: readonly Letters[]): Model {
  // 0 no letter, 1 a letter that no language here has, then the others.
  const known = [...new Set(all.flatMap(({ letters }) => [...letters.slice(1)]))];
  const size = known.length + 2;
  const symbols = new Uint8Array(UNITS);
  const upper = new Uint8Array(UNITS);
  for (let unit = 65; unit < UNITS; unit++) {
    const letter = String.fromCharCode(unit);
    if (!RANGES[script].test(letter)) continue;
    const small = letter === "İ" ? "i" : letter.toLowerCase();
    symbols[unit] = known.includes(small) ? known.indexOf(small) + 2 : 1;
    if (small !== letter) upper[unit] = 1;
  }
  const costs = new Float32Array(size * size * all.length);
  all.forEach(({ letters, pairs }, language) => {
    const places = ["", "", ...known].map((letter, symbol) =>
      symbol === 0 ? 0 : letter === "" ? -1 : letters.indexOf(letter),
    );
    const cost = (row: number, column: number) =>
      ALPHABET.indexOf(pairs[row * letters.length + column] ?? "A") * STEP;
    for (let before = 0; before < size; before++)
      for (let symbol = 0; symbol < size; symbol++) {
        const row = places[before] ?? -1;
        const column = places[symbol] ?? -1;
        costs[(before * size + symbol) * all.length + language] =
          before === 0 && symbol === 0
            ? 0
            : symbol === 1
              ? UNKNOWN
              : column === -1
                ? script !== "latin" || WELL_KNOWN.includes(known[symbol - 2] ?? "")
                  ? FOREIGN
                  : EXOTIC
                : row === -1
                  ? cost(0, column) + 1
                  : cost(row, column);
      }
  });
  return { script, languages: all.map(({ language }) => language), symbols, upper, size, costs };
}
