import fc, { type StringConstraints } from "fast-check";

/** How many code points are none: halves of surrogate pairs, from U+D800. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800];

/** Any code point of Unicode. fast-check's own of this kind first writes down all of them, a million, once a process. */
const codePoint = fc.nat(0x10ffff - HALVES).map(
  (at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES),
  (value) => {
    const code = typeof value === "string" ? value.codePointAt(0) : undefined;
    if (code === undefined || value !== String.fromCodePoint(code)) throw new Error("not a code point");
    return code < FIRST_HALF ? code : code - HALVES;
  },
);

/** Any text, and names that mean something to JavaScript: `fc.string` of the unit `binary`. */
export const anyText = (constraints: Omit<StringConstraints, "unit"> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: codePoint });
