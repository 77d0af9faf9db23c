import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateStories } from "./generate.ts";

/**
 * `npm run bench`: what a build costs at two sizes of archive over the same twenty years, in turn, and what a second
 * build with nothing changed costs. Machines differ and drift, so the figures to keep are the ratios.
 */
const SIZES = [2_000, 10_000] as const;
const ROUNDS = 3;
const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));

interface Cost {
  readonly seconds: number;
  /** Of the process, at its peak. */
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
try {
  for (const size of SIZES) writeStories(size);
  const first = new Map<number, Cost[]>();
  const again = new Map<number, Cost[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES) {
      rmSync(join(folder, `site-${size}`), { recursive: true, force: true });
      first.set(size, [...(first.get(size) ?? []), build(size)]);
      again.set(size, [...(again.get(size) ?? []), build(size)]);
    }
  }
  const row = (name: string, costs: ReadonlyMap<number, readonly Cost[]>): string => {
    const [small, large] = SIZES.map((size) => costs.get(size) ?? []);
    const cells = [small, large].map(
      (runs = []) => `${median(runs, "seconds").toFixed(1)} s ${median(runs, "megabytes").toFixed(0)} MB`,
    );
    const ratio = (key: keyof Cost) => (median(large ?? [], key) / median(small ?? [], key)).toFixed(2);
    return `${name.padEnd(14)} ${cells.map((cell) => cell.padEnd(16)).join(" ")} time x${ratio("seconds")} memory x${ratio("megabytes")}`;
  };
  console.log(
    `${"".padEnd(14)} ${SIZES.map((size) => `${size} stories`.padEnd(16)).join(" ")} large / small`,
  );
  console.log(row("first build", first));
  console.log(row("nothing new", again));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeStories(size: number): void {
  for (const { path, text } of generateStories({
    stories: size,
    firstDate: "1996-01-01",
    days: 7305,
    places: 300,
  })) {
    const file = join(folder, `seeds-${size}`, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function build(size: number): Cost {
  const code = `
    process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS));
    process.argv.splice(1, 0, "src/cli.ts");
    await import("./src/cli.ts");`;
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "--input-type=module", "--eval", code, "--"],
      ...[
        "build",
        "--quiet",
        "--input",
        join(folder, `seeds-${size}`),
        "--output",
        join(folder, `site-${size}`),
      ],
    ],
    { cwd: CHECKOUT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The build of ${size} stories failed: ${stderr}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(stderr.trim().split("\n").at(-1)) / 1024,
  };
}

function median(costs: readonly Cost[], key: keyof Cost): number {
  const sorted = costs.map((cost) => cost[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
