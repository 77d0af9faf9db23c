import { listAt } from "../archive/list-address.ts";
import { nameRemover } from "../archive/names.ts";
import { InputFaults } from "../build-error.ts";
import type { ReadResult } from "../intake/read-archive.ts";
import type { Published } from "./ledger.ts";

const STORY = /^\/\d{4}\/\d\d\/\d\d\/([^/]*)-([0-9a-f]{8})[0-9a-f]*\.html$/;

/**
 * Addresses that stories had before, and that hold a name which is removed from them now: under a headline of that time,
 * before their words were mended, or of a story whose file is gone. Those of lists headed by such a name too.
 */
export function formerNames(past: Published, { named }: Pick<ReadResult, "named">): readonly string[] {
  if (named.size === 0) return [];
  const found = new Set<string>();
  const { lurksIn } = nameRemover([...named.values()].flat(), "");
  const leads = new Map(past.rows.map(({ address, to }) => [address, to]));
  const namesAt = (address: string | null | undefined) => named.get(STORY.exec(address ?? "")?.[2] ?? "");
  for (const address of everyAddress(past)) {
    const list = listAt(address);
    // Where it is still there, it is others' list.
    if (list !== null && lurksIn(list.slug.replaceAll("-", " "))) found.add(address);
    const [, slug = ""] = STORY.exec(address) ?? [];
    const names = namesAt(address) ?? namesAt(leads.get(address));
    if (names !== undefined && nameRemover(names, "").lurksIn(slug.replaceAll("-", " "))) found.add(address);
  }
  return [...found];
}

/**
 * Throws a BuildError where rows of the list of takedowns name addresses at which no story ever stood: slips, while the
 * stories that were meant stay published. Where nothing is known of what was published, nobody can say.
 */
export function refuseUnknown(past: Published, { unknown }: Pick<ReadResult, "unknown">): void {
  if (unknown.length === 0) return;
  const known = new Set(everyAddress(past));
  if (known.size === 0) return;
  const slips = unknown.filter(({ url }) => !known.has(url));
  if (slips.length === 0) return;
  throw new InputFaults(
    slips.map(({ url, finding }) => ({
      ...finding,
      rule: "takedown-match",
      severity: "error",
      message: `No story has the address ${url}, nor had one in the site as it was. Compare it with the address of the page, or take the row out.`,
    })),
  );
}

function* everyAddress({ addresses, rows }: Published): Generator<string> {
  yield* addresses;
  for (const { address } of rows) yield address;
}
