import type { ComponentChildren } from "preact";
import type { TimeBar } from "../../src/archive/steps.ts";
import { shorten } from "../../src/archive/summary.ts";
import type { Census, Site } from "../../src/archive/views.ts";
import { CONTENT_SECURITY_POLICY } from "../../src/interop/headers.ts";
import { OPENSEARCH_URL } from "../../src/interop/opensearch.ts";
import { absolute } from "../../src/interop/url.ts";
import { CardMeta } from "./card-meta.tsx";
import { directionOf } from "./direction.ts";
import { linker } from "./links.ts";
import { type Crumb, Crumbs, Foot, Masthead } from "./masthead.tsx";
import { TimeSteps } from "./time-steps.tsx";

/** Characters; more are cut off by browsers and search engines. */
const LONGEST_TITLE = 70;
/** Style sheets that some pages need besides `base` and `page`. */
export type Sheet = "edition" | "lists" | "calendar" | "story" | "facts" | "map" | "search" | "chart";

interface Props {
  readonly site: Site;
  /** Root-relative address of the page. */
  readonly url: string;
  /** Without the archive's name. */
  readonly title: string;
  /** Root-relative address of the page that this one leads to; null for one that stands for nothing. Else its own. */
  readonly canonical?: string | null;
  readonly description?: string;
  /** Style sheets besides the ground ones. */
  readonly sheets?: readonly Sheet[];
  readonly crumbs?: readonly Crumb[];
  /** Where in time the page stands, and which part of the date is the page itself. */
  readonly time?: TimeBar;
  /** A wide nameplate, as on a front page, and beside it what the archive holds. */
  readonly front?: Census;
  /** More for the head: a page's own meta tags. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The whole of a page: head, masthead, main, foot. */
export function Layout(props: Props) {
  const { site, url, title, description, sheets = [], crumbs = [], time, front, head, children } = props;
  const { canonical = url } = props;
  const { settings } = site;
  const to = linker(site, url);
  return (
    <html lang={settings.language} dir={directionOf(settings.language)}>
      <head>
        <meta charset="utf-8" />
        <title>{titleOf(title, settings.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Dateline" />
        {settings.baseUrl !== null && url !== "/404.html" && canonical !== null && (
          <link rel="canonical" href={absolute(settings.baseUrl, canonical)} />
        )}
        {settings.baseUrl === null && canonical !== null && canonical !== url && (
          <link rel="canonical" href={to(canonical)} />
        )}
        <script src={to("/assets/settings.js")} />
        {["base", "page", ...sheets].map((name) => (
          <link key={name} rel="stylesheet" href={to(`/assets/${name}.css`)} />
        ))}
        <link rel="stylesheet" href={to("/assets/print.css")} media="print" />
        <link rel="icon" href={to("/assets/icon.svg")} type="image/svg+xml" />
        <link rel="icon" href={to("/assets/icons/favicon-32.png")} type="image/png" sizes="32x32" />
        <link rel="apple-touch-icon" href={to("/assets/icons/apple-touch-icon.png")} />
        <link rel="manifest" href={to("/site.webmanifest")} />
        <link rel="alternate" type="application/atom+xml" title={settings.title} href={to("/feed.xml")} />
        <link rel="alternate" type="application/feed+json" title={settings.title} href={to("/feed.json")} />
        {settings.baseUrl !== null && site.search && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={settings.title}
            href={to(OPENSEARCH_URL)}
          />
        )}
        <script src={to("/assets/dateline.js")} defer />
        {head ?? <CardMeta site={site} url={url} title={title} />}
      </head>
      <body class={front ? "front" : undefined}>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Masthead site={site} url={url} to={to} front={front ?? null} />
        {time && <TimeSteps time={time} url={url} to={to} />}
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} to={to} />}
        <main id="main">{children}</main>
        <Foot site={site} url={url} to={to} />
      </body>
    </html>
  );
}

/** What a window or a list of results can show: the page's name, and the archive's where there is room. */
function titleOf(page: string, archive: string): string {
  const both = page === archive ? page : `${page} · ${archive}`;
  // As it stands in the page, `"` takes six characters.
  const room = LONGEST_TITLE - 5 * (both.match(/["&<]/g) ?? []).length;
  return both.length <= room ? both : shorten(page, Math.max(20, room - 2));
}
