/** What is wrong at a file of the site, or at an address of its ledger, which begins with `/`. */
export interface SiteFault {
  readonly path: string;
  readonly line: number | null;
  readonly what: string;
}

/** `2014/a.html: links to …`; `at` says how a path is told. */
export const faultLine = (
  { path, line, what }: SiteFault,
  at: (path: string) => string = (own) => own,
): string => `${at(path)}${line === null ? "" : `:${line}`}: ${what}`;
