import type { Archive } from "../archive/archive.ts";
import { pathOf } from "../archive/ledger/row.ts";
import { frontDay } from "../archive/pages/home.ts";
import { InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Masthead } from "../intake/folders.ts";
import { SETTINGS_FILE } from "../intake/input.ts";
import { printable } from "../wire/text/printable.ts";

/** Throws a BuildError where the settings want a day to lead the front page of which there is no story. */
export function refuseFront({ settings: { front }, lines }: Masthead, { days }: Archive): void {
  if (front === null || frontDay(days, front) !== null) return;
  const before = days.findLast(({ key }) => key < front)?.key;
  const after = days.find(({ key }) => key > front)?.key;
  const near = [before, after].filter((day) => day !== undefined).join(" and ");
  throw new InputFaults([
    settingsFault(
      `The archive has no story of ${front}, so it cannot lead the front page. The nearest days with stories are ${near}. Name one of them, or remove the line to have the last full edition.`,
      lines.front,
    ),
  ]);
}

/** Throws a BuildError where entries of the menu lead to pages that are not on the site. `published` holds its paths. */
export function refuseMenu(
  { settings: { menu }, lines }: Masthead,
  published: ReadonlyMap<string, unknown>,
): void {
  const lost = menu.filter(
    ({ url }) => url.startsWith("/") && !published.has(pathOf(url.replace(/#.*$/, ""))),
  );
  if (lost.length === 0) return;
  throw new InputFaults(
    lost.map(({ label, url }) =>
      settingsFault(
        `The menu leads from \`${printable(label)}\` to \`${printable(url)}\`, and the site has no such page. Mend the address, write the page, or remove the entry.`,
        lines.menu,
      ),
    ),
  );
}

const settingsFault = (message: string, line: number | undefined): Diagnostic => ({
  rule: "settings-value",
  severity: "error",
  path: SETTINGS_FILE,
  line: line ?? null,
  message,
});
