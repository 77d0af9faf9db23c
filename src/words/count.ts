/** How a language writes numbers, and what it counts by. */
export interface Counting<Category extends string> {
  readonly categories: readonly Category[];
  /** `9,861`. */
  readonly figure: (number: number) => string;
  /** With so many digits behind the point: `1.4`. */
  readonly decimal: (number: number, digits: number) => string;
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
  return {
    categories,
    figure,
    decimal: (number, digits) =>
      number.toLocaleString(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: false,
      }),
    plural: (number, forms) => {
      const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      return (known[rules.select(number)] ?? forms.other).replace("#", figure(number));
    },
  };
}
