/** Citation.js ships no types. This is the part of it that the tests use (0.8). */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string | object);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(output: "bibliography" | "citation", options: Readonly<Record<string, unknown>>): string;
  }
}

declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
declare module "@citation-js/plugin-ris" {}
