import { append, type Group } from "../groups.ts";

/** What an address says of its story. */
interface Name {
  readonly url: string;
  /** `/2014/11/14/`. */
  readonly day: string;
  readonly slug: string;
  /** Eight hex digits, or more. */
  readonly hash: string;
}

/** Finds the stories of an archive by the hash in an address. */
export interface Identities {
  /**
   * Where the story stands now that stood at `url`: one of its hash and its day or, where `isNew` says that nothing
   * stood there before, of its hash and its slug. An agency may give one id to many stories, and a report may come
   * every day under one headline: hash alone, or hash and slug of what stood there already, tell nothing. Null where
   * none is, or more than one.
   */
  readonly moved: (url: string, isNew: (url: string) => boolean) => string | null;
  /** The story that a storyline at `url` began with; null where it is in the archive no more. */
  readonly firstOf: (url: string) => string | null;
}

const STORY = /^(\/\d{4}\/\d\d\/\d\d\/)([^/]*)-([0-9a-f]{8,})\.html$/;
const LINE = /^\/storylines\/(\d{4})\/([^/]*)-([0-9a-f]{8,})\.html$/;

function nameOf(url: string): Name | null {
  const [, day, slug, hash] = STORY.exec(url) ?? [];
  return day === undefined || slug === undefined || hash === undefined ? null : { url, day, slug, hash };
}

/** `urls` are the addresses of all stories. They are gone through once there is something to find. */
export function openIdentities(urls: () => Iterable<string>): Identities {
  let index: ReadonlyMap<string, Group<Name>> | null = null;
  const alike = (hash: string): readonly Name[] => {
    index ??= indexOf(urls());
    const all = index.get(hash.slice(0, 8)) ?? [];
    // An address that had to make room has more digits.
    return all.filter((one) => one.hash.startsWith(hash) || hash.startsWith(one.hash));
  };
  return {
    moved: (url, isNew) => {
      const old = nameOf(url);
      if (old === null) return null;
      const all = alike(old.hash).filter((one) => one.url !== url);
      return (
        only(all.filter(({ day }) => day === old.day)) ??
        only(all.filter((one) => one.slug === old.slug && isNew(one.url)))
      );
    },
    firstOf: (url) => {
      const [, year, slug, hash] = LINE.exec(url) ?? [];
      if (hash === undefined) return null;
      const ofYear = alike(hash).filter(({ day }) => day.startsWith(`/${year}/`));
      return only(ofYear.filter((one) => one.slug === slug)) ?? only(ofYear);
    },
  };
}

/** The same, with what else tells where a story stands now. */
export const orElse = (found: Identities, elsewhere: (url: string) => string | null): Identities => ({
  ...found,
  moved: (url, isNew) => found.moved(url, isNew) ?? elsewhere(url),
});

const only = (names: readonly Name[]): string | null => (names.length === 1 ? (names[0]?.url ?? null) : null);

function indexOf(urls: Iterable<string>): ReadonlyMap<string, Group<Name>> {
  const index = new Map<string, Group<Name>>();
  for (const url of urls) {
    const name = nameOf(url);
    if (name !== null) append(index, name.hash.slice(0, 8), name);
  }
  return index;
}
