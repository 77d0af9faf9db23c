/** What the elements of a page say of its place in the site. */
export interface Elements {
  /** Every `href` and `src`, in their order. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** True where it has a `main`. */
  readonly hasMain: boolean;
  /** True where search engines are told to leave the page out. */
  readonly noindex: boolean;
}

const NAME = /[a-z][a-z0-9-]*/y;
const ATTRIBUTE = /\s+([^\s=>"'/]+)(?:="([^"]*)")?/y;
/** Elements whose content is text, whatever it looks like (HTML, 13.1.2). */
const TEXT_ONLY: ReadonlySet<string> = new Set(["script", "style", "title", "textarea"]);

/**
 * Reads the tags of a page as our templates write it: names in small letters, values in double quotes, in which
 * quotes are escaped. Text, comments, scripts and the values of other attributes are passed over: there a story's own
 * words stand, which may look like anything. A parser for any HTML there is would take five times as long.
 */
export function elementsOf(html: string): Elements {
  const links: string[] = [];
  const ids = new Set<string>();
  let hasMain = false;
  let noindex = false;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      at = after("-->", html, at);
      continue;
    }
    NAME.lastIndex = ++at;
    const [name] = NAME.exec(html) ?? [];
    if (name === undefined) continue;
    hasMain ||= name === "main";
    at += name.length;
    ATTRIBUTE.lastIndex = at;
    let robots = false;
    for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
      const [, attribute, value] = found;
      at = ATTRIBUTE.lastIndex;
      if (value === undefined) continue;
      if (attribute === "href" || attribute === "src") links.push(value.replaceAll("&amp;", "&"));
      else if (name === "meta" && attribute === "content") noindex ||= robots && value.includes("noindex");
      else if (name === "meta" && attribute === "name") robots = value === "robots";
      else if (attribute === "id") ids.add(value.replaceAll("&amp;", "&"));
    }
    if (TEXT_ONLY.has(name)) at = after(`</${name}`, html, at);
  }
  return { links, ids, hasMain, noindex };
}

/** Where `sign` ends next, or the page where it does not come. */
function after(sign: string, html: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}
