import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../sha256.ts";
import { type Listed, NOTHING_LISTED, openListed, type YearManifest } from "./listed.ts";
import {
  type Digests,
  isManifest,
  isOurManifest,
  MANIFEST,
  manifestLines,
  parseManifest,
  readBytes,
  readText,
  yearsWithManifest,
} from "./manifest.ts";
import { copiedRoot, readCopies } from "./manifest-copy.ts";
import { PLACEHOLDER_DIGEST } from "./placeholder.ts";

/** What in an output folder is of our making: only that is ever written over or removed. */
export interface Claims {
  /** What the site's manifests list: ours, also where somebody edited it since. */
  readonly listed: Listed;
  /**
   * What only the copies, a journal or a manifest without its root lists, with every digest it may have: ours where the
   * bytes are those. Empty unless a build broke off or a manifest is damaged.
   */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bytes of the years' manifests that are as the root's lists them, by path. */
  readonly sound: ReadonlyMap<string, number>;
}

/** Finds out what is ours in `output`, from its manifests, the copies, and the journals of builds that broke off. */
export function readClaims(output: string, copies: string, journals: readonly string[]): Claims {
  if (!existsSync(output)) return { listed: NOTHING_LISTED, told: new Map(), sound: new Map() };
  const rootText = readText(join(output, MANIFEST));
  const root = parseManifest(rootText ?? "");
  const kept = copiedRoot(copies);
  const believed =
    isOurManifest(root) ||
    (kept !== null &&
      rootText !== null &&
      (kept.startsWith(rootText) || sharesLine(root, parseManifest(kept))));
  const years = believed ? yearManifests(output, root) : new Map<string, YearManifest>();
  const listed = believed
    ? openListed(new Map([...root, [MANIFEST, sha256(rootText ?? "")]]), years)
    : NOTHING_LISTED;

  const told = new Map<string, Set<string>>();
  const tell = (path: string, digest: string): void => {
    const digests = told.get(path);
    if (digests) digests.add(digest);
    else told.set(path, new Set([digest]));
  };
  const sound = new Map(
    [...years].flatMap(([path, { bytes, sound: isSound }]) =>
      isSound ? [[path, bytes.length] as const] : [],
    ),
  );
  const allAreSound = [...root.keys()].every((path) => !isManifest(path) || sound.has(path));
  if (!believed || !allAreSound || (kept !== null && kept !== rootText))
    for (const [path, digest] of readCopies(copies)) tell(path, digest);
  if (!believed) for (const [path, digest] of orphans(output)) tell(path, digest);
  for (const journal of journals) {
    for (const [path, digest] of manifestLines(journal)) {
      tell(path, digest);
      tell(path, PLACEHOLDER_DIGEST);
    }
  }
  return { listed, told, sound };
}

/** Whether the file that stands at `path` may be written over. */
export function isOurs(claims: Claims, output: string, path: string): boolean {
  return claims.listed.has(path) || isTold(claims, output, path);
}

/** Whether the file that stands at `path` may be removed: it is ours, and nobody has changed it since. */
export function isUntouched(claims: Claims, output: string, path: string): boolean {
  const listed = claims.listed.get(path);
  if (listed !== undefined && (isManifest(path) || sha256(readFileSync(join(output, path))) === listed))
    return true;
  return isTold(claims, output, path);
}

/** Every path that is or may be ours, but what is listed in the folders of the years `but`. */
export function* knownPaths(
  { listed, told }: Claims,
  but: ReadonlySet<string | null> = new Set(),
): Generator<string> {
  yield* listed.keys(but);
  for (const path of told.keys()) if (!listed.has(path)) yield path;
}

function isTold({ told }: Claims, output: string, path: string): boolean {
  const digests = told.get(path);
  if (digests === undefined && path !== MANIFEST) return false;
  // An empty file is what a power cut leaves, and nobody's loss.
  const file = join(output, path);
  return statSync(file).size === 0 || digests?.has(sha256(readFileSync(file))) === true;
}

const sharesLine = (root: Digests, kept: Digests): boolean =>
  [...root].some(([path, digest]) => kept.get(path) === digest);

/** The manifests of years that a root's lists, by path; none that cannot be read. */
function yearManifests(output: string, root: Digests): ReadonlyMap<string, YearManifest> {
  const years = new Map<string, YearManifest>();
  for (const [path, digest] of root) {
    const bytes = isManifest(path) && path !== MANIFEST ? readBytes(join(output, path)) : null;
    if (bytes !== null) years.set(path, { bytes, sound: sha256(bytes) === digest });
  }
  return years;
}

/** What the years' manifests list where the root's is lost. Only a year of ours has stories and lists. */
function* orphans(output: string): Generator<readonly [path: string, digest: string]> {
  for (const year of yearsWithManifest(output)) {
    const lines = parseManifest(readText(join(output, year, MANIFEST)) ?? "");
    const isOurYear = [...lines.keys()].some((path) => /^\d\d\/\d\d\/[^/]+-[0-9a-f]{8,}\.html$/.test(path));
    if (!lines.has("index.html") || !isOurYear) continue;
    yield [`${year}/${MANIFEST}`, sha256(readText(join(output, year, MANIFEST)) ?? "")];
    for (const [path, digest] of lines) yield [`${year}/${path}`, digest];
  }
}
