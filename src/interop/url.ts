/** The absolute address of a root-relative one (`/2014/11/14/x.html`). `baseUrl` ends in `/`. */
export function absolute(baseUrl: string, url: string): string {
  return baseUrl + url.slice(1);
}

/**
 * The address of `toUrl` as a page at `fromUrl` writes it, so that a site works in any folder; both are
 * root-relative. From `/2014/11/14/a.html`, `/places/seoul/` is `../../../places/seoul/`; to itself, a folder is `./`.
 */
export function relativeUrl(fromUrl: string, toUrl: string): string {
  let common = 0;
  for (let at = 0; at < fromUrl.length && fromUrl[at] === toUrl[at]; at++)
    if (fromUrl[at] === "/") common = at + 1;
  let path = "";
  for (let at = fromUrl.indexOf("/", common); at !== -1; at = fromUrl.indexOf("/", at + 1)) path += "../";
  path += toUrl.slice(common);
  if (path === "") return "./";
  // A first segment with a colon would read as a scheme (RFC 3986, 4.2).
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
