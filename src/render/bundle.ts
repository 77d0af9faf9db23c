import { type BuildOptions, build, transform } from "esbuild";
import { packageRoot } from "./package-root.ts";

/** What a script is made from: a module by its path, or a text that imports what it needs. */
export type From = Pick<BuildOptions, "entryPoints" | "stdin">;

/** Scripts by what they were made from: a process that makes sites several times makes each once. */
const known = new Map<string, Promise<string>>();

/** One classic script for browsers: modules are refused on `file://`. */
export function bundled(from: From): Promise<string> {
  const key = JSON.stringify(from);
  const made = known.get(key) ?? bundle(from);
  known.set(key, made);
  return made;
}

async function bundle(from: From): Promise<string> {
  const { outputFiles } = await build({
    ...from,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    absWorkingDir: packageRoot(),
    tsconfigRaw: "{}",
  });
  // Short names are given by how often letters stand in the source: in a step of its own, types have no part in it.
  const { code } = await transform(outputFiles[0]?.text ?? "", {
    minify: true,
    target: "es2020",
    charset: "utf8",
  });
  return code;
}
