import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BuildError, reason } from "../build-error.ts";
import { packageRoot } from "../package.ts";
import { type Command, EXIT, UsageError } from "./command.ts";
import { paintFor } from "./paint.ts";
import { SEEDS, type StarterFile, starterFiles } from "./starter/files.ts";

/** `dateline init`: a folder to begin an archive with. */
export const initCommand: Command = {
  name: "init",
  operands: "[DIR]",
  summary:
    "Begins an archive in a folder (this one where none is named): a story, the settings, and what publishes it. Overwrites nothing.",
  options: {},
  async run(_values, operands) {
    const [folder = ".", ...more] = operands;
    if (more.length > 0) throw new UsageError("init wants one folder.");
    if (folder === "") throw new UsageError("init wants a folder, and its name is empty.");
    const bold = paintFor(process.stdout);
    const seeds = join(folder, SEEDS);
    const workflow = readFileSync(join(packageRoot(), "docs", "hosting", "github-pages.yml"), "utf8");
    const files = starterFiles({ hasStories: isFilled(seeds), workflow });
    const width = Math.max(...files.map(({ path }) => path.length));
    for (const file of files) {
      const made = make(folder, file);
      say(
        `${made ? "made" : "kept"}  ${bold(file.path.padEnd(width), "bold")}  ${made ? file.use : "it was there"}`,
      );
    }
    say(`\nNext${folder === "." ? "" : `, in ${folder}`}:`);
    // The registry's package of this name is somebody else's.
    if (!isInstalled(folder))
      say("  npm install FILE     once: the file that npm pack makes in Dateline's folder, dateline-….tgz");
    say("  npx dateline serve   builds, shows the archive in a browser, and again at every change");
    say(`Put your stories into ${seeds}, and take the invented one out.`);
    return EXIT.fine;
  },
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Whether npx finds Dateline from a folder: in it, or in one above. */
function isInstalled(folder: string): boolean {
  const whole = resolve(folder);
  return (
    existsSync(join(whole, "node_modules", "dateline")) ||
    (dirname(whole) !== whole && isInstalled(dirname(whole)))
  );
}

/** True where there is a file or folder in it, besides settings and what is hidden. */
function isFilled(folder: string): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  return readdirSync(folder).some((name) => !name.startsWith(".") && name !== "archive.md");
}

/** Makes a file, with the folders it needs; false where something has its name. Throws a BuildError where it cannot be made. */
function make(folder: string, { path, text }: StarterFile): boolean {
  const file = join(folder, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST" && existsSync(file))
      return false;
    throw new BuildError(`${file} could not be made (${reason(error)}). Mend that, or name another folder.`);
  }
}
