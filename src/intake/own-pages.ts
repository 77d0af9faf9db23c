import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { OwnPage } from "../archive/pages/own-page.ts";
import type { Media } from "../article.ts";
import { InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { readOwnPage } from "../settings/own-page.ts";
import { type OwnLink, renderOwn } from "./own-markup.ts";
import { readOwnText } from "./own-text.ts";

/** The folder beside the stories that holds the operator's pages. */
const FOLDER = "pages";

/** The operator's pages. */
export interface OwnPages {
  /** By name. */
  readonly pages: readonly OwnPage[];
  /** The pictures of each. */
  readonly media: readonly (readonly Media[])[];
  /** What was left out of their Markdown. */
  readonly findings: readonly Diagnostic[];
  readonly links: readonly OwnLink[];
  /** Paths in the input folder of what is no story, since it is a page. */
  readonly taken: readonly string[];
}

/** Reads `pages/*.md` in `input`; what else lies in that folder is a story as anywhere. Throws a BuildError that names every fault. */
export function readOwnPages(input: string): OwnPages {
  const folder = join(input, FOLDER);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { pages: [], media: [], findings: [], links: [], taken: [] };
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && /\.md$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const faults: Diagnostic[] = [];
  const findings: Diagnostic[] = [];
  const links: OwnLink[] = [];
  const media: (readonly Media[])[] = [];
  const pages = names.flatMap((file): readonly OwnPage[] => {
    const path = `${FOLDER}/${file}`;
    const name = file.replace(/\.md$/i, "");
    const { page, errors } = readOwnPage(readOwnText(input, path) ?? "", name);
    faults.push(...errors.map((error) => ({ ...error, path })));
    if (page === null) return [];
    const markup = renderOwn(page.body, path, page.bodyLine);
    findings.push(...markup.findings);
    links.push(...markup.links);
    media.push(markup.media);
    return [{ url: `/${FOLDER}/${name}/`, title: page.title, menu: page.menu, markup: markup.html }];
  });
  if (faults.length > 0) throw new InputFaults(faults);
  return { pages, media, findings, links, taken: names.map((name) => `${FOLDER}/${name}`) };
}
