import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import { h, isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Site } from "./src/archive/views.ts";
import { tellFallbacks } from "./src/words/fallback.ts";
import { wordsFor } from "./src/words/words.ts";
import { PageWords } from "./templates/parts/words.ts";

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
  "headings",
  "headingYears",
  "headingLists",
  "countries",
  "storylines",
  "storylineLists",
  "onThisDays",
  "onThisDayLists",
  "randoms",
  "searches",
  "corrections",
  "holdings",
  "datas",
  "fileLists",
  "abouts",
  "missing",
  "gone",
  "goneLists",
] as const;

/** A page template: front matter as `data`, and a component that makes the whole page of it. */
interface PageModule {
  readonly data: { readonly pagination?: { readonly data: string } };
  readonly default: (data: unknown) => unknown;
}

/**
 * The one Eleventy configuration; every render goes through it. Templates are TSX modules: each takes a list from
 * the global data (the story page paginates over `stories`, the day page over `days`, …) and returns a preact
 * tree, which is the whole page. A list that is not given is empty, so one folder of templates serves every run.
 * `templates` takes the path of each template that was loaded, and the list that it makes pages of.
 */
export default function configure(
  config: EleventyConfig,
  data: Readonly<Record<string, unknown>> & { readonly site?: Site } = {},
  templates: Map<string, string> = new Map(),
): void {
  const words = wordsFor(data.site?.settings.language ?? "en");
  for (const key of LISTS) config.addGlobalData(key, data[key] ?? []);
  config.addGlobalData("site", data.site ?? null);
  config.addTemplateFormats("11ty.tsx");
  // Compiled, the templates are plain `.11ty.js`. Eleventy's own engine would load them anew in every run.
  config.addExtension(["11ty.tsx", "11ty.js"], {
    read: false,
    useLayouts: false,
    getData: ["data"],
    async getInstanceFromInputPath(inputPath) {
      const page = await load(inputPath);
      const list = page.data.pagination?.data ?? "none";
      if (!LISTS.some((name) => name === list))
        throw new Error(`${inputPath} makes pages of \`${list}\`, a list that .eleventy.ts does not name.`);
      templates.set(inputPath, list);
      return page;
    },
    compileOptions: { cache: true, getCacheKey: (_content, inputPath) => inputPath },
    async compile(_content, inputPath) {
      const { default: Page } = await load(inputPath);
      return (pageData) => {
        const Whole = (): VNode => {
          const tree = Page(pageData);
          if (!isValidElement(tree)) throw new Error(`${inputPath} returned no element.`);
          return tree;
        };
        const html = renderToString(h(PageWords.Provider, { value: words }, h(Whole, null)));
        // `<br/>` as HTML has it, `<br>`. Quotes are escaped in text, so `"/>` stands at the end of a tag alone.
        return `<!DOCTYPE html>\n${tellFallbacks(html.replaceAll('"/>', '">'))}\n`;
      };
    },
  });
  // Eleventy would warn of what is slow in its own way, in the midst of ours.
  config.benchmarks.config.setMinimumThresholdMs(0);
  // Inside a package the templates lie below node_modules, which Eleventy would pass over without a word.
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
}

const loaded = new Map<string, Promise<PageModule>>();

function load(inputPath: string): Promise<PageModule> {
  const known = loaded.get(inputPath);
  if (known) return known;
  const loading: Promise<PageModule> = import(pathToFileURL(resolve(inputPath)).href);
  loaded.set(inputPath, loading);
  return loading;
}
