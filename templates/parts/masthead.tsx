import { CORRECTIONS_URL } from "../../src/archive/feeds.ts";
import { headingsUrl } from "../../src/archive/headings.ts";
import { ON_THIS_DAY_URL } from "../../src/archive/pages/on-this-day.ts";
import { RANDOM_URL } from "../../src/archive/pages/random.ts";
import { SEARCH_URL } from "../../src/archive/pages/search.ts";
import { LINES_URL } from "../../src/archive/pages/storyline.ts";
import { span } from "../../src/archive/site.ts";
import type { Census, Site } from "../../src/archive/views.ts";
import { HEADING_WORDS } from "./heading-words.ts";
import type { Linker } from "./links.ts";
import { SearchBox } from "./search-box.tsx";
import { linkKey, shared } from "./shared.ts";
import { count } from "./text.ts";

/** One step of the way from the home page to the page at hand. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

interface Props {
  readonly site: Site;
  /** Of the page at hand. */
  readonly url: string;
  readonly to: Linker;
}

/**
 * The archive's name and the ways through it. What grows with every story stands on the front page alone, so that
 * today's stories leave yesterday's pages as they are.
 */
export function Masthead({ site, url, to, front }: Props & { readonly front: Census | null }) {
  const parts = shared("masthead", site, `${linkKey(url)} ${front !== null}`, () => (
    <MastheadParts site={site} to={to} front={front} box={site.search && url !== SEARCH_URL} />
  ));
  return <header class="masthead" dangerouslySetInnerHTML={parts} />;
}

function MastheadParts({
  site,
  to,
  front,
  box,
}: {
  readonly site: Site;
  readonly to: Linker;
  readonly front: Census | null;
  /** Whether there is a box to search from; the search's own page has a form. */
  readonly box: boolean;
}) {
  return (
    <>
      {front && (
        <p class="ears">
          <span>{count(front.stories, "story", "stories")}</span> <span>{span(front)}</span>
        </p>
      )}
      <p class="nameplate">
        <a href={to("/")}>{site.settings.title}</a>
      </p>
      {box && <SearchBox to={to} />}
      <nav aria-label="Archive">
        <ul>
          <li>
            <a href={to("/")}>Front page</a>
          </li>
          {site.storylines && (
            <li>
              <a href={to(LINES_URL)}>Storylines</a>
            </li>
          )}
          <li>
            <a href={to("/places/")}>Places</a>
          </li>
          <li>
            <a href={to(ON_THIS_DAY_URL)} data-today>
              On this day
            </a>
          </li>
          <li>
            <a href={to(RANDOM_URL)} data-random>
              Random story
            </a>
          </li>
          <li class="tools">
            <button type="button" class="settings-button" aria-haspopup="dialog">
              Settings
            </button>
          </li>
        </ul>
      </nav>
    </>
  );
}

/** The way back to the front page, for pages that stand at no date. */
export function Crumbs({ crumbs, to }: { readonly crumbs: readonly Crumb[]; readonly to: Linker }) {
  const last = crumbs.length - 1;
  return (
    <nav class="crumbs" aria-label="Where this page stands">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.url}>
            {index === last ? (
              <span aria-current="page">{crumb.name}</span>
            ) : (
              <a href={to(crumb.url)} data-up={index === last - 1 ? "" : undefined}>
                {crumb.name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What is said of the whole archive, and its data. */
export function Foot({ site, url, to, rights }: Props & { readonly rights: boolean }) {
  const parts = shared("foot", site, `${linkKey(url)} ${rights}`, () => (
    <FootParts site={site} to={to} rights={rights ? site.settings.rights : null} />
  ));
  return <footer class="foot" dangerouslySetInnerHTML={parts} />;
}

function FootParts({
  site,
  to,
  rights,
}: {
  readonly site: Site;
  readonly to: Linker;
  readonly rights: string | null;
}) {
  const { publisher } = site.settings;
  return (
    <>
      <nav aria-label="About the archive">
        <ul>
          {site.search && (
            <li>
              <a href={to(SEARCH_URL)}>Search</a>
            </li>
          )}
          <li>
            <a href={to("/about/")}>About</a>
          </li>
          <li>
            <a href={to("/holdings/")}>Holdings</a>
          </li>
          {site.headings.map((kind) => (
            <li key={kind}>
              <a href={to(headingsUrl(kind))}>{HEADING_WORDS[kind].title}</a>
            </li>
          ))}
          <li>
            <a href={to("/about/#feeds")}>Feeds</a>
          </li>
          <li>
            <a href={to(CORRECTIONS_URL)}>Corrections</a>
          </li>
          <li>
            <a href={to("/manifest-sha256.txt")}>Checksums</a>
          </li>
        </ul>
      </nav>
      {(publisher || rights) && (
        <small>
          {publisher && <span>{publisher}. </span>}
          {rights && <span>{rights}</span>}
        </small>
      )}
    </>
  );
}
