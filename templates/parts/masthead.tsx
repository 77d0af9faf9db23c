import { CORRECTIONS_URL } from "../../src/archive/feeds.ts";
import { headingsUrl } from "../../src/archive/headings.ts";
import { ON_THIS_DAY_URL } from "../../src/archive/pages/on-this-day.ts";
import { RANDOM_URL } from "../../src/archive/pages/random.ts";
import { SEARCH_URL } from "../../src/archive/pages/search.ts";
import { LINES_URL } from "../../src/archive/pages/storyline.ts";
import type { Census, Site } from "../../src/archive/views.ts";
import { spokenIn } from "./direction.ts";
import { Apart } from "./given.tsx";
import type { Linker } from "./links.ts";
import { OwnMarkup } from "./own-markup.tsx";
import { replaceable } from "./replaceable.tsx";
import { SearchBox } from "./search-box.tsx";
import { linkKey, shared } from "./shared.ts";
import { useWords } from "./words.ts";

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

export interface MastheadProps extends Props {
  /** How much the archive holds, on the front page alone. */
  readonly front: Census | null;
}

export interface FootProps extends Props {
  /** Whether the archive's rights are told: not where what the page shows has its own. */
  readonly rights: boolean;
}

/**
 * The archive's name and the ways through it. What grows with every story stands on the front page alone, so that
 * today's stories leave yesterday's pages as they are.
 */
function OurMasthead({ site, url, to, front }: MastheadProps) {
  const words = useWords();
  const parts = shared("masthead", words, site, `${linkKey(url)} ${front !== null}`, () => (
    <MastheadParts site={site} to={to} front={front} box={site.search && url !== SEARCH_URL} />
  ));
  return <header class="masthead" dangerouslySetInnerHTML={parts} />;
}

export const Masthead = replaceable("masthead", OurMasthead);

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
  const { dates, site: say, tag } = useWords();
  const { language, title } = site.settings;
  return (
    <>
      {front && (
        <p class="ears">
          <span>{say.countStories(front.stories)}</span>{" "}
          <span>{dates.span(front.firstDate, front.lastDate)}</span>
        </p>
      )}
      <p class="nameplate">
        <a href={to("/")} {...spokenIn(language, tag)}>
          {site.logo === null ? (
            title
          ) : (
            <img
              class="logo"
              src={to(site.logo.url)}
              {...shownAs(site.logo, front === null ? IN_LINE : ON_FRONT)}
              alt={title}
            />
          )}
        </a>
      </p>
      {box && <SearchBox to={to} />}
      <nav aria-label={say.ways}>
        <ul>
          <li>
            <a href={to("/")}>{say.frontPage}</a>
          </li>
          {site.storylines && (
            <li>
              <a href={to(LINES_URL)}>{say.storylines}</a>
            </li>
          )}
          {site.settings.places && (
            <li>
              <a href={to("/places/")}>{say.places}</a>
            </li>
          )}
          {site.settings.onThisDay && (
            <li>
              <a href={to(ON_THIS_DAY_URL)} data-today>
                {say.onThisDay}
              </a>
            </li>
          )}
          <li>
            <a href={to(RANDOM_URL)} data-random>
              {say.randomStory}
            </a>
          </li>
          {site.menu.map(({ label, url }) => (
            <li key={label}>
              <a href={url.startsWith("/") ? to(url) : url} {...spokenIn(language, tag)}>
                {label}
              </a>
            </li>
          ))}
          <li class="tools">
            <button type="button" class="settings-button" aria-haspopup="dialog">
              {say.settings}
            </button>
          </li>
        </ul>
      </nav>
    </>
  );
}

/** Pixels that a logo may take. */
const IN_LINE = { width: 300, height: 48 };
const ON_FRONT = { width: 720, height: 120 };

/** The size at which a logo is shown: told in the page, nothing moves when it comes. A drawing may grow, pixels may not. */
function shownAs({ url, width, height }: NonNullable<Site["logo"]>, room: typeof IN_LINE) {
  const scale = Math.min(room.width / width, room.height / height, url.endsWith(".svg") ? Infinity : 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The way back to the front page, for pages that stand at no date. */
export function Crumbs({ crumbs, to }: { readonly crumbs: readonly Crumb[]; readonly to: Linker }) {
  const { site } = useWords();
  const last = crumbs.length - 1;
  return (
    <nav class="crumbs" aria-label={site.wherePageStands}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.url}>
            {index === last ? (
              <span aria-current="page">
                <Apart text={crumb.name} />
              </span>
            ) : (
              <a href={to(crumb.url)} data-up={index === last - 1 ? "" : undefined}>
                <Apart text={crumb.name} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What is said of the whole archive, and its data. */
function OurFoot({ site, url, to, rights }: FootProps) {
  const words = useWords();
  const parts = shared("foot", words, site, `${linkKey(url)} ${rights}`, () => (
    <FootParts site={site} to={to} rights={rights ? site.settings.rights : null} />
  ));
  return <footer class="foot" dangerouslySetInnerHTML={parts} />;
}

export const Foot = replaceable("foot", OurFoot);

function FootParts({
  site,
  to,
  rights,
}: {
  readonly site: Site;
  readonly to: Linker;
  readonly rights: string | null;
}) {
  const { lists, site: say, tag } = useWords();
  const { language, publisher } = site.settings;
  return (
    <>
      <nav aria-label={say.aboutArchive}>
        <ul>
          {site.search && (
            <li>
              <a href={to(SEARCH_URL)}>{say.search}</a>
            </li>
          )}
          <li>
            <a href={to("/about/")}>{say.about}</a>
          </li>
          <li>
            <a href={to("/holdings/")}>{say.holdings}</a>
          </li>
          {site.headings.map((kind) => (
            <li key={kind}>
              <a href={to(headingsUrl(kind))}>{lists.headings[kind]}</a>
            </li>
          ))}
          <li>
            <a href={to("/about/#feeds")}>{say.feeds}</a>
          </li>
          <li>
            <a href={to(CORRECTIONS_URL)}>{say.corrections}</a>
          </li>
          <li>
            <a href={to("/manifest-sha256.txt")}>{say.checksums}</a>
          </li>
        </ul>
      </nav>
      {site.derives && <p>{say.derivedHeadlines}</p>}
      <OwnMarkup html={site.footer} class="own-foot" language={language} to={to} />
      {(publisher || rights) && (
        <small {...spokenIn(language, tag)}>
          {publisher && <span>{`${publisher}. `}</span>}
          {rights && <span>{rights}</span>}
        </small>
      )}
    </>
  );
}
