import { kindOf } from "../archive/kind.ts";
import type { Staging } from "./staging.ts";

/** What a site without a base URL goes without. */
export function omissions(baseUrl: string | null): readonly string[] {
  if (baseUrl !== null) return [];
  return [
    "No base URL: sitemaps, canonical links and the Sitemap line of robots.txt are left out, links in feeds are relative, and the 404 page finds its way home only at the top folder. Set baseUrl in archive.md, or --base-url.",
  ];
}

/** Files that were not removed, since they are somebody's own by now. */
export function leftAlone(spared: readonly string[]): readonly string[] {
  return spared.map(
    (path) => `${path} is no longer part of the site but was changed by someone since: left where it is.`,
  );
}

/** What some hosts do not take (Cloudflare Pages: 20,000 files, 25 MiB a file; GitHub Pages: 1 GB). */
const HOSTS = { files: 20_000, bytes: 1e9, largest: 25 * 1024 * 1024 };

/** What of a site some hosts will not take. */
export function limits(files: Pick<Staging["files"], "size" | "bytes" | "largest">): readonly string[] {
  const n = (value: number): string => value.toLocaleString("en");
  const [path, bytes] = files.largest();
  const all = files.bytes();
  return [
    ...(files.size > HOSTS.files
      ? [`The site has ${n(files.size)} files; some hosts take ${n(HOSTS.files)} at most.`]
      : []),
    ...(all > HOSTS.bytes
      ? [`The site has ${n(all)} bytes; some hosts take ${n(HOSTS.bytes)} at most.`]
      : []),
    ...(bytes > HOSTS.largest
      ? [
          `${path} has ${n(bytes)} bytes; some hosts take ${n(HOSTS.largest)} a file at most.${kindOf(path) === "storyData" ? " `data: false` in archive.md leaves the stories as data out." : ""}`,
        ]
      : []),
  ];
}
