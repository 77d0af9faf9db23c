import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allTakenIn } from "../../.config/taken-in.ts";
import { CHECKOUT } from "./project.ts";

/** A package that runs where Dateline is installed. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name, as the package itself says it. */
  readonly licence: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
}

const read = <T>(...path: readonly string[]): T => JSON.parse(readFileSync(join(CHECKOUT, ...path), "utf8"));

/** A package that runs need, as the lockfile has it: its folder, and whether it wants to run something when it is installed. */
export interface Locked {
  readonly path: string;
  readonly hasInstallScript?: boolean;
}

export function productionPackages(): readonly Locked[] {
  const lock: {
    readonly packages: Readonly<Record<string, Omit<Locked, "path"> & { readonly dev?: boolean }>>;
  } = read("package-lock.json");
  return Object.entries(lock.packages).flatMap(([path, { dev, ...rest }]) =>
    path === "" || dev === true ? [] : [{ ...rest, path }],
  );
}

/** All packages that runs need, as the lockfile names them and as each says of itself, by name. */
export function licensed(): readonly Licensed[] {
  return [...new Set([...productionPackages().map(({ path }) => path), ...allTakenIn()])]
    .map((path) => {
      const { name, version, license = "none" } = read<Manifest>(path, "package.json");
      return { name, version, licence: typeof license === "string" ? license : license.type };
    })
    .sort((a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The page that lists them. */
export function licencesPage(all: readonly Licensed[]): string {
  const rows = all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`);
  return `# Licences

Dateline itself: MIT, see \`LICENSE\`. Fonts in every site: Newsreader, Libre Franklin and IBM Plex Mono, SIL Open Font
License, each beside its font. Places: GeoNames, CC BY 4.0. Outlines of the land: Natural Earth, public domain. A site with
a search has stemmers of @orama/stemmers in its scripts.

These packages come with Dateline, each with its licence in its own folder or in \`dist/licences\` (written by
\`npm run licences\`):

| package | version | licence |
| --- | --- | --- |
${rows.join("")}`;
}
