import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { address } from "../../src/archive/permalink.ts";
import { decode } from "../../src/wire/encoding/decode.ts";
import { readFile } from "../../src/wire/read.ts";
import { unaccounted } from "../support/accounts.ts";

/**
 * `npm run fuzz -- RUNS [SEED]`: mutates the cases of every format and reads what comes out. No reading may throw,
 * take long, or leave something unaccounted for. Prints the seed, so that a failure can be had again.
 */
const RUNS = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Milliseconds that one reading of a case of a few kilobytes may take on a slow machine. */
const TOO_LONG = 2_000;

const folder = fileURLToPath(new URL("../wire/", import.meta.url));
const cases = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /cases|samples/.test(entry.parentPath) && !/\.expected\.json$/.test(entry.name),
  )
  .map((entry) => ({ name: entry.name, bytes: readFileSync(`${entry.parentPath}/${entry.name}`) }));

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc
    .constantFrom(
      ...["<", ">", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp;", "&#0;", "&#x110000;", "&x;"],
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

const file = fc.record({ case: fc.nat(), mishaps: fc.array(mishap, { minLength: 1, maxLength: 6 }) });

let slowest = 0;
const started = performance.now();
fc.assert(
  fc.property(file, (input) => {
    const chosen = cases[input.case % cases.length];
    if (!chosen) throw new Error("There are no cases to mutate.");
    let bytes: Uint8Array = chosen.bytes;
    for (const { kind, at, length, piece: put, other } of input.mishaps) {
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
    const begun = performance.now();
    const reading = readFile(bytes, `2014/${basename(chosen.name)}`);
    for (const story of reading.stories) address(story);
    const took = performance.now() - begun;
    slowest = Math.max(slowest, took);
    if (took > TOO_LONG) throw new Error(`${chosen.name} took ${Math.round(took)} ms`);
    const faults = unaccounted(reading, decode(bytes).text ?? "");
    if (faults.length > 0) throw new Error(`${chosen.name}: ${faults.join("; ")}`);
  }),
  { numRuns: RUNS, seed: SEED },
);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${RUNS} readings of ${cases.length} mutated cases, seed ${SEED}: no throw, no hang (slowest ${slowest.toFixed(0)} ms), ` +
    `everything accounted for; ${seconds.toFixed(0)} s.`,
);
