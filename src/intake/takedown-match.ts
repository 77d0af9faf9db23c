import { append, type Group } from "../archive/groups.ts";
import type { Withheld } from "../archive/intake.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { Takedown } from "../settings/takedowns.ts";
import { printable } from "../wire/text/printable.ts";
import type { StoryRead } from "./file-read.ts";

/** The rows of the list of takedowns, and which stories they turn out to mean. */
export interface TakedownMatch {
  /**
   * The rows that mean a story; `urlWith` is the address that it has once these rows are followed, by which others of
   * them may name it.
   */
  readonly rowsFor: (story: StoryRead, urlWith: (rows: readonly Takedown[]) => string) => readonly Takedown[];
  /** What is wrong with rows that mean no story, or two: to be asked once all stories were read. */
  readonly findings: () => readonly Diagnostic[];
  /** Tells of each name of these rows whether it stands in a story that they mean. */
  readonly look: (rows: readonly Takedown[], standsThere: (name: string) => boolean) => void;
  /** Names that are removed, by the first eight digits of the stories' addresses. */
  readonly named: () => ReadonlyMap<string, readonly string[]>;
  /** Rows of which no story was found, and nothing more can be said without knowing what was published before. */
  readonly unknown: () => readonly { readonly url: string; readonly finding: Diagnostic }[];
  /** What is withheld and no longer there: its address still answers with the reason. */
  readonly unmatched: () => readonly Withheld[];
}

/** Addresses that a row turned out to mean, and those that it just misses. */
interface Seen {
  readonly row: Takedown;
  readonly urls: Set<string>;
  /** Ids of the agency or, without one, hashes: the versions of one id are one story to whoever removes names from it. */
  readonly ids: Set<string>;
  /** The first eight digits of their addresses. */
  readonly digits: Set<string>;
  /** Names that stand in one of them. */
  readonly found: Set<string>;
  readonly near: Set<string>;
  /** One of the same day and the same first words. */
  like: string | null;
}

const NO_ROWS: readonly Takedown[] = [];

/** Opens the list, whose file is called `path`. */
export function openTakedownMatch(takedowns: readonly Takedown[], path: string): TakedownMatch {
  const all = takedowns.map(
    (row): Seen => ({
      row,
      urls: new Set(),
      ids: new Set(),
      digits: new Set(),
      found: new Set(),
      near: new Set(),
      like: null,
    }),
  );
  const byId = new Map<string, Group<Seen>>();
  const byDigits = new Map<string, Group<Seen>>();
  const byStem = new Map<string, Group<Seen>>();
  for (const seen of all) {
    const { meant } = seen.row;
    if (meant.by === "address") {
      append(byDigits, meant.digits.slice(0, 8), seen);
      append(byStem, stem(meant.url), seen);
    } else {
      append(byId, meant.id, seen);
      if (isHash(meant.id)) append(byDigits, meant.id.slice(0, 8), seen);
    }
  }

  const rowsFor: TakedownMatch["rowsFor"] = (story, urlWith) => {
    if (all.length === 0) return NO_ROWS;
    const { url, digest, agencyId } = story;
    const same = byDigits.get(digest.slice(0, 8)) ?? [];
    const called = same.filter(({ row: { meant } }) => meant.by === "id" && digest.startsWith(meant.id));
    const rows = new Set([...called, ...(agencyId === null ? [] : (byId.get(agencyId) ?? []))]);
    const placed = same.filter(
      ({ row: { meant } }) =>
        meant.by === "address" && meant.date === story.summary.date && digest.startsWith(meant.digits),
    );
    const standsAt = (at: string): void => {
      for (const seen of placed)
        if (seen.row.meant.by === "address" && stem(seen.row.meant.url) === stem(at)) rows.add(seen);
    };
    standsAt(url);
    // Where names are removed the address may be another, and be written in the list since.
    for (let before = 0; before < rows.size; ) {
      before = rows.size;
      standsAt(urlWith(inOrder(rows)));
    }
    for (const seen of rows) {
      seen.urls.add(url);
      seen.ids.add(agencyId ?? digest);
      seen.digits.add(digest.slice(0, 8));
    }
    // Another version of the story that a row means: its names are removed there too.
    const versions = agencyId === null ? [] : same.filter(({ row }) => row.action === "anonymise");
    for (const seen of byStem.get(stem(url)) ?? []) seen.like ??= url;
    for (const seen of placed) if (!rows.has(seen)) seen.near.add(url);
    return inOrder(new Set([...rows, ...versions]));
  };

  const findings = (): readonly Diagnostic[] =>
    all.flatMap((seen) => {
      const finding = findingOf(seen);
      return finding === null ? [] : [{ ...finding, path }];
    });
  const look: TakedownMatch["look"] = (rows, standsThere) => {
    for (const { row, found } of all)
      if (rows.includes(row)) for (const name of row.names) if (standsThere(name)) found.add(name);
  };
  const named = (): ReadonlyMap<string, readonly string[]> => {
    const names = new Map<string, Group<string>>();
    for (const { row, digits } of all) {
      const own = row.meant.by === "address" ? [row.meant.digits.slice(0, 8)] : [];
      for (const each of new Set([...digits, ...own]))
        for (const name of row.names) append(names, each, name);
    }
    return names;
  };
  const unknown: TakedownMatch["unknown"] = () =>
    all.flatMap((seen) => {
      const finding = findingOf(seen);
      return finding?.rule === "takedown-unmatched" && seen.row.meant.by === "address"
        ? [{ url: seen.row.meant.url, finding: { ...finding, path } }]
        : [];
    });
  const unmatched = (): readonly Withheld[] => {
    const gone = all.filter(({ row, urls }) => row.action === "withhold" && urls.size === 0);
    return [...new Map(gone.flatMap(({ row }) => withheldAt(row))).values()];
  };
  return { rowsFor, look, named, unknown, findings, unmatched };
}

const withheldAt = ({ meant, reason, date }: Takedown): readonly (readonly [string, Withheld])[] =>
  meant.by === "id"
    ? []
    : [[meant.url, { url: meant.url, date: meant.date, why: "takedown", reason, since: date, copies: [] }]];

const isHash = (id: string): boolean => /^[0-9a-f]{8,64}$/.test(id);
/** An address without its digits, of which there may be more where two stories share eight. */
const stem = (url: string): string => url.replace(/[0-9a-f]+\.html$/, "");

const inOrder = (rows: Iterable<Seen>): readonly Takedown[] =>
  [...rows].map(({ row }) => row).sort((a, b) => a.line - b.line);

/**
 * An id that no story has is a typo, and so is an address whose story stands elsewhere. Of another address nobody can
 * say: its story may have been taken out of the folder since, and a list that still names it must not stop every later
 * build.
 */
function findingOf({
  row: { meant, action, line, names },
  urls,
  ids,
  found,
  near,
  like,
}: Seen): Finding | null {
  const error = (message: string): Finding => ({ rule: "takedown-match", severity: "error", message, line });
  const stories = action === "anonymise" ? ids.size : urls.size;
  if (stories > 1)
    return error(
      `${meant.by === "id" ? `The id \`${printable(meant.id)}\`` : meant.url} means ${stories} stories: ${[...urls].sort().slice(0, 5).join(", ")}. Write a row for each that you mean, with its address.`,
    );
  const [missing] = names.filter((name) => !found.has(name));
  if (stories === 1 && missing !== undefined)
    return error(
      `The name \`${printable(missing)}\` does not stand in the story that is meant, so nothing of it would be removed. Write it as the story does.`,
    );
  if (stories === 1) return null;
  if (meant.by === "id")
    return error(
      `No story has the id \`${printable(meant.id)}\`. Compare it with that on the story's page, or take the row out where the story is gone.`,
    );
  const [standing] = near;
  if (standing !== undefined)
    return error(
      `No story has the address ${meant.url}. The one with these digits stands at ${standing}: write that.`,
    );
  const other = like === null ? "" : ` One of the same day and words stands at ${like}.`;
  const message = `No story has the address ${meant.url}, so no story was touched.${other} Where its file was taken out, all is well; else compare the address with that of the page.`;
  return { rule: "takedown-unmatched", severity: "warning", message, line };
}
