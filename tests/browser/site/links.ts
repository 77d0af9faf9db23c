/** A link of a page: where it leads, absolute, and the text of its address in the page. */
export interface Link {
  readonly target: string;
  readonly written: string;
}

/**
 * All addresses that a page of ours names in `href` and `src`. Our pages quote them with `"`. A link that holds its file
 * (`data:`) leads nowhere.
 */
export function linksOf(html: string, page: string): readonly Link[] {
  return [...html.matchAll(/\s(?:href|src)="(?!data:)([^"]*)"/g)].map(([, escaped = ""]) => {
    const written = escaped.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    return { target: new URL(written, page).href, written };
  });
}

export interface Crawl {
  /** Addresses that answered, without the site's own url before them, sorted. */
  readonly reached: readonly string[];
  /** Links that lead nowhere or out of the site, each with the page it stands on. */
  readonly broken: readonly string[];
}

/** Follows every link from home. Links to other hosts are told in `broken` unless `allowed` holds them. */
export async function crawl(home: string, allowed: readonly string[]): Promise<Crawl> {
  const seen = new Map<string, string>([[home, "home"]]);
  const texts = new Map<string, string>();
  const broken: string[] = [];
  const anchors: { readonly address: string; readonly id: string; readonly from: string }[] = [];
  for (const [address, from] of seen) {
    if (!address.startsWith(home)) {
      if (!allowed.includes(address)) broken.push(`${address} from ${from}`);
      continue;
    }
    const response = await fetch(address, { redirect: "manual" });
    const text = await response.text();
    if (response.status !== 200) {
      broken.push(`${address} from ${from}: ${response.status}`);
      continue;
    }
    texts.set(address, text);
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    for (const { target } of linksOf(text, address)) {
      const [bare = "", id] = target.split("#");
      if (!seen.has(bare)) seen.set(bare, address);
      if (id) anchors.push({ address: bare, id, from: address });
    }
  }
  for (const { address, id, from } of anchors) {
    if (!texts.get(address)?.includes(` id="${id}"`)) broken.push(`${address}#${id} from ${from}`);
  }
  return { reached: [...texts.keys()].map((address) => address.slice(home.length)).sort(), broken };
}
