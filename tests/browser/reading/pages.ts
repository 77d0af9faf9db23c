import { daysScript } from "../../../src/interop/days.ts";
import { CONTENT_SECURITY_POLICY } from "../../../src/interop/headers.ts";
import { relativeUrl } from "../../../src/interop/url.ts";
import { webManifest } from "../../../src/interop/webmanifest.ts";
import { siteAssets } from "../../../src/render/assets.ts";
import { DEFAULTS } from "../../../src/settings/read-settings.ts";
import type { Files } from "../../support/folder.ts";

/** The days of the archive below, and their stories; the crowded one has two pages. */
const days = [
  { key: "2013-11-14", stories: ["bridge-0000000a"] },
  { key: "2014-11-14", stories: ["ferry-0000000b", "tram-0000000c", "wharf-0000000d"] },
  { key: "2014-11-20", stories: Array.from({ length: 150 }, (_, index) => `barley-${10000000 + index}`) },
] as const;

interface PageParts {
  readonly main: string;
  /** Root-relative addresses: of what `rel` links lead to, and of the way up. */
  readonly previous?: string;
  readonly next?: string;
  readonly up?: readonly string[];
  readonly dir?: "rtl";
}

const folder = (date: string): string => `/${date.replaceAll("-", "/")}/`;

/** The markup that the scripts know, as the archive's templates have it, and nothing else. */
function page(url: string, { main, previous, next, up = [], dir }: PageParts): string {
  const to = (target: string) => relativeUrl(url, target);
  const link = (target: string, attributes: string, text: string) =>
    `<a href="${to(target)}" ${attributes}>${text}</a>`;
  return `<!DOCTYPE html>
<html lang="en"${dir ? ` dir="${dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${url}</title>
<script src="${to("/assets/settings.js")}"></script>
<link rel="stylesheet" href="${to("/assets/base.css")}">
<link rel="stylesheet" href="${to("/assets/stand-in.css")}">
<link rel="icon" href="${to("/assets/icon.svg")}" type="image/svg+xml">
<link rel="manifest" href="${to("/site.webmanifest")}">
<script src="${to("/assets/dateline.js")}" defer></script>
</head>
<body>
<header><nav aria-label="Archive">
${link("/", "", "Front page")} ${link("/random/", "data-random", "Random story")}
${link("/on-this-day/", "data-today", "On this day")}
<button class="settings-button" type="button">Settings</button>
</nav></header>
<nav class="crumbs" aria-label="Where this page stands">${up.map((target, index) => link(target, index === up.length - 1 ? "data-up" : "", target)).join(" ")}</nav>
<main><h1>${url}</h1>
${main}
<form class="date-jump"><label>Date <input type="date" name="date"></label> <button>Go</button></form>
</main>
<footer>${previous ? link(previous, 'rel="prev"', "Before") : ""} ${next ? link(next, 'rel="next"', "After") : ""}</footer>
</body>
</html>
`;
}

const fileOf = (url: string): string => `${url.slice(1)}${url.endsWith("/") ? "index.html" : ""}`;

const headlines = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a class="headline" href="${name}.html">${name}</a></li>`).join("")}</ul>`;

function story(date: string, names: readonly string[], index: number): readonly [string, string] {
  const [before, name, after] = [names[index - 1], names[index], names[index + 1]];
  const addressOf = (of: string | undefined) => `${folder(date)}${of}.html`;
  const url = addressOf(name);
  const main = `<p class="age" data-date="${date}"></p>
<p id="p1">It was ${name}.</p>
<pre tabindex="0">${"figures ".repeat(60)}</pre>
<p id="cite">The Archive,
  <cite>${name}</cite>, ${date}<span data-para=", para. "></span>.</p>
<p><button type="button" data-copy="link">Copy link</button> <button type="button" data-copy="cite">Copy citation</button> stays</p>
<details class="cites"><summary>Other styles</summary>
<dl><dt>BibTeX</dt>
<dd class="lines">@article{a,
  year = {2014}
}</dd>
<dt>RIS</dt>
<dd><a href="data:text/plain,TI%20%20-%20A,%20%E2%80%9CB%E2%80%9D%0D%0AER%20%20-%20" download="a.ris">a.ris</a></dd></dl></details>`;
  return [
    url,
    page(url, {
      main,
      up: ["/", folder(date)],
      ...(before !== undefined && { previous: addressOf(before) }),
      ...(after !== undefined && { next: addressOf(after) }),
    }),
  ];
}

/** A small archive of pages with the scripts, styles and policy of the real ones, as files by path. */
export async function readingPages(): Promise<Files> {
  const pages = new Map<string, string>([
    ["/", page("/", { main: headlines([]), next: folder("2014-11-14") })],
    ["/rtl.html", page("/rtl.html", { main: "", dir: "rtl", previous: "/random/", next: "/on-this-day/" })],
    ["/random/", page("/random/", { main: "" })],
    ["/on-this-day/", page("/on-this-day/", { main: "" })],
    ["/on-this-day/11/14/", page("/on-this-day/11/14/", { main: "" })],
  ]);
  for (const { key, stories } of days) {
    const url = folder(key);
    pages.set(url, page(url, { main: headlines(stories.slice(0, 100)), up: ["/"] }));
    if (stories.length > 100) {
      pages.set(`${url}page-2.html`, page(`${url}page-2.html`, { main: headlines(stories.slice(100)) }));
    }
    for (const index of stories.keys()) pages.set(...story(key, stories, index));
  }
  const assets = await siteAssets({ search: true, language: "en" });
  return {
    ...Object.fromEntries([...pages].map(([url, text]) => [fileOf(url), text])),
    ...Object.fromEntries(assets.map(({ path, content }) => [path, content])),
    "assets/days.js": daysScript(days),
    // What the archive's own styles do for these pages.
    "assets/stand-in.css": `.age { min-height: 1.5em } pre { overflow-x: auto } a { display: inline-block; padding: 6px 0 }`,
    "site.webmanifest": webManifest(DEFAULTS),
  };
}
