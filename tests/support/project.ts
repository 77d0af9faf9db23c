import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "../../.config/pack.ts";

export const CHECKOUT = fileURLToPath(new URL("../../", import.meta.url));

/** Copies parts of the checkout into `folder`, with its packages within reach. Returns `folder`. */
export function copyProject(folder: string, parts: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(CHECKOUT, part), join(folder, part), { recursive: true });
  symlinkSync(join(CHECKOUT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Compiles the package into `folder`, as npm would install it, with its packages within reach. */
export async function compilePackage(folder: string): Promise<void> {
  copyProject(folder, ["public", "docs", "README.md", "LICENSE", "package.json"]);
  await pack(folder);
}

/** Changes a file of a copy; returns what puts it back. Throws where there is nothing to change. */
export function edit(path: string, from: string, to: string): () => void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}
