/** Where the links of a page of ours lead, as paths from the root of the site. */
export function linkedFrom(path: string, html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, link = ""]) => {
    const { host, pathname } = new URL(link.replaceAll("&amp;", "&"), `http://site.invalid/${path}`);
    return host === "site.invalid" ? [pathname] : [];
  });
}

/** The text of each `<p>` in the body of a story page, as a reader sees it. */
export function paragraphsOf(html: string): readonly string[] {
  const body =
    /<div class="body"[^>]*>([\s\S]*?)<\/div>\s*<(?:aside|footer|details|div) class="(?:threads-of|footer-of|changes)/.exec(
      html,
    )?.[1] ?? "";
  return [...body.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner = ""]) => shown(inner));
}

/** Markup as a reader sees it: without tags, entities as what they stand for. */
export function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
