import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../package.ts";
import { type Command, EXIT, UsageError } from "./command.ts";
import { runPreview } from "./preview.ts";
import { PORT_OPTION, portOf } from "./serve.ts";

/** `dateline demo`: an archive of invented stories, built into a folder that is gone afterwards. */
export const demoCommand: Command = {
  name: "demo",
  operands: "",
  summary:
    "Shows an archive of 111 invented stories: builds it into a temporary folder, serves it, and opens it where there is a screen.",
  options: { port: PORT_OPTION },
  async run(values, operands) {
    if (operands.length > 0) throw new UsageError(`demo takes no ${operands[0]}.`);
    const port = portOf(values["port"]);
    const folder = mkdtempSync(join(tmpdir(), "dateline-demo-"));
    try {
      await runPreview({
        input: join(packageRoot(), "tests", "gazette"),
        output: join(folder, "site"),
        more: [],
        port,
        ready: openBrowser,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return EXIT.fine;
  },
};

/** What opens an address in the browser of whoever sits there, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens the address where somebody sits before a screen; elsewhere it stands in the terminal. */
function openBrowser(url: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = OPENERS[process.platform];
  const sees = process.platform !== "linux" || (DISPLAY ?? WAYLAND_DISPLAY ?? "") !== "";
  if (!opener || !process.stderr.isTTY || !sees) return;
  const [program, ...args] = opener;
  // Without one that opens it, the address that was printed is to be had.
  spawn(program, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
