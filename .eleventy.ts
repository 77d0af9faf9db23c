import type { EleventyConfig } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * The one Eleventy configuration; every render goes through it. Templates are TSX modules: each takes a list from
 * the global data (`story` pages paginate over `stories`, `day` pages over `days`, …) and returns a preact tree,
 * which is the whole page. A list that is not given is empty, so one folder of templates serves every run.
 *
 * To see it by hand: `node --import tsx node_modules/.bin/eleventy --config=.eleventy.ts --input=templates`.
 */
export default function configure(
  config: EleventyConfig,
  data: Readonly<Record<string, unknown>> = {},
): void {
  for (const key of LISTS) config.addGlobalData(key, data[key] ?? []);
  config.addGlobalData("site", data["site"] ?? null);
  config.addTemplateFormats("11ty.tsx");
  // Compiled, the templates are plain `.11ty.js`.
  config.addExtension(["11ty.tsx", "11ty.js"], {
    key: "11ty.js",
    compile() {
      return async function render(pageData) {
        const tree = await this.defaultRenderer(pageData);
        // A `.11ty.tsx` page passes here twice, as it is rendered by way of `11ty.js`: then it is done already.
        if (typeof tree === "string") return tree;
        if (!isValidElement(tree)) throw new Error("A page template returned no element.");
        return `<!doctype html>\n${renderToString(tree)}\n`;
      };
    },
  });
  // Inside a package the templates lie below node_modules, which Eleventy would pass over without a word.
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
}

/** The lists that page templates paginate over, each page of theirs one entry. */
export const LISTS = [
  "homes",
  "stories",
  "days",
  "months",
  "years",
  "placeLists",
  "places",
  "placeYears",
  "holdings",
  "abouts",
  "missing",
] as const;
