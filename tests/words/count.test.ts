import fc from "fast-check";
import { expect, it } from "vitest";
import { counting } from "../../src/words/count.ts";
import { localeOf } from "../../src/words/locale.ts";

it.each(["en", "es", "fr", "de", "ar"])("whole numbers are written as CLDR has them in %s", (language) => {
  const { figure } = counting(language, []);
  const numbers = new Intl.NumberFormat(localeOf(language));
  fc.assert(
    fc.property(fc.oneof(fc.nat(20_000), fc.nat(1e9), fc.maxSafeNat()), (number) => {
      expect(figure(number)).toBe(numbers.format(number));
    }),
  );
});
