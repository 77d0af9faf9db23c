/** How a language writes numbers, and what it counts by. */
export interface Counting<Category extends string> {
  readonly categories: readonly Category[];
  /** `9,861`. */
  readonly figure: (number: number) => string;
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
  locale: string,
  categories: readonly Category[],
): Counting<Category> {
  const [numbers, rules] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)];
  const figure = (number: number): string => numbers.format(number);
  const decimal = (number: number, digits: number): string =>
    number.toLocaleString(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: false,
    });
  return {
    categories,
    figure,
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
