import { posix } from "node:path";
import { append, type Group } from "../archive/groups.ts";
import { isRemote } from "../wire/markup/picture-address.ts";

/** What an address in a story leads to; `exact` is false where the folder spells it in other letters. */
export type FoundName =
  | { readonly path: string; readonly exact: boolean }
  | { readonly why: "remote" | "outside" | "several" | "nowhere" };

/** Looks up an address that stands in the file at `from`. */
export type FindPicture = (from: string, address: string) => FoundName;

/**
 * Finds pictures among the files at `paths` (relative to the input folder) as a browser would: beside the file that names
 * them, from the folder's root where the address begins with `/`, and never outside of it. Where no name is the same,
 * one that differs in capitals or in how its accents are written will do, if it is the only one.
 */
export function openPictureNames(paths: Iterable<string>): FindPicture {
  const all = new Set(paths);
  const alike = new Map<string, Group<string>>();
  for (const path of all) append(alike, keyOf(path), path);
  return (from, address) => {
    if (isRemote(address)) return { why: "remote" };
    let outside = false;
    const ways = spellings(address).flatMap((spelling) => {
      const way = posix.normalize(
        spelling.startsWith("/") ? spelling.slice(1) : posix.join(posix.dirname(from), spelling),
      );
      outside ||= way === ".." || way.startsWith("../");
      return way.startsWith("../") ? [] : [way];
    });
    const same = ways.find((way) => all.has(way));
    if (same !== undefined) return { path: same, exact: true };
    const near = [...new Set(ways.flatMap((way) => alike.get(keyOf(way)) ?? []))];
    const [one, other] = near;
    if (one !== undefined && other === undefined) return { path: one, exact: false };
    return { why: other !== undefined ? "several" : outside ? "outside" : "nowhere" };
  };
}

const keyOf = (path: string): string => path.normalize("NFC").toLowerCase();

/** As it stands; with its escapes read, as in a link; without what stands behind `?` or `#`. */
function spellings(address: string): readonly string[] {
  const plain = address.trim().replaceAll("\\", "/");
  const bare = plain.replace(/[?#].*$/, "");
  return [...new Set([plain, unescaped(plain), bare, unescaped(bare)])].filter((one) => one !== "");
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
