import { filePath } from "../archive/permalink.ts";

/** What a link inside the site asks for. */
export interface Target {
  /** Path of the file relative to the site's root: a folder's is its `index.html`. */
  readonly path: string;
  /** Without `#`; null where the link has none. */
  readonly fragment: string | null;
}

/**
 * Resolves a link on the page at `path` (relative to the site's root) as a browser would (RFC 3986, section 5.2).
 * Null for a link out of the site: another origin, `mailto:`, `data:`. `basePath` is the path of the base URL
 * (`/archive/`), under which the 404 page, shown at any depth, links its way home.
 */
export function resolveLink(path: string, link: string, basePath = "/"): Target | null {
  // Nearly all links of a site are a few steps up and a plain path down: no need for the whole of the standard.
  const [, up, down] = /^((?:\.\.\/)*)((?:[\w-]+\/)*(?:[\w-]+\.[\w.-]+)?)$/.exec(link) ?? [];
  if (up !== undefined && down !== undefined && link !== "") {
    let folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (let step = 0; step < up.length; step += 3)
      folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
    return { path: filePath(folder + down), fragment: null };
  }
  const url = resolveOn("http://site.invalid", basePath + path, link);
  // A link that names that very host would lie outside on any other.
  if (url === null || resolveOn("http://other.invalid", basePath + path, link) === null) return null;
  const inside = url.pathname.startsWith(basePath)
    ? url.pathname.slice(basePath.length)
    : url.pathname.slice(1);
  return {
    path: filePath(inside),
    fragment: url.hash === "" ? null : decoded(url.hash.slice(1)),
  };
}

/** The address a link on the page at `path` of `origin` leads to; null where it leads to another host or none. */
function resolveOn(origin: string, path: string, link: string): URL | null {
  const url = URL.canParse(link, origin + path) ? new URL(link, origin + path) : null;
  return url?.origin === origin ? url : null;
}

/** Percent signs that encode nothing stay as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
