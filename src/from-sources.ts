import { spawn } from "node:child_process";
import { once } from "node:events";
import { relative } from "node:path";
import { FROM_SOURCES, MODULES } from "./package.ts";

/**
 * Run from its sources, Dateline is made by tsx, which looks for the settings of JSX from the working folder upwards: in
 * any but the checkout it finds none, or another project's. There the same command runs once more with the right ones.
 * Returns how that ended; null where there was no need.
 */
export async function runWithOwnSettings(): Promise<number | null> {
  if (!FROM_SOURCES || process.env["TSX_TSCONFIG_PATH"] !== undefined || liesInCheckout(process.cwd()))
    return null;
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
    env: { ...process.env, TSX_TSCONFIG_PATH: `${MODULES}tsconfig.json` },
  });
  // A key that ends the command reaches both, and the child at once; what reaches this process alone is handed on.
  process.on("SIGINT", () => setTimeout(() => child.kill("SIGINT"), HANDED_ON).unref());
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

/** Milliseconds in which a child has heard of a key by itself. */
const HANDED_ON = 500;

const liesInCheckout = (folder: string): boolean => !/^\.\.(?:[/\\]|$)/.test(relative(MODULES, folder));
