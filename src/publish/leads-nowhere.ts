import type { Archive } from "../archive/archive.ts";
import { pathOf } from "../archive/ledger/row.ts";
import { frontDay } from "../archive/pages/home.ts";
import { InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Masthead } from "../intake/folders.ts";
import { SETTINGS_FILE } from "../intake/input.ts";
import { printable } from "../wire/text/printable.ts";
import { resolveLink } from "./links.ts";
import { isManifest } from "./manifest.ts";

/** Paths of the site. */
type Published = Pick<ReadonlySet<string>, "has">;

/** Throws a BuildError where the settings want a day to lead the front page of which there is no story. */
export function refuseFront({ settings: { front }, lines }: Masthead, { days }: Archive): void {
  if (front === null || frontDay(days, front) !== null) return;
  const before = days.findLast(({ key }) => key < front)?.key;
  const after = days.find(({ key }) => key > front)?.key;
  const near = [before, after].filter((day) => day !== undefined);
  const nearest = near.length === 1 ? "The nearest day with stories is" : "The nearest days with stories are";
  throw new InputFaults([
    settingsFault(
      `The archive has no story of ${front}, so it cannot lead the front page. ${nearest} ${near.join(" and ")}. Name ${near.length === 1 ? "it" : "one of them"}, or remove the line to have the last full edition.`,
      lines.front,
    ),
  ]);
}

/**
 * Throws a BuildError where entries of the menu, or links in the operator's own texts, lead to pages that are not on the
 * site. `published` holds its paths.
 */
export function refuseLost(masthead: Masthead, published: Published): void {
  const faults = [...lostEntries(masthead, published), ...lostLinks(masthead, published)];
  if (faults.length > 0) throw new InputFaults(faults);
}

function lostEntries({ settings: { menu }, lines }: Masthead, published: Published): readonly Diagnostic[] {
  const lost = menu.filter(
    ({ url }) => url.startsWith("/") && !published.has(pathOf(url.replace(/#.*$/, ""))),
  );
  return lost.map(({ label, url }) =>
    settingsFault(
      `The menu leads from \`${printable(label)}\` to \`${printable(url)}\`, and the site has no such page. Mend the address, write the page, or remove the entry.`,
      lines.menu,
    ),
  );
}

function lostLinks({ links }: Masthead, published: Published): readonly Diagnostic[] {
  const stands = (path: string): boolean => published.has(path) || isManifest(path);
  return links
    .filter(({ href }) => !stands(resolveLink(HOME, href)?.path ?? HOME))
    .map(({ href, path, line }) => ({
      rule: path === SETTINGS_FILE ? "settings-value" : "own-page",
      severity: "error",
      path,
      line,
      message: `The link leads to \`${printable(href)}\`, and the site has no such page. Mend the address, write the page, or take the link out.`,
    }));
}

const HOME = "index.html";

const settingsFault = (message: string, line: number | undefined): Diagnostic => ({
  rule: "settings-value",
  severity: "error",
  path: SETTINGS_FILE,
  line: line ?? null,
  message,
});
