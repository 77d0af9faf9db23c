import { join } from "node:path";
import type { Claims } from "./claims.ts";
import type { SiteFiles } from "./site-files.ts";

/** A staged file: in a tree as the site's where the site has no such file, else by number. */
export type Staged = { readonly fresh: true } | { readonly fresh: false; readonly number: number };
/** One for all: a first build stages every file of the site. */
export const FRESH: Staged = { fresh: true };

/** A file that was put aside, or left since the site has it so. */
export interface PutAside {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
  readonly staged: Staged | null;
}

/** What a build has staged, and where. */
export interface Stage {
  /** The site's folder. It need not be there. */
  readonly output: string;
  /** The build's own folder, in the site's where there is one, so that all in it is made as the site's files are. */
  readonly folder: string;
  /** Staging folders that dead builds left. */
  readonly leftovers: readonly string[];
  /** The folder of the copies of the site's manifests. */
  readonly copies: string;
  readonly claims: Claims;
  readonly files: SiteFiles;
  /** What is to be written, by path. */
  readonly staged: ReadonlyMap<string, Staged>;
}

/** Where the bytes of a staged file are. */
export const stagedPath = (folder: string, path: string, staged: Staged): string =>
  staged.fresh
    ? join(folder, "tree", path)
    : join(folder, "changed", String(Math.floor(staged.number / 1000)), String(staged.number));
