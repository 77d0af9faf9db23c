import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { address } from "../../src/archive/permalink.ts";
import { build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { decode } from "../../src/wire/encoding/decode.ts";
import { readFile } from "../../src/wire/read.ts";
import { unaccounted } from "../support/accounts.ts";

/**
 * `npm run fuzz -- RUNS [SEED]`: mutates the cases of every format and reads what comes out. No reading may throw,
 * take long, or leave something unaccounted for. Then builds a site of some hundreds of them, which must be whole.
 * Prints the seed, so that a failure can be had again.
 */
const RUNS = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Milliseconds that one reading of a case of a few kilobytes may take on a slow machine. */
const TOO_LONG = 2_000;
/** Mutated files that a site is built of. */
const BUILT = 400;

const folder = fileURLToPath(new URL("../wire/", import.meta.url));
const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /cases|samples/.test(entry.parentPath))
  .map((entry) => join(entry.parentPath, entry.name));
/** What a case should be read as stands beside it, and is none. */
const isExpectation = (path: string): boolean =>
  path.endsWith(".json") &&
  found.some((other) => other !== path && other.startsWith(path.replace(/(?:\.expected)?\.json$/, ".")));
const cases = found
  .filter((path) => !isExpectation(path))
  .map((path) => ({ name: basename(path), bytes: readFileSync(path) }));

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc
    .constantFrom(
      ...[
        "<",
        ">",
        "</",
        "<!",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "&x;",
        " href=",
        " src=",
        " id=",
      ],
      ...[
        "\0",
        "\r",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "\x01",
        "\x02",
        "\x03",
        "\x16",
        "\x1f",
        "\u2028",
        "\ufeff",
        "\ud800",
      ],
      ...[
        "---\n",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        ":",
        "^",
        "=",
        " date 2014-02-30 ",
        "date ",
        "(AP) _ ",
        "Nov 31 ",
      ],
    )
    .map((text) => new TextEncoder().encode(text)),
);

/** What a mishap does to a file: something put in, cut out, doubled, or another file's middle. */
const mishap = fc.record({
  kind: fc.constantFrom("insert", "cut", "double", "splice", "truncate", "flip"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  piece,
  other: fc.nat(),
});

interface Mutation {
  readonly case: number;
  readonly mishaps: readonly (typeof mishap extends fc.Arbitrary<infer Mishap> ? Mishap : never)[];
}
const file: fc.Arbitrary<Mutation> = fc.record({
  case: fc.nat(),
  mishaps: fc.array(mishap, { minLength: 1, maxLength: 6 }),
});

/** The case that a mutation is of, and what its mishaps make of it. */
function mutate({ case: number, mishaps }: Mutation): { readonly name: string; readonly bytes: Uint8Array } {
  const chosen = cases[number % cases.length];
  if (!chosen) throw new Error("There are no cases to mutate.");
  let bytes: Uint8Array = chosen.bytes;
  for (const { kind, at, length, piece: put, other } of mishaps) {
    const from = Math.floor(at * bytes.length);
    const to = Math.min(bytes.length, from + Math.ceil(length * length * 200));
    const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    const foreign = cases[other % cases.length]?.bytes ?? put;
    const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
    if (kind === "insert") bytes = join(before, put, middle, after);
    else if (kind === "cut") bytes = join(before, after);
    else if (kind === "double") bytes = join(before, middle, middle, after);
    else if (kind === "splice") bytes = join(before, foreign.subarray(0, 400), after);
    else if (kind === "truncate") bytes = before;
    else
      bytes = join(
        before,
        middle.map((byte) => byte ^ (1 << (other % 8))),
        after,
      );
  }
  return { name: chosen.name, bytes };
}

let slowest = 0;
const started = performance.now();
fc.assert(
  fc.property(file, (input) => {
    const { name, bytes } = mutate(input);
    const begun = performance.now();
    const reading = readFile(bytes, `2014/${basename(name)}`);
    for (const story of reading.stories) address(story);
    const took = performance.now() - begun;
    slowest = Math.max(slowest, took);
    if (took > TOO_LONG) throw new Error(`${name} took ${Math.round(took)} ms`);
    const faults = unaccounted(reading, decode(bytes).text ?? "");
    if (faults.length > 0) throw new Error(`${name}: ${faults.join("; ")}`);
  }),
  { numRuns: RUNS, seed: SEED },
);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${RUNS} readings of ${cases.length} mutated cases, seed ${SEED}: no throw, no hang (slowest ${slowest.toFixed(0)} ms), ` +
    `everything accounted for; ${seconds.toFixed(0)} s.`,
);

await buildFuzzed();

/** Builds a site of as many mutated files as a pass through Eleventy takes, and of unharmed ones among them. */
async function buildFuzzed(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "dateline-fuzz-"));
  try {
    const [input, output] = [join(root, "in"), join(root, "site")];
    // One mishap each, and every case in turn: most of them are still stories then.
    const mutations = fc.sample(fc.noBias(file), { numRuns: BUILT, seed: SEED });
    const files = [
      ...mutations.map(({ mishaps }, index) => mutate({ case: index, mishaps: mishaps.slice(0, 1) })),
      ...cases,
    ];
    for (const [index, { name, bytes }] of files.entries()) {
      const folder = join(input, String(1990 + (index % 30)), String(index));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, basename(name)), bytes);
    }
    const { read, published, rejected, pages } = await build({
      input,
      output,
      previous: null,
      allowShrink: true,
      baseUrl: "https://example.org/wire/",
      now: null,
      jobs: 1,
      cache: false,
      onDiagnostic: () => {},
      onProgress: () => {},
    });
    const { faults } = checkSite(output);
    if (faults.length > 0)
      throw new Error(`The site of seed ${SEED} is broken: ${faults.slice(0, 5).join("; ")}`);
    console.log(
      `A site of ${files.length} of them: ${read} read, ${published} published, ${rejected} rejected, ${pages} pages; it is whole.`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
