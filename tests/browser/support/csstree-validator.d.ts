/** csstree-validator ships no types. This is the part of it that the tests use (4.0). */
declare module "csstree-validator" {
  /** What is wrong at one place of a style sheet: its syntax, a name, or a value. */
  export interface CssFault {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    /** Of the at-rule that holds the descriptor. */
    readonly atrule?: string;
    readonly descriptor?: string;
    readonly property?: string;
  }

  export function validate(css: string, filename?: string): readonly CssFault[];
}
