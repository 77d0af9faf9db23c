import type { ComponentChildren } from "preact";
import { FEED_URL, JSON_FEED_URL, RSS_URL } from "../../src/archive/feeds.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import type { TimeBar } from "../../src/archive/steps.ts";
import { shorten } from "../../src/archive/summary.ts";
import type { Census, Site } from "../../src/archive/views.ts";
import { CONTENT_SECURITY_POLICY } from "../../src/interop/headers.ts";
import { pageJsonLd } from "../../src/interop/jsonld-page.ts";
import { OPENSEARCH_URL } from "../../src/interop/opensearch.ts";
import { absolute } from "../../src/interop/url.ts";
import type { Words } from "../../src/words/words.ts";
import { CardMeta } from "./card-meta.tsx";
import { directionOf } from "./direction.ts";
import { linker } from "./links.ts";
import { type Crumb, Crumbs, Foot, Masthead } from "./masthead.tsx";
import { TimeSteps } from "./time-steps.tsx";
import { useWords } from "./words.ts";

/** Characters; more are cut off by browsers and search engines. */
const LONGEST_TITLE = 70;
/** Style sheets that some pages need besides `base` and `page`. */
export type Sheet =
  | "edition"
  | "lists"
  | "calendar"
  | "story"
  | "versions"
  | "facts"
  | "pictures"
  | "map"
  | "search"
  | "chart";

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
  /** What the page lists, and where on earth that comes from: for the machines that read its head. */
  readonly lists?: readonly { readonly url: string }[];
  readonly place?: Located | null;
  /** The head's meta tags and data where a page has its own. */
  readonly head?: ComponentChildren;
  /** The Atom feed of what the page lists, root-relative. */
  readonly feed?: string | null;
  /** More for the head, beside what every page has there. */
  readonly extra?: ComponentChildren;
  /** Whether the foot leaves out the archive's rights, since what the page shows has its own. */
  readonly ownRights?: boolean;
  readonly children: ComponentChildren;
}

/** The whole of a page: head, masthead, main, foot. */
export function Layout(props: Props) {
  const {
    site,
    url,
    title,
    description,
    sheets = [],
    crumbs = [],
    time,
    front,
    head,
    feed,
    extra,
    children,
  } = props;
  const { canonical = url } = props;
  const { settings } = site;
  const { site: say, tag } = useWords();
  const to = linker(site, url);
  return (
    <html
      lang={tag}
      dir={directionOf(tag)}
      data-dates={settings.dateStyle === "long" ? undefined : settings.dateStyle}
    >
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
        {["base", "page", ...(wearsLivery(site) ? ["livery"] : []), ...sheets].map((name) => (
          <link key={name} rel="stylesheet" href={to(`/assets/${name}.css`)} />
        ))}
        {site.sheet !== null && <link rel="stylesheet" href={to(site.sheet)} />}
        <link rel="stylesheet" href={to("/assets/print.css")} media="print" />
        <link rel="icon" href={to("/assets/icon.svg")} type="image/svg+xml" />
        <link rel="icon" href={to("/assets/icons/favicon-32.png")} type="image/png" sizes="32x32" />
        <link rel="apple-touch-icon" href={to("/assets/icons/apple-touch-icon.png")} />
        <link rel="manifest" href={to("/site.webmanifest")} />
        <link rel="alternate" type="application/atom+xml" title={settings.title} href={to(FEED_URL)} />
        <link rel="alternate" type="application/feed+json" title={settings.title} href={to(JSON_FEED_URL)} />
        {front && (
          <link rel="alternate" type="application/rss+xml" title={settings.title} href={to(RSS_URL)} />
        )}
        {feed && <link rel="alternate" type="application/atom+xml" title={title} href={to(feed)} />}
        {settings.baseUrl !== null && site.search && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={settings.title}
            href={to(OPENSEARCH_URL)}
          />
        )}
        {head ?? <PageHead {...props} />}
        {extra}
        <script src={to("/assets/dateline.js")} defer />
      </head>
      <body class={front ? "front" : undefined}>
        <a class="skip" href="#main">
          {say.skip}
        </a>
        <Masthead site={site} url={url} to={to} front={front ?? null} />
        {time && <TimeSteps time={time} url={url} to={to} />}
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} to={to} />}
        <main id="main">{children}</main>
        <Foot site={site} url={url} to={to} rights={props.ownRights !== true} />
      </body>
    </html>
  );
}

const wearsLivery = ({ logo, footer }: Site): boolean => logo !== null || footer !== null;

/** What link previews and machines read of a page that is no story. */
function PageHead({ site, url, title, description, crumbs = [], time, lists = [], place = null }: Props) {
  const words = useWords();
  const facts = {
    url,
    name: title,
    description: description ?? null,
    crumbs: crumbs.length > 0 ? crumbs : wayTo(time, words),
    list: lists,
    place,
  };
  return (
    <>
      <CardMeta site={site} url={url} title={title} description={description} />
      <Data json={pageJsonLd(facts, site.settings)} />
    </>
  );
}

/** JSON-LD, every "<" in it escaped, see src/interop/script-safe.ts. */
export function Data({ json }: { readonly json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** The front page, the year, the month and the day, as far as the page goes. */
function wayTo(time: TimeBar | undefined, { dates, site }: Words): readonly Crumb[] {
  if (time === undefined) return [];
  const steps = [time.year, time.month, time.day].filter((step) => step !== null);
  return [{ name: site.archive, url: "/" }, ...steps.map(({ key, url }) => ({ name: dates.part(key), url }))];
}

/** What a window or a list of results can show: the page's name, and the archive's where there is room. */
function titleOf(page: string, archive: string): string {
  const both = page === archive ? page : `${page} · ${archive}`;
  // As it stands in the page, `"` takes six characters.
  const room = LONGEST_TITLE - 5 * (both.match(/["&<]/g) ?? []).length;
  return both.length <= room ? both : shorten(page, Math.max(20, room - 2));
}
