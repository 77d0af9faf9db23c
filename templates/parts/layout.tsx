import type { ComponentChildren } from "preact";
import { shorten } from "../../src/archive/catalogue.ts";
import { span } from "../../src/archive/site.ts";
import type { Site } from "../../src/archive/views.ts";
import { CONTENT_SECURITY_POLICY } from "../../src/interop/headers.ts";
import { absolute } from "../../src/interop/url.ts";
import { linker } from "./links.ts";

/** Characters; more are cut off by browsers and search engines. */
const LONGEST_TITLE = 70;
const STYLESHEETS = ["base", "page", "lists", "calendar", "story"];

/** One step of the way from the home page to the page at hand. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

interface Props {
  readonly site: Site;
  /** Root-relative address of the page. */
  readonly url: string;
  /** Without the archive's name. */
  readonly title: string;
  readonly description?: string;
  readonly crumbs?: readonly Crumb[];
  /** BCP 47 of the page, where it is not the archive's. */
  readonly language?: string;
  /** More for the head: a page's own meta tags. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The whole of a page: head, masthead, main, foot. */
export function Layout({ site, url, title, description, crumbs = [], head, children }: Props) {
  const { settings } = site;
  const to = linker(site, url);
  const whole = titleOf(title, settings.title);
  return (
    <html lang={settings.language}>
      <head>
        <meta charset="utf-8" />
        <title>{whole}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Dateline" />
        {settings.baseUrl !== null && url !== "/404.html" && (
          <link rel="canonical" href={absolute(settings.baseUrl, url)} />
        )}
        {STYLESHEETS.map((name) => (
          <link key={name} rel="stylesheet" href={to(`/assets/${name}.css`)} />
        ))}
        <link rel="icon" href={to("/assets/icon.svg")} type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title={settings.title} href={to("/feed.xml")} />
        <link rel="alternate" type="application/feed+json" title={settings.title} href={to("/feed.json")} />
        <script src={to("/assets/dateline.js")} defer />
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="masthead">
          <a class="masthead-name" href={to("/")}>
            {settings.title}
          </a>
          <p class="masthead-span">{span(site)}</p>
          <nav aria-label="Archive">
            <ul>
              <li>
                <a href={to("/")}>Front page</a>
              </li>
              <li>
                <a href={to("/places/")}>Places</a>
              </li>
              <li>
                <a href={to("/holdings/")}>Holdings</a>
              </li>
              <li>
                <a href={to("/about/")}>About</a>
              </li>
            </ul>
          </nav>
        </header>
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} to={to} />}
        <main id="main">{children}</main>
        <footer class="foot">
          <p>
            {settings.publisher && <span>{settings.publisher}. </span>}
            {settings.rights && <span>{settings.rights} </span>}
            <a href={to("/feed.xml")}>Atom feed</a>, <a href={to("/feed.json")}>JSON feed</a>,{" "}
            <a href={to("/manifest-sha256.txt")}>checksums</a>.
          </p>
        </footer>
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

function Crumbs({ crumbs, to }: { readonly crumbs: readonly Crumb[]; readonly to: (url: string) => string }) {
  const last = crumbs.length - 1;
  return (
    <nav class="crumbs" aria-label="Where this page stands">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.url}>
            {index === last ? (
              <span aria-current="page">{crumb.name}</span>
            ) : (
              <a href={to(crumb.url)}>{crumb.name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
