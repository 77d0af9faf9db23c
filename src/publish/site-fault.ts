/** What is wrong at a file of the site, or at an address of its ledger, which begins with `/`. */
export interface SiteFault {
  readonly path: string;
  readonly line: number | null;
  readonly what: string;
  /** Set where a page asks for what is not there, as many may for one thing. */
  readonly inVain?: true;
}

/** `2014/a.html: links to …`; `at` says how a path is told. */
export const faultLine = (
  { path, line, what }: SiteFault,
  at: (path: string) => string = (own) => own,
): string => `${at(path)}${line === null ? "" : `:${line}`}: ${what}`;

/** Pages named that ask for one thing that is not there. */
const NAMED = 3;

/** The lines of many faults: of those who ask for the same that is not there, the first few, and how many more there are. */
export function faultLines(faults: readonly SiteFault[], at?: (path: string) => string): readonly string[] {
  const seen = new Map<string, number>();
  const lines = faults.flatMap((fault) => {
    if (fault.inVain !== true) return [faultLine(fault, at)];
    const before = seen.get(fault.what) ?? 0;
    seen.set(fault.what, before + 1);
    return before < NAMED ? [faultLine(fault, at)] : [];
  });
  const more = [...seen].filter(([, pages]) => pages > NAMED);
  return [
    ...lines,
    ...more.map(([what, pages]) => {
      const others = pages - NAMED;
      return `${others.toLocaleString("en")} more ${others === 1 ? "page" : "pages"}: ${what}`;
    }),
  ];
}
