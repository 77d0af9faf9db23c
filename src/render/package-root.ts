import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json: the checkout, or the installed package. */
export function packageRoot(): string {
  const here = fileURLToPath(new URL("../../", import.meta.url));
  return existsSync(join(here, "package.json")) ? here : join(here, "..");
}
