import { LETTERS, type Letters } from "./letters.ts";

type Alphabet = Letters["script"];

/** Pairs of letters of one alphabet, for all of its languages side by side. */
export interface Model {
  readonly script: Alphabet;
  readonly languages: number;
  /** Number of symbols: 0 is no letter, 1 a letter that no language here has, the others are its letters. */
  readonly size: number;
  /** `-ln` of the share of a pair: `costs[(before * size + letter) * languages + language]`. */
  readonly costs: Float32Array;
}

/** What is known of letters, by UTF-16 unit up to `UNITS`. */
export interface Models {
  readonly models: readonly Model[];
  /** Index of the model that a unit is a letter of; `NO_MODEL` for what is no letter. */
  readonly modelOf: Uint8Array;
  /** The letter's symbol in its model. */
  readonly symbolOf: Uint8Array;
  /** 1 for capitals. */
  readonly capital: Uint8Array;
}

export const UNITS = 0x2000;
export const NO_MODEL = 255;

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const STEP = 0.2;
/** A letter that the language does not have, but for names: of the best known languages, and of others. */
const FOREIGN = 9;
const EXOTIC = 10.5;
const WELL_KNOWN = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüß";
/** A letter of the alphabet that no language here has. */
const UNKNOWN = 11;

/** Letters of each alphabet, those included that no language here has. */
const ALPHABETS: readonly (readonly [script: Alphabet, letters: RegExp])[] = [
  ["latin", /^[A-Za-zªºÀ-ÖØ-öø-ɏ]$/],
  ["cyrillic", /^[\u0400-\u052F]$/],
  ["greek", /^[\u0370-\u03FF]$/],
  ["hebrew", /^[\u05B0-\u05EA]$/],
  ["arabic", /^[\u0620-\u0655\u066E-\u06D5]$/],
  ["thai", /^[\u0E01-\u0E4E]$/],
];

let built: Models | null = null;

/** The models of all alphabets; made of the tables when first asked for, some milliseconds. */
export function letterModels(): Models {
  built ??= build();
  return built;
}

function build(): Models {
  const modelOf = new Uint8Array(UNITS).fill(NO_MODEL);
  const symbolOf = new Uint8Array(UNITS);
  const capital = new Uint8Array(UNITS);
  const models = ALPHABETS.map(([script, letters], index) => {
    const languages = LETTERS.filter((each) => each.script === script);
    const known = [...new Set(languages.flatMap((each) => [...each.letters.slice(1)]))];
    for (let unit = 65; unit < UNITS; unit++) {
      const letter = String.fromCharCode(unit);
      if (!letters.test(letter)) continue;
      const small = letter === "İ" ? "i" : letter.toLowerCase();
      modelOf[unit] = index;
      symbolOf[unit] = known.includes(small) ? known.indexOf(small) + 2 : 1;
      if (small !== letter) capital[unit] = 1;
    }
    return { script, languages: languages.length, size: known.length + 2, costs: costsOf(languages, known) };
  });
  return { models, modelOf, symbolOf, capital };
}

function costsOf(languages: readonly Letters[], known: readonly string[]): Float32Array {
  const size = known.length + 2;
  const costs = new Float32Array(size * size * languages.length);
  languages.forEach(({ letters, pairs, script }, language) => {
    const placeOf = (symbol: number) => (symbol === 0 ? 0 : letters.indexOf(known[symbol - 2] ?? "none"));
    const costAt = (row: number, column: number) =>
      BASE64.indexOf(pairs[row * letters.length + column] ?? "A") * STEP;
    const cost = (before: number, symbol: number): number => {
      if (symbol === 1) return UNKNOWN;
      const row = placeOf(before);
      const column = placeOf(symbol);
      if (column === -1)
        return script !== "latin" || WELL_KNOWN.includes(known[symbol - 2] ?? "") ? FOREIGN : EXOTIC;
      return row === -1 ? costAt(0, column) + 1 : costAt(row, column);
    };
    for (let before = 0; before < size; before++)
      for (let symbol = 0; symbol < size; symbol++)
        costs[(before * size + symbol) * languages.length + language] =
          before === 0 && symbol === 0 ? 0 : cost(before, symbol);
  });
  return costs;
}
