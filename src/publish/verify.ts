import { elementsOf } from "./elements.ts";
import { resolveLink } from "./links.ts";
import { MANIFEST } from "./manifest.ts";

/** Watches the pages go by and says, once all have, what would be broken on the site. */
export interface Verifier {
  /** Takes a rendered page; `path` is relative to the site's root. */
  readonly page: (path: string, html: string) => void;
  /** Every fault, one line each; `published` holds the paths of all files of the site. */
  readonly faults: (published: ReadonlySet<string> | ReadonlyMap<string, string>) => readonly string[];
}

/**
 * Checks that every link inside the site resolves, that a fragment names an id of its page, and that no page is
 * empty. Keeps one entry a link target, not one a link, so memory follows the number of pages.
 */
export function openVerifier(basePath = "/"): Verifier {
  /** A page that asks for a path, by that path. */
  const wanted = new Map<string, string>();
  const faults: string[] = [];
  /** Pages of one folder share most of their links: what each resolves to, for the folder at hand. */
  let folder = "";
  let resolved = new Map<string, string | null>();

  const page = (path: string, html: string): void => {
    const { links, ids, hasMain } = elementsOf(html);
    if (!hasMain) faults.push(`${path}: the page is empty`);
    const here = path.slice(0, path.lastIndexOf("/") + 1);
    if (here !== folder) {
      folder = here;
      resolved = new Map();
    }
    for (const link of links) {
      if (link.startsWith("#")) {
        if (!ids.has(link.slice(1))) faults.push(`${path}: nothing on it is called ${link}`);
        continue;
      }
      let target = resolved.get(link);
      if (target === undefined) {
        target = resolveLink(path, link, basePath)?.path ?? null;
        resolved.set(link, target);
      }
      if (target !== null && !wanted.has(target)) wanted.set(apart(target), path);
    }
  };

  return {
    page,
    faults: (published) => [
      ...faults,
      ...[...wanted]
        .filter(([target]) => !published.has(target) && target !== MANIFEST)
        .map(([target, from]) => `${from}: links to ${target}, which is not on the site`),
    ],
  };
}

/** A copy that shares no memory with the page, of which V8's substrings would keep all alive. */
const apart = (text: string): string => Buffer.from(text).toString();
