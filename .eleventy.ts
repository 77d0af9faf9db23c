import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import { h, isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Site } from "./src/archive/views.ts";
import { tellFallbacks } from "./src/words/fallback.ts";
import { wordsFor } from "./src/words/words.ts";
import { type OwnTemplates, withOwn } from "./templates/parts/replaceable.tsx";
import { speaking } from "./templates/parts/words.ts";

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
  "ownPages",
  "missing",
  "gone",
  "goneLists",
] as const;

/** A page template: front matter as `data`, and a component that makes the whole page of it. */
interface PageModule {
  readonly data: { readonly pagination?: { readonly data: string } };
  readonly default: (data: object) => unknown;
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
  own: OwnTemplates = new Map(),
): void {
  const { language = "en", dateStyle = "long" } = data.site?.settings ?? {};
  const words = wordsFor(language, dateStyle);
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
    // Eleventy would keep what it compiled in each run, and with it all that the run had, for as long as the process lives.
    // It asks for a key all the same, and cannot make one of a module.
    compileOptions: { cache: false, getCacheKey: (_content, inputPath) => inputPath },
    async compile(_content, inputPath) {
      const name = basename(inputPath).replace(/\.11ty\..*$/, "");
      const [Ours, Theirs] = [(await load(inputPath)).default, own.get(name)];
      return (pageData) => {
        const Whole = (): VNode => {
          if (Theirs !== undefined) return h(Theirs, pageData);
          const tree = Ours(pageData);
          if (!isValidElement(tree)) throw new Error(`${inputPath} returned no element.`);
          return tree;
        };
        try {
          const page = withOwn(own, h(Whole, null));
          const html = speaking(words, () => renderToString(page));
          // `<br/>` as HTML has it, `<br>`. Quotes are escaped in text, so `"/>` stands at the end of a tag alone.
          return `<!DOCTYPE html>\n${tellFallbacks(html.replaceAll('"/>', '">'))}\n`;
        } catch (error) {
          throw Object.assign(error instanceof Error ? error : new Error(String(error)), {
            page: urlOf(pageData),
          });
        }
      };
    },
  });
  // Eleventy would warn of what is slow in its own way, in the midst of ours.
  config.benchmarks.config.setMinimumThresholdMs(0);
  // Inside a package the templates lie below node_modules, which Eleventy would pass over without a word.
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
}

/** The address of the page that a template is given. */
function urlOf(data: object): unknown {
  const page: unknown = "page" in data ? data.page : null;
  return typeof page === "object" && page !== null && "url" in page ? page.url : null;
}

const loaded = new Map<string, Promise<PageModule>>();

function load(inputPath: string): Promise<PageModule> {
  const known = loaded.get(inputPath);
  if (known) return known;
  const loading: Promise<PageModule> = import(pathToFileURL(resolve(inputPath)).href);
  loaded.set(inputPath, loading);
  return loading;
}
