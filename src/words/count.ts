import { figuresOf, localeOf } from "./locale.ts";

/** How a language writes numbers, and what it counts by. */
export interface Counting<Category extends string> {
  readonly categories: readonly Category[];
  /** A whole number: `9,861`. */
  readonly figure: (number: number) => string;
  /** What stands before the parts of one: `.`. */
  readonly point: string;
  /** With so many digits behind the point: `1.4`. */
  readonly decimal: (number: number, digits: number) => string;
  /** Bytes, a thousand or more, in thousands or millions by the names of these: `1.4 kB`, `24 MB`. */
  readonly size: (bytes: number, units: readonly [thousands: string, millions: string]) => string;
  /** The form that goes with a number, the number in the place of `#`. */
  readonly plural: (number: number, forms: Readonly<Record<Category | "other", string>>) => string;
}

/**
 * Numbers and plurals by CLDR's rules, as `Intl` has them. `categories` are those that the language has
 * (`Intl.PluralRules`): each form of each word must be there, or TypeScript says so.
 */
export function counting<Category extends Intl.LDMLPluralRule>(
  language: string,
  categories: readonly Category[],
): Counting<Category> {
  const { separator, least, point } = figuresOf(language);
  const rules = new Intl.PluralRules(language);
  const figure = (number: number): string => {
    const digits = String(number);
    return digits.length < least ? digits : digits.replace(/\B(?=(...)+$)/g, separator);
  };
  const decimal = (number: number, digits: number): string =>
    number.toLocaleString(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: false,
    });
  return {
    categories,
    figure,
    point,
    decimal,
    size: (bytes, [thousands, millions]) => {
      const [unit, size] = bytes < 1e6 ? [thousands, bytes / 1e3] : [millions, bytes / 1e6];
      return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`;
    },
    plural: (number, forms) => {
      const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      return (known[rules.select(number)] ?? forms.other).replace("#", figure(number));
    },
  };
}
