import { isCjk, rarityOfCjk } from "./cjk.ts";
import type { Letters } from "./letters.ts";
import { letterModels, type Model, type Models, NO_MODEL, UNITS } from "./models.ts";
import { ASCII_WORDS } from "./sample.ts";
import { rarityOfSign, type Side, unpaired } from "./signs.ts";

/** An alphabet, or the characters of East Asia. */
export type Script = Letters["script"] | "cjk";

/** How natural a text is. */
export interface Likelihood {
  /** `ln` of the chance to meet this text, about; more is better. Texts of the same bytes can be compared. */
  readonly score: number;
  /** Scripts of the letters above ASCII. */
  readonly scripts: readonly Script[];
}

/** `-ln` of what is rare in running text. */
const SWITCH_OF_SCRIPT = 3;
const SCRIPTS_IN_ONE_WORD = 8;
const LETTER_BESIDE_CJK = 5;
const CJK_AMONG_OTHERS = 6;
/** The first of the models. */
const LATIN = 0;
const CAPITAL_WITHIN_A_WORD = 7;

/**
 * How natural a text reads: by its pairs of letters, in the language of each alphabet that fits them best; by
 * capitals; by signs where they are set; by how common its characters of East Asia are. `words` are those of ASCII
 * beside it. Linear in the text.
 */
export function likelihood(text: string, words: WordScore): Likelihood {
  const known = letterModels();
  const { models, modelOf, symbolOf } = known;
  const sums = models.map(({ script, languages }) =>
    script === "latin" ? words.slice() : new Float64Array(languages),
  );
  const scripts = new Set<Script>();
  const cjk = rarityOfCjk(text);
  if (cjk > 0) scripts.add("cjk");
  let cost = cjk + unpaired(text);
  let before = 32;
  let beforeModel = NO_MODEL;
  let lastModel = NO_MODEL;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const index = unit < UNITS ? (modelOf[unit] ?? NO_MODEL) : NO_MODEL;
    if (index !== beforeModel && beforeModel !== NO_MODEL)
      add(models[beforeModel], sums[beforeModel], symbolOf[before] ?? 0, 0);
    if (index !== NO_MODEL) {
      const same = index === beforeModel;
      add(models[index], sums[index], same ? (symbolOf[before] ?? 0) : 0, symbolOf[unit] ?? 0);
      cost += costOfCase(known, same ? before : -1, unit);
      if (unit > 127) scripts.add(models[index]?.script ?? "latin");
      if (isCjk(before)) cost += LETTER_BESIDE_CJK;
      if (index !== lastModel && lastModel !== NO_MODEL)
        cost += beforeModel === NO_MODEL ? SWITCH_OF_SCRIPT : SCRIPTS_IN_ONE_WORD;
      lastModel = index;
    } else if (unit === ASCII_WORDS) {
      if (lastModel !== LATIN && lastModel !== NO_MODEL) cost += SWITCH_OF_SCRIPT;
      lastModel = LATIN;
    } else if (unit > 127) {
      if (!isCjk(unit))
        cost += rarityOfSign(
          unit,
          sideOf(known, text, at - 1),
          sideOf(known, text, at + 1),
          before,
          text.charCodeAt(at + 1),
        );
      else if (beforeModel !== NO_MODEL) cost += LETTER_BESIDE_CJK;
      else if (!isCjk(before)) cost += CJK_AMONG_OTHERS;
    }
    before = unit;
    beforeModel = index;
  }
  for (const sum of sums)
    cost += sum.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return { score: -cost, scripts: [...scripts] };
}

/** For each language in Latin letters how rare words of ASCII are in it. */
export type WordScore = Float64Array;

export function scoreOfWords(text: string): WordScore {
  const { models, modelOf, symbolOf } = letterModels();
  const latin = models[LATIN];
  const sums = new Float64Array(latin?.languages ?? 0);
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const symbol = modelOf[unit] === LATIN ? (symbolOf[unit] ?? 0) : 0;
    add(latin, sums, before, symbol);
    before = symbol;
  }
  return sums;
}

function add(model: Model | undefined, sums: Float64Array | undefined, before: number, symbol: number): void {
  if (model === undefined || sums === undefined) return;
  const { costs, languages } = model;
  const start = (before * model.size + symbol) * languages;
  for (let language = 0; language < languages; language++)
    sums[language] = (sums[language] ?? 0) + (costs[start + language] ?? 0);
}

/** Capitals begin words, or make up whole ones. `before` is -1 where a word begins. */
function costOfCase({ capital }: Models, before: number, unit: number): number {
  if (before === -1) return capital[unit] === 1 ? 1.8 : 0.2;
  if (capital[before] === 1) return capital[unit] === 1 ? 1.2 : 0.4;
  return capital[unit] === 1 ? CAPITAL_WITHIN_A_WORD : 0;
}

function sideOf({ modelOf }: Models, text: string, at: number): Side {
  const unit = at < 0 || at >= text.length ? 32 : text.charCodeAt(at);
  if (unit <= 32 || unit === 0xa0) return "blank";
  if (unit >= 48 && unit <= 57) return "digit";
  return isCjk(unit) || (unit < UNITS && modelOf[unit] !== NO_MODEL) ? "letter" : "mark";
}
