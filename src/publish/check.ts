import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { append, type Group } from "../archive/groups.ts";
import { sha256 } from "../sha256.ts";
import { type Elements, elementsOf } from "./elements.ts";
import { ledgerFaults } from "./ledger-faults.ts";
import { resolveLink } from "./links.ts";
import { MANIFEST, readBytes, readManifests } from "./manifest.ts";
import type { SiteFault } from "./site-fault.ts";

/** What a check found. A site with no `faults` is whole. */
export interface CheckResult {
  /** Files that the manifests list, and the root's manifest itself. */
  readonly files: number;
  readonly pages: number;
  /** Different links inside the site. */
  readonly links: number;
  /** Files in the folder that no manifest lists; theirs, not ours, and no fault. */
  readonly strangers: number;
  readonly faults: readonly SiteFault[];
}

const HOME = "index.html";
/** Shown by the host for what is missing; nothing links to it. */
const MISSING = "404.html";

/**
 * Verifies a site on disk: every listed file is there with its checksum, every link inside the site leads to a
 * listed file and to an id where it names one, every page is reached from home, but for those that say they are
 * not to be found (`noindex`), and every address of the ledger answers. Tells how many of how many files it has looked at.
 */
export function checkSite(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): CheckResult {
  const listed = readManifests(folder);
  if (listed.size === 0) {
    return {
      files: 0,
      pages: 0,
      links: 0,
      strangers: 0,
      faults: [
        { path: MANIFEST, line: null, what: "there is none, so the folder holds no site of Dateline" },
      ],
    };
  }
  const faults: SiteFault[] = [];
  /** The pages and files each page leads to. */
  const edges = new Map<string, readonly string[]>();
  /** Links to a part of another page, looked up once all pages were read. */
  const parts = new Map<string, Group<Link>>();
  const apart = new Set([MISSING]);

  let done = 0;
  for (const [path, digest] of listed) {
    progress(++done, listed.size);
    const bytes = readBytes(join(folder, path));
    if (bytes === null) {
      faults.push({ path, line: null, what: "listed in a manifest, but not there" });
      continue;
    }
    if (sha256(bytes) !== digest) faults.push({ path, line: null, what: "changed since it was published" });
    if (!path.endsWith(".html")) continue;
    const elements = elementsOf(bytes.toString("utf8"));
    const { ids } = elements;
    if (elements.noindex) apart.add(path);
    const links = linksInside(path, elements);
    for (const link of links) {
      if (!listed.has(link.path) && link.path !== MANIFEST)
        faults.push({
          path,
          line: null,
          what: `links to ${link.path}, which is not on the site`,
          inVain: true,
        });
      if (link.id === null || link.id === "") continue;
      if (link.path !== path) append(parts, link.path, link);
      else if (!ids.has(link.id)) faults.push(missingPart(link));
    }
    edges.set(path, [...new Set(links.map((link) => link.path))]);
  }
  for (const [path, links] of parts) {
    const { ids } = elementsOf(readBytes(join(folder, path))?.toString("utf8") ?? "");
    faults.push(...links.filter(({ id }) => !ids.has(id ?? "")).map(missingPart));
  }
  const reached = reachable(HOME, edges);
  for (const page of edges.keys()) {
    if (!reached.has(page) && !apart.has(page))
      faults.push({ path: page, line: null, what: "no way leads here from home" });
  }
  faults.push(...ledgerFaults(folder, listed));
  const links = new Set([...edges.values()].flat()).size;
  const files = listed.size + (listed.has(MANIFEST) ? 0 : 1);
  return { files, pages: edges.size, links, strangers: countStrangers(folder, listed), faults };
}

/** A link inside the site: from a page to a file, and to an id on it where it names one. */
interface Link {
  readonly from: string;
  readonly path: string;
  readonly id: string | null;
}

function linksInside(from: string, { links }: Elements): readonly Link[] {
  const base = from === MISSING ? basePathOf(links) : "/";
  return [...new Set(links)].flatMap((link) => {
    const target = resolveLink(from, link, base);
    return target === null ? [] : [{ from, path: target.path, id: target.fragment }];
  });
}

const missingPart = ({ from, path, id }: Link): SiteFault => ({
  path: from,
  line: null,
  what: `links to ${path}#${id}, but nothing there is called so`,
  inVain: true,
});

function reachable(home: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([home]);
  for (const page of reached) for (const next of edges.get(page) ?? []) reached.add(next);
  return reached;
}

/** The 404 page of a site with a base URL links from that URL's path; its first asset tells which. */
function basePathOf(links: readonly string[]): string {
  const asset = links.find((link) => link.startsWith("/") && link.includes("assets/"));
  return asset?.slice(0, asset.indexOf("assets/")) ?? "/";
}

function countStrangers(folder: string, listed: ReadonlyMap<string, string>): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => path !== MANIFEST && !listed.has(path)).length;
}
