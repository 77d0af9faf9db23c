import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PLACEHOLDER_DIGEST } from "../../src/publish/placeholder.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";
import { mounted, unmount, unmountAll } from "./disks.ts";
import { generateStories } from "./generate.ts";
import { liveLedger } from "./ledger-edits.ts";

/**
 * `npm run safety -- [WHAT…] [--times N]`: does to a site of 2,000 stories what must never harm one. WHAT is `kills`
 * (of builds, at any moment of publishing), `steps` (before the n-th rename, removal or sync), `overlaps` (two builds
 * at once), `full` (a disk that is too small; as root), `power` (a disk copied while the system still holds back what
 * it writes; as root), `ledger` (random edits of a small archive, after each of which every address must answer); all of them where none is named. Where only publishing matters, the pages of a finished build
 * are published anew instead of built anew. Ends with 1 where something was harmed.
 */
const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const STORIES = 2000;
const TIMES: Readonly<Record<string, number>> = {
  kills: 50,
  steps: 200,
  overlaps: 50,
  full: 10,
  power: 10,
  ledger: 300,
};

type Tree = Readonly<Record<string, string>>;
interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly stdout: string;
}

const args = process.argv.slice(2);
const times = args.includes("--times") ? Number(args[args.indexOf("--times") + 1]) : null;
const named = args.filter((arg) => arg in TIMES);
const root = testFolder();
const inputs = { old: join(root.path, "old"), new: join(root.path, "new") } as const;
type Version = keyof typeof inputs;
let faults = 0;

/** Says what happened in `count` trials, and what was wrong in them. */
function report(what: string, found: readonly string[], wrong: readonly string[]): void {
  const tally = new Map<string, number>();
  for (const one of found) tally.set(one, (tally.get(one) ?? 0) + 1);
  console.log(
    `${what}: ${[...tally].map(([one, count]) => `${count} ${one}`).join(", ")}; harmed: ${wrong.length}`,
  );
  for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
  faults += wrong.length;
}

/** Starts a build; or, quicker, a process that publishes the pages of that build. */
function start(version: Version, output: string, { real = false, dieAt = "" } = {}): ChildProcess {
  const command = real
    ? ["src/cli.ts", "build", "--input", inputs[version], "--output", output]
    : ["tests/bench/publish-ready.ts", join(root.path, "fresh", version), output];
  return spawn(process.execPath, ["--import", "tsx", "--import", "./tests/bench/die.ts", ...command], {
    cwd: CHECKOUT,
    env: dieAt === "" ? process.env : { ...process.env, DIE_AT: dieAt },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ending(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (data: Buffer) => {
    stdout += data;
  });
  child.stderr?.on("data", (data: Buffer) => {
    stderr += data;
  });
  await once(child, "close");
  return { code: child.exitCode, stdout, stderr };
}

const build = (...how: Parameters<typeof start>) => ending(start(...how));

/** Until the build says that it publishes. */
async function publishing(child: ChildProcess): Promise<void> {
  for await (const text of child.stderr ?? []) if (String(text).includes("publish")) return;
}

const isStaging = (path: string): boolean => path.startsWith(".dateline-staging");
const seen = (site: string): Tree =>
  existsSync(site)
    ? Object.fromEntries(Object.entries(treeOf(site)).filter(([path]) => !isStaging(path)))
    : {};

/** What is wrong with a site in whatever state: files that are neither old nor new, links that lead nowhere. */
function harmOf(site: string, tree: Tree): readonly string[] {
  const torn = Object.entries(tree).flatMap(([path, digest]) => {
    const [before, after] = [trees.old[path], trees.new[path]];
    if (digest === "folder" || digest === before || digest === after) return [];
    const mayBeHeld = digest === PLACEHOLDER_DIGEST && (before === undefined || after === undefined);
    return mayBeHeld ? [] : [`torn: ${path}`];
  });
  const dead = Object.keys(tree)
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .flatMap((path) => {
      const folder = dirname(path);
      const links = new Set(readFileSync(join(site, path), "utf8").match(/(?<= (?:href|src)=")[^"#?]+/g));
      return [...links]
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => normalize(join(folder, link.endsWith("/") ? `${link}index.html` : link)))
        .filter((target) => !(target in tree))
        .map((target) => `dead link: ${path} -> ${target}`);
    });
  return [...torn, ...dead];
}

const same = (one: Tree, other: Tree): boolean => JSON.stringify(one) === JSON.stringify(other);
const stateOf = (tree: Tree): string =>
  same(tree, trees.old) ? "old" : same(tree, trees.new) ? "new" : "mixed";

/** A site that a build of `version` was killed over: what it is like, and whether the next build makes it whole. */
async function afterDeath(
  site: string,
  version: Version,
  where: string,
): Promise<[string, readonly string[]]> {
  const tree = seen(site);
  const harm = harmOf(site, tree);
  const { code, stderr } = await build(version, site);
  const healed = code === 0 && same(treeOf(site), trees[version]);
  return [
    stateOf(tree),
    [...harm, ...(healed ? [] : [`not healed: ${stderr}`])].map((line) => `${where}: ${line}`),
  ];
}

async function kills(count: number): Promise<void> {
  const site = join(root.path, "kills", "site");
  await build("old", site);
  const began = performance.now();
  const child = start("new", site, { real: true });
  await publishing(child);
  const publishingAt = performance.now();
  await once(child, "close");
  const length = performance.now() - publishingAt;
  const [states, wrong]: [string[], string[]] = [[], []];
  for (let trial = 0; trial < count; trial++) {
    const version: Version = trial % 2 === 0 ? "old" : "new";
    const one = start(version, site, { real: true });
    await publishing(one);
    await sleep((length * trial) / count);
    one.kill("SIGKILL");
    if (one.exitCode === null && one.signalCode === null) await once(one, "close");
    const [state, harm] = await afterDeath(site, version, `kill ${trial}`);
    states.push(state);
    wrong.push(...harm);
  }
  const seconds = ((publishingAt - began) / 1000).toFixed(1);
  report(`kills within ${Math.round(length)} ms of publishing, ${seconds} s into the build`, states, wrong);
}

async function steps(count: number): Promise<void> {
  const site = join(root.path, "steps", "site");
  await build("old", site);
  const { stdout } = await build("new", site);
  const total = Number(/operations: (\d+)/.exec(stdout)?.[1]);
  const [states, wrong]: [string[], string[]] = [[], []];
  for (let trial = 0; trial < count; trial++) {
    const version: Version = trial % 2 === 0 ? "old" : "new";
    const at = 1 + Math.floor((total * trial) / count);
    const { code } = await build(version, site, { dieAt: String(at) });
    const [state, harm] = await afterDeath(site, version, `killed before operation ${at}`);
    states.push(code === null ? state : "ended before");
    wrong.push(...harm);
  }
  report(`kills before an operation of ${total}`, states, wrong);
}

async function overlaps(count: number): Promise<void> {
  const site = join(root.path, "overlaps", "site");
  await build("old", site);
  const [ends, wrong]: [string[], string[]] = [[], []];
  for (let trial = 0; trial < count; trial++) {
    // One in ten with builds from the start to the end, the others with their publishing alone.
    const real = trial % 10 === 0;
    const withServe = trial % 10 === 5;
    const first = withServe ? serve(site) : start("old", site, { real });
    const firstEnd = ending(first);
    await sleep(((real || withServe ? 5000 : 1500) * trial) / count);
    const second = await build("new", site, { real });
    if (withServe) {
      await sleep(500);
      first.kill("SIGTERM");
    }
    const one = await firstEnd;
    const told = [one, second].map(({ code, stderr }) =>
      code === 0
        ? "went through"
        : /Another build is at work/.test(stderr)
          ? "said who"
          : `failed: ${stderr}`,
    );
    ends.push(told.join(" and "));
    if (told.some((line) => line.startsWith("failed"))) wrong.push(`overlap ${trial}: ${told.join(" and ")}`);
    if (stateOf(treeOf(site)) === "mixed") wrong.push(`overlap ${trial}: the site is neither`);
  }
  report("overlaps, one in ten with serve", ends, wrong);
}

function serve(site: string): ChildProcess {
  const command = ["--import", "tsx", "src/cli.ts", "serve", "--port", "0"];
  return spawn(process.execPath, [...command, "--input", inputs.old, "--output", site], {
    cwd: CHECKOUT,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function full(count: number): Promise<void> {
  const site = join(root.path, "model", "site");
  await build("old", site);
  const used = Number(spawnSync("du", ["-sk", dirname(site)], { encoding: "utf8" }).stdout.split("\t")[0]);
  const [ends, wrong]: [string[], string[]] = [[], []];
  for (let trial = 0; trial < count; trial++) {
    const disk = mounted(["-t", "tmpfs", "-o", `size=${Math.round(used * (1.02 + trial / count))}k`, "none"]);
    cpSync(dirname(site), disk, { recursive: true });
    const { code, stderr } = await build("new", join(disk, "site"));
    const state = stateOf(treeOf(join(disk, "site")));
    ends.push(`${state}, exit ${code}${/The disk is full/.test(stderr) ? ", said so" : ""}`);
    if (code === 0 ? state !== "new" : state !== "old" || code !== 1 || !/The disk is full/.test(stderr)) {
      wrong.push(`size ${trial}: ${ends.at(-1)}: ${stderr}`);
    }
    unmount(disk);
  }
  report(`a tmpfs that holds the old site of ${used} kB and little more`, ends, wrong);
}

async function power(count: number): Promise<void> {
  const image = join(root.path, "disk.img");
  spawnSync("truncate", ["-s", "1G", image]);
  spawnSync("mkfs.ext4", ["-q", image]);
  const disk = mounted(["-o", "loop", image]);
  const site = join(disk, "site");
  const [states, wrong]: [string[], string[]] = [[], []];
  const afterCut = async (where: string, version: Version, mayBe: readonly string[]): Promise<void> => {
    const copy = join(root.path, "cut.img");
    spawnSync("cp", ["--sparse=always", image, copy]);
    const other = mounted(["-o", "loop", copy]);
    const found = stateOf(seen(join(other, "site")));
    // A machine that starts again knows that the one who had the lock is dead; here he is only stopped.
    rmSync(join(other, ".dateline", "site", "lock"), { recursive: true, force: true });
    const [state, harm] = await afterDeath(join(other, "site"), version, where);
    states.push(`${state} (${where.replace(/,? \d.*/, "")})`);
    wrong.push(...harm, ...(mayBe.includes(found) ? [] : [`${where}: the site is ${found}`]));
    unmount(other);
  };
  for (const [index, seconds] of [0, 1, 2, 4, 8, 16, 32].entries()) {
    const version: Version = index % 2 === 0 ? "old" : "new";
    await build(version, site);
    await sleep(seconds * 1000);
    await afterCut(`cut after the build, ${seconds} s`, version, [version]);
  }
  for (let trial = 0; trial < count; trial++) {
    const version: Version = trial % 2 === 0 ? "new" : "old";
    const child = start(version, site);
    await publishing(child);
    await sleep((800 * trial) / count);
    child.kill("SIGSTOP");
    await afterCut(`cut in publishing ${trial}`, version, ["old", "new", "mixed"]);
    child.kill("SIGCONT");
    if (child.exitCode === null) await once(child, "close");
  }
  unmount(disk);
  report("power cuts on ext4", states, wrong);
}

async function ledger(count: number): Promise<void> {
  const { edits, addresses, answers, mended, faults: wrong } = await liveLedger(count, count);
  const made = Object.entries(edits).map(([edit, many]) => `${many} ${edit}`);
  const told = Object.entries(answers).map(([answer, many]) => `${many} ${answer}`);
  report(
    `${addresses} addresses (${told.join(", ")}; ${mended} lead to mended stories) after edits: ${made.join(", ")}`,
    [],
    wrong,
  );
}

const runs = { kills, steps, overlaps, full, power, ledger };
const trees: { old: Tree; new: Tree } = { old: {}, new: {} };
/** Two versions of a site, each with what answers in the place of what only the other has, and built over it. */
async function makeVersions(): Promise<void> {
  // Of the new archive 50 stories are gone and 50 are new, and every page has another title.
  const all = generateStories({ stories: STORIES + 50, firstDate: "1996-01-01", days: 7305, places: 300 });
  const filesOf = (from: number) =>
    all.slice(from, from + STORIES).map(({ path, text }) => [path, text] as const);
  writeFiles(inputs.old, Object.fromEntries(filesOf(0)));
  writeFiles(inputs.new, {
    ...Object.fromEntries(filesOf(50)),
    "archive.md": "---\ntitle: Another Wire\n---\n",
  });
  const site = join(root.path, "versions", "site");
  for (const version of ["old", "new", "old", "new"] as const) {
    const { code, stderr } = await build(version, site, { real: true });
    if (code !== 0) throw new Error(stderr);
    const fresh = join(root.path, "fresh", version);
    rmSync(fresh, { recursive: true, force: true });
    cpSync(site, fresh, { recursive: true });
    trees[version] = treeOf(fresh);
  }
  mkdirSync(join(root.path, "model"), { recursive: true });
}

try {
  const wanted = Object.entries(runs).filter(([name]) => named.length === 0 || named.includes(name));
  if (wanted.some(([name]) => name !== "ledger")) await makeVersions();
  for (const [name, run] of wanted) await run(times ?? TIMES[name] ?? 0);
} finally {
  unmountAll();
  root.remove();
}
console.log(faults === 0 ? "No harm." : `${faults} harmed.`);
process.exitCode = faults === 0 ? 0 : 1;
