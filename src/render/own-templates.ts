import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Message, Plugin } from "esbuild";
import type { OwnTemplates as Components } from "../../templates/parts/replaceable.tsx";
import { BuildError, InputFaults, reason } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type OwnTemplates, TEMPLATES_FOLDER } from "../intake/own-templates.ts";
import { MODULES } from "../package.ts";

/** Templates of the operator's as one module, ready to run in any process. */
export interface BuiltTemplates {
  /** The module on disk; its source map lies beside it. */
  readonly path: string;
  /** Names what it was made from. */
  readonly digest: string;
}

/** What own templates import is ours, as it runs here: the same modules, not copies of them. */
const OURS: ReadonlyMap<string, string> = new Map([
  ["dateline", ownApi()],
  ...["preact", "preact/hooks", "preact/jsx-runtime"].map(
    (name) => [name, import.meta.resolve(name)] as const,
  ),
]);

function ownApi(): string {
  const file = ["own.ts", "own.js"]
    .map((name) => join(MODULES, "templates", name))
    .find((path) => existsSync(path));
  return file === undefined ? "" : pathToFileURL(file).href;
}

/**
 * Bundles the operator's templates into `folder`, once for each state of them. Throws a BuildError that names file and line
 * where one cannot be read, or exports no template.
 */
export async function buildOwnTemplates(
  own: OwnTemplates | null,
  folder: string,
): Promise<BuiltTemplates | null> {
  if (own === null) return null;
  const path = join(folder, `${own.digest.slice(0, 20)}.mjs`);
  const built = { path, digest: own.digest };
  if (!existsSync(path)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await bundle(own, path);
  }
  // What fails on its own account fails before anything is read.
  await loadOwnTemplates(built);
  return built;
}

async function bundle(own: OwnTemplates, path: string): Promise<void> {
  const names = [...own.files].map(([name, file], at) => ({ name, file, id: `template${at}` }));
  const contents = [
    ...names.map(({ file, id }) => `import ${id} from ${JSON.stringify(`./${file}`)};`),
    `export const templates = { ${names.map(({ name, id }) => `${JSON.stringify(name)}: ${id}`).join(", ")} };`,
  ].join("\n");
  const { build } = await import("esbuild").catch(() => {
    throw new BuildError(
      "Templates of your own are bundled by esbuild, which is not installed. Install it beside Dateline: npm install esbuild.",
    );
  });
  const made = await build({
    stdin: { contents, sourcefile: "templates.js", resolveDir: "/" },
    outfile: path,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "node20",
    // Not named in the module: what reads stacks here looks it up, and Node leaves them as they are.
    sourcemap: "external",
    logLevel: "silent",
    tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact" } },
    plugins: [modulesOf(own.sources)],
  }).catch((error: unknown) => {
    const errors: readonly Message[] =
      error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors : [];
    if (errors.length === 0) throw error;
    throw new InputFaults(errors.map(faultOf));
  });
  // The map first: where the module stands, so does its map.
  for (const { path: file, contents: bytes } of made.outputFiles.toSorted((a) =>
    a.path.endsWith(".map") ? -1 : 1,
  ))
    writeFileSync(file, bytes);
}

/** Where esbuild has the templates from: they are told by their sources, not by where they lie. */
const NAMESPACE = TEMPLATES_FOLDER;
const ENDINGS = [".ts", ".tsx", ".js", ".jsx"] as const;

/** Own templates import from `dateline`, `preact` and one another: a page is made of its view alone, so that it stays as it is while that does. */
const modulesOf = (sources: ReadonlyMap<string, string>): Plugin => ({
  name: "own-templates",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      const ours = OURS.get(path);
      const allowed = "those are `dateline`, `preact` and modules of this folder";
      return ours === undefined
        ? { errors: [{ text: `\`${path}\` is nothing that a template may import: ${allowed}` }] }
        : { path: ours, external: true };
    });
    onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => {
      const folder = namespace === NAMESPACE ? posix.dirname(importer) : "";
      const there = posix.join(folder, path);
      const found = ["", ...ENDINGS].find((ending) => sources.has(there + ending));
      return found === undefined
        ? { errors: [{ text: `There is no \`${path}\` in the folder of the templates` }] }
        : { path: there + found, namespace: NAMESPACE };
    });
    // JavaScript is TypeScript without types; of the two, one alone takes an angle bracket for JSX.
    onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: sources.get(path) ?? "",
      loader: path.endsWith(".ts") ? "ts" : "tsx",
    }));
  },
});

/** The path in the input folder of what esbuild calls `templates:foot.tsx`. */
const pathOf = (file: string): string => `${TEMPLATES_FOLDER}/${file.replace(/^.*:/, "")}`;

function faultOf({ text, location }: Message): Diagnostic {
  // The list of all templates is ours; a template without a default export is told by its own name.
  const ours = location === null || !location.file.startsWith(`${NAMESPACE}:`);
  const [, file = ""] = /import template\d+ from "\.\/(.*)";/.exec(location?.lineText ?? "") ?? [];
  return {
    rule: "own-template",
    severity: "error",
    path: pathOf(ours ? file : location.file),
    line: ours ? null : location.line,
    message: ours
      ? "The template exports nothing by default. Begin its function with `export default function`."
      : `The template cannot be read: ${text}. Mend the line.`,
  };
}

/** Loads the templates that were built. Each process loads each state of them once. */
export async function loadOwnTemplates(built: BuiltTemplates | null): Promise<Components> {
  if (built === null) return new Map();
  const { templates }: { readonly templates: Readonly<Record<string, Component>> } = await import(
    pathToFileURL(built.path).href
  ).catch((error: unknown) => {
    throw ownFault(error, built, null) ?? new BuildError(reason(error));
  });
  return new Map(Object.entries(templates));
}
type Component = Components extends ReadonlyMap<string, infer C> ? C : never;

/**
 * What an error says that own templates threw on the page at `url`, with the file and line of theirs; null for an error in
 * which they have no part.
 */
export function ownFault(
  error: unknown,
  built: BuiltTemplates | null,
  url: string | null,
): InputFaults | null {
  if (built === null || !(error instanceof Error)) return null;
  const place = (error.stack ?? "")
    .split("\n")
    .flatMap((line) => {
      const at = line.lastIndexOf(pathToFileURL(built.path).href);
      const [, row, column] = at === -1 ? [] : (/:(\d+):(\d+)\)?$/.exec(line) ?? []);
      return row === undefined ? [] : [{ line: Number(row) - 1, column: Number(column) - 1 }];
    })
    .at(0);
  if (place === undefined) return null;
  const entry = new SourceMap(JSON.parse(readFileSync(`${built.path}.map`, "utf8"))).findEntry(
    place.line,
    place.column,
  );
  const source = "originalSource" in entry ? entry.originalSource : "";
  const fault: Diagnostic = {
    rule: "own-template",
    severity: "error",
    path: pathOf(source),
    line: "originalLine" in entry ? entry.originalLine + 1 : null,
    message: `The template failed${url === null ? "" : ` on ${url}`}: ${error.name}: ${error.message}. Nothing was published. Mend it, or take the file away to have ours.`,
  };
  return new InputFaults([fault]);
}
