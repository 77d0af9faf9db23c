import { elementsOf } from "./elements.ts";
import { resolveLink } from "./links.ts";

/** What a page asks of the rest of the site, and what is wrong with the page alone. */
export interface Examined {
  /** Paths of the files of the site that it links to, each once. */
  readonly targets: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Looks through finished pages: none may be empty, and a link to a part of the page must name one. Pages of one folder
 * share most of their links, so it is quickest to take them together.
 */
export function openExaminer(basePath = "/"): (path: string, html: string) => Examined {
  /** What each link resolves to, for the folder at hand. */
  let folder = "";
  let resolved = new Map<string, string | null>();
  return (path, html) => {
    const { links, ids, hasMain } = elementsOf(html);
    const faults: string[] = hasMain ? [] : [`${path}: the page is empty`];
    const targets = new Set<string>();
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
        const found = resolveLink(path, link, basePath)?.path;
        target = found === undefined ? null : apart(found);
        resolved.set(apart(link), target);
      }
      if (target !== null) targets.add(target);
    }
    return { targets: [...targets], faults };
  };
}

/** A copy that shares no memory with the page, of which V8's substrings would keep all alive. */
const apart = (text: string): string => Buffer.from(text).toString();
