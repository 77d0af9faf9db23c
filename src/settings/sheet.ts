import {
  isTokenAtKeyword,
  isTokenFunction,
  isTokenString,
  isTokenURL,
  TokenType,
  tokenize,
} from "@csstools/css-tokenizer";
import { printable } from "../wire/text/printable.ts";
import type { Fault } from "./key.ts";

/** A style sheet of the operator's, checked. */
export interface Sheet {
  /** What it refers to beside itself, as written; in the order of the text. */
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
  /** The sheet with the address of each file as `addressOf` has it. */
  readonly text: (addressOf: (file: string) => string) => string;
}

/** Where a `url()` or a string stands, and what it says. */
interface Reference {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

const FAULTS_TOLD = 20;
const POLICY = "The policy of the pages (Content-Security-Policy) lets them load nothing from elsewhere";

/**
 * Looks through a style sheet by the tokens of CSS (CSS Syntax, level 3): an `@import`, what comes from another host, and
 * braces that do not close are faults, each with its line.
 */
export function readSheet(css: string): Sheet {
  const faults: Fault[] = [];
  const references: Reference[] = [];
  const lineAt = (offset: number): number => css.slice(0, offset).split(/\r\n?|\n|\f/).length;
  const wrong = (offset: number, why: string): void => {
    if (faults.length < FAULTS_TOLD) faults.push({ line: lineAt(offset), why });
  };
  const tokens = tokenize(
    { css },
    {
      onParseError: ({ sourceStart, message }) =>
        wrong(sourceStart, `It cannot be read here: ${message}. Mend the line.`),
    },
  );
  const open: { readonly close: string; readonly at: number; readonly name: string }[] = [];
  for (const token of tokens) {
    const [type, text, from, last] = token;
    const closes = CLOSES.get(type);
    const opening = open.at(-1);
    if (closes !== undefined)
      open.push({
        close: closes,
        at: from,
        name: isTokenFunction(token) ? token[4].value.toLowerCase() : "",
      });
    else if (
      type === TokenType.CloseCurly ||
      type === TokenType.CloseParen ||
      type === TokenType.CloseSquare
    ) {
      if (opening?.close === text) open.pop();
      else wrong(from, `A \`${text}\` closes nothing. Take it out, or add what it closes.`);
    }
    if (isTokenAtKeyword(token) && token[4].value.toLowerCase() === "import")
      wrong(
        from,
        `\`@import\` loads a second sheet. ${POLICY}, and one sheet is what is read here: put its rules into this one.`,
      );
    const quoted = isTokenString(token) && /^(?:url|src|(?:-webkit-)?image-set)$/.test(opening?.name ?? "");
    if (!quoted && !isTokenURL(token)) continue;
    const url = token[4].value.trim();
    if (isForeign(url))
      wrong(
        from,
        `\`${printable(url.slice(0, 200))}\` would be loaded from elsewhere. ${POLICY}. Put the file beside \`archive.md\`, and write its path as seen from this sheet.`,
      );
    else if (!/^(?:#|data:)/i.test(url)) references.push({ from, to: last + 1, url });
  }
  for (const { at } of open) wrong(at, "What opens here is never closed. Close it.");
  return {
    files: [...new Set(references.map(({ url }) => url))],
    faults: faults.toSorted((a, b) => a.line - b.line),
    text: (addressOf) => {
      let made = "";
      let end = 0;
      for (const { from, to, url } of references) {
        const address = JSON.stringify(addressOf(url));
        made += css.slice(end, from) + (/^u/i.test(css.slice(from, to)) ? `url(${address})` : address);
        end = to;
      }
      return made + css.slice(end);
    },
  };
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  [TokenType.OpenCurly, "}"],
  [TokenType.OpenSquare, "]"],
  [TokenType.OpenParen, ")"],
  [TokenType.Function, ")"],
]);

/** What pages may not load: all but files of the site, a part of the same page, and pictures written out. */
const isForeign = (url: string): boolean =>
  /^data:/i.test(url) ? !/^data:image\//i.test(url) : /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(url);

/** The first address in a few lines of CSS that is no part of the page itself and no picture written out; null where there is none. */
export function foreignUrl(css: string): string | null {
  const { files, faults } = readSheet(css);
  return files[0] ?? (faults.length > 0 ? css.trim().slice(0, 80) : null);
}
