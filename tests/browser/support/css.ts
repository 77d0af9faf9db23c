import { type CssFault, validate } from "csstree-validator";

/** Standard CSS that the validator lacks, and the standard that has it. */
const STANDARD: readonly { readonly atrule: string; readonly descriptor: string; readonly by: string }[] = [
  { atrule: "page", descriptor: "margin", by: "CSS Paged Media Module Level 3, Page Properties" },
];

/** What is wrong with the text of a style sheet, `line:column message`. Selectors are not looked at. */
export function validateCss(text: string): readonly string[] {
  return validate(text)
    .filter((fault) => !isStandard(fault))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const isStandard = (fault: CssFault): boolean =>
  STANDARD.some(({ atrule, descriptor }) => fault.atrule === atrule && fault.descriptor === descriptor);
