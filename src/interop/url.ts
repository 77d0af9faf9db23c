/** The absolute address of a root-relative one (`/2014/11/14/x.html`). `baseUrl` ends in `/`. */
export function absolute(baseUrl: string, url: string): string {
  return baseUrl + url.slice(1);
}

/**
 * The address of `toUrl` as a page at `fromUrl` writes it, so that a site works in any folder; both are
 * root-relative. From `/2014/11/14/a.html`, `/places/seoul/` is `../../../places/seoul/`; to itself, a folder is `./`.
 */
export function relativeUrl(fromUrl: string, toUrl: string): string {
  const from = fromUrl.split("/").slice(1, -1);
  const to = toUrl.split("/").slice(1);
  const folders = to.slice(0, -1);
  let common = 0;
  while (common < from.length && common < folders.length && from[common] === folders[common]) common++;
  const path = "../".repeat(from.length - common) + to.slice(common).join("/");
  if (path === "") return "./";
  // A first segment with a colon would read as a scheme (RFC 3986, 4.2).
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
