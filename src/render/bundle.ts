import { join } from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { packageRoot } from "../package.ts";
import { figuresOf, localeOf, monthsOf, type Width, weekdaysOf } from "../words/locale.ts";

/** What a script is made from: a module by its path, or a text that imports what it needs. */
export interface From extends Pick<BuildOptions, "entryPoints" | "stdin"> {
  /** Whether a page waits for nearly all of it, so that browsers do well to compile it whole, aside, while they read the page. */
  readonly awaited?: boolean;
}

/** Asks for that where browsers know it: Explicit JavaScript Compile Hints, Chromium 136. */
const COMPILE_WHOLE = "//# allFunctionsCalledOnLoad";

/** Scripts by what they were made from: a process that makes sites several times makes each once. */
const known = new Map<string, Promise<string>>();

/** One classic script for browsers, with the words of a language that we have: modules are refused on `file://`. */
export function bundled(from: From, language: string): Promise<string> {
  const key = JSON.stringify([from, language]);
  const made = known.get(key) ?? bundle(from, language);
  known.set(key, made);
  return made;
}

async function bundle({ awaited = false, ...from }: From, language: string): Promise<string> {
  const { outputFiles } = await build({
    ...from,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    absWorkingDir: packageRoot(),
    tsconfigRaw: "{}",
    plugins: [wordsIn(language)],
  });
  // Short names are given by how often letters stand in the source: in a step of its own, types have no part in it.
  const { code } = await transform(outputFiles[0]?.text ?? "", {
    minify: true,
    target: "es2020",
    charset: "utf8",
    banner: awaited ? COMPILE_WHOLE : "",
  });
  return code;
}

/** Puts the words of a language where the browser's modules ask for the English ones: a script holds one language. */
const wordsIn = (language: string): Plugin => ({
  name: "words",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/words\/en\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("/words/en/", `/words/${language}/`)),
    }));
    onLoad({ filter: /[\\/]words[\\/]locale\.[jt]s$/ }, () => ({ contents: localeIn(language) }));
  },
});

const WIDTHS: readonly Width[] = ["long", "short", "narrow"];

/** What `src/words/locale.ts` gives of a language, written out. */
function localeIn(language: string): string {
  const table = (of: (width: Width) => readonly string[]): string =>
    JSON.stringify(Object.fromEntries(WIDTHS.map((width) => [width, of(width).join("|")])));
  return `
    export const localeOf = () => ${JSON.stringify(localeOf(language))};
    export const figuresOf = () => (${JSON.stringify(figuresOf(language))});
    export const monthsOf = (_, width, inDate) => (inDate
      ? ${table((width) => monthsOf(language, width, true))}
      : ${table((width) => monthsOf(language, width, false))})[width].split("|");
    export const weekdaysOf = (_, width) => (${table((width) => weekdaysOf(language, width))})[width].split("|");`;
}
