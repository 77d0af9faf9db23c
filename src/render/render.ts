import { join, relative } from "node:path";
import configure, { type LISTS } from "../../.eleventy.ts";
import { filePath } from "../archive/permalink.ts";
import type { Site, View } from "../archive/views.ts";
import { BuildError } from "../build-error.ts";
import { MODULES } from "../package.ts";
import { refuseLists } from "./lists.ts";
import { type BuiltTemplates, loadOwnTemplates, ownFault } from "./own-templates.ts";

/** Lists of views by the name their template paginates over. */
export type Views = Partial<Readonly<Record<List, readonly View[]>>>;
/** The same to be gone through once, one view after the other. */
export type PassingViews = Partial<Readonly<Record<List, Iterable<View>>>>;
type List = (typeof LISTS)[number];

/** A finished page; `path` is relative to the site's root. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

const TEMPLATES = join(MODULES, "templates");

/** Views that one run should take at most: it holds all their pages until the last is done. */
export const VIEWS_A_RUN = 1000;

/**
 * Renders views through Eleventy, in one run and in memory: nothing is written. Throws with the template's name when a
 * template fails, with the list's when it has no template or two, or when a view came out as no page or as more than one.
 */
export async function renderPages(
  site: Site,
  views: Views,
  theirs: BuiltTemplates | null,
): Promise<readonly Page[]> {
  const own = await loadOwnTemplates(theirs);
  const templates = new Map<string, string>();
  // Eleventy refuses an absolute input outside the working directory, and takes a relative one.
  const input = relative(process.cwd(), TEMPLATES) || ".";
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(input, "unused", {
    configPath: false,
    config: (config) => configure(config, { ...views, site }, templates, own),
    quietMode: true,
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON().catch((error) => fail(error, theirs));
  refuseLists(templates);
  const pages = rendered.flatMap(({ url, content }) =>
    url === false ? [] : [{ path: filePath(url.slice(1)), html: content }],
  );
  const wanted = countViews(views);
  if (pages.length !== wanted) {
    throw new Error(`The templates made ${pages.length} pages of ${wanted}.`);
  }
  return pages;
}

/**
 * Eleventy, once pages are to be made. It would put a resolver of its own between Node and every later import, in a thread
 * of its own on Node 20: an eighth of what a small build takes. That is there to load templates anew that were edited
 * while Eleventy watches, and here each build of a preview is a process of its own.
 */
async function loadEleventy() {
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "true";
  return (await import("@11ty/eleventy")).default;
}

const countViews = (views: Views): number => Object.values(views).reduce((sum, list) => sum + list.length, 0);

/** The page that a template failed on. */
const pageOf = (error: unknown): string | null =>
  error instanceof Error && "page" in error && typeof error.page === "string" ? error.page : null;

/** Eleventy wraps an error in errors of its own: the outermost names the template, the innermost the fault. */
function fail(error: unknown, templates: BuiltTemplates | null): never {
  let cause = error;
  while (cause instanceof Error && "originalError" in cause && cause.originalError)
    cause = cause.originalError;
  const own = ownFault(cause, templates, pageOf(cause));
  if (own !== null) throw own;
  const where = error instanceof Error ? error.message : "";
  const what = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  throw new BuildError(`A page could not be rendered, so nothing was published.\n${where}\n${what}`);
}
