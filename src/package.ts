import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of our modules: the checkout, or `dist` of the package. Wherever packing puts this module among others, it
 * stands one folder below.
 */
export const MODULES = fileURLToPath(new URL("../", import.meta.url));

/** Whether the sources run, by tsx, and not what was packed. */
export const FROM_SOURCES = import.meta.url.endsWith(".ts");

/** The folder of package.json: the checkout, or the installed package. */
export const packageRoot = (): string =>
  existsSync(join(MODULES, "package.json")) ? MODULES : join(MODULES, "..");
