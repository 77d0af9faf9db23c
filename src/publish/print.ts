import type { Site } from "../archive/views.ts";
import type { BuiltTemplates } from "../render/own-templates.ts";
import { renderPages, type Views } from "../render/render.ts";
import { sha256 } from "../sha256.ts";
import type { Disk } from "./disk.ts";
import { openExaminer } from "./examine.ts";
import { type Aside, putAside } from "./put-aside.ts";
import type { PutAside } from "./stage.ts";

/** What pages are made from, whichever process makes them. */
export interface PrintTask {
  readonly site: Site;
  readonly views: Views;
  readonly aside: Aside;
  /** The operator's templates. */
  readonly templates: BuiltTemplates | null;
  /** The first of as many numbers as there are views, for the names of pages that replace others. */
  readonly number: number;
}

/** Pages that were made and put aside, and what was found on them. */
export interface Print {
  readonly pages: readonly PutAside[];
  readonly faults: readonly string[];
  /** Every file of the site that they ask for, and one of them that asks for it. */
  readonly wanted: readonly (readonly [target: string, from: string])[];
}

/** Makes pages, looks through them, and puts them aside. */
export function openPrinter(disk: Disk): (task: PrintTask) => Promise<Print> {
  const folders = new Set<string>();
  return async ({ site, views, templates, aside, number }) => {
    const { baseUrl } = site.settings;
    const examine = openExaminer(baseUrl === null ? "/" : new URL(baseUrl).pathname);
    const pages: PutAside[] = [];
    const faults: string[] = [];
    const wanted = new Map<string, string>();
    for (const { path, html } of await renderPages(site, views, templates)) {
      const data = Buffer.from(html, "utf8");
      const staged = putAside(aside, disk, folders, { path, data, number: number + pages.length });
      pages.push({ path, digest: sha256(data), bytes: data.length, staged });
      const examined = examine(path, html);
      faults.push(...examined.faults);
      for (const target of examined.targets) if (!wanted.has(target)) wanted.set(target, path);
    }
    return { pages, faults, wanted: [...wanted] };
  };
}
