import { expect, it } from "vitest";
import { countLines, openTelling } from "../../src/commands/diagnostics.ts";
import { paintFor, plainPaint, terminalPaint } from "../../src/commands/paint.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";

const GUESSED: Diagnostic = {
  rule: "encoding-guessed",
  severity: "note",
  message: "Read as windows-1252.",
  path: "a.jsonl",
  line: null,
};
const noDate = (path: string): Diagnostic => ({
  rule: "no-date",
  severity: "error",
  message: "No date.",
  path,
  line: 1,
});
const undecodable = (line: number): Diagnostic => ({
  rule: "undecodable-bytes",
  severity: "warning",
  message: "Bytes that stand for no character.",
  path: "b.txt",
  line,
});

function tell(diagnostics: readonly Diagnostic[], most: number, paint = plainPaint) {
  const lines: string[] = [];
  const telling = openTelling({ print: (line) => lines.push(line), paint, most });
  for (const one of diagnostics) telling.take(one);
  const counts = telling.close();
  return { lines, counts };
}

it("what concerns a file is told once, with the number of its stories; what concerns a line, each time", () => {
  const mixed = [GUESSED, { ...noDate("a.jsonl"), line: 3 }, GUESSED, GUESSED];
  expect(tell([...mixed, undecodable(2), undecodable(7), { ...GUESSED, path: "c.jsonl" }], 10).lines).toEqual(
    [
      "a.jsonl: note encoding-guessed: Read as windows-1252. (So for 3 stories of the file.)",
      "a.jsonl:3: error no-date: No date.",
      "b.txt:2: warning undecodable-bytes: Bytes that stand for no character.",
      "b.txt:7: warning undecodable-bytes: Bytes that stand for no character.",
      "c.jsonl: note encoding-guessed: Read as windows-1252.",
    ],
  );
});

it("a warning about the one line that all stories of a file stand on is told once, an error for each of them", () => {
  const same = Array.from({ length: 4 }, () => ({ ...undecodable(1), path: "a.json" }));
  const { lines, counts } = tell([...same, noDate("a.json"), noDate("a.json")], 10);
  expect(lines).toEqual([
    "a.json:1: warning undecodable-bytes: Bytes that stand for no character. (So for 4 stories of the file.)",
    "a.json:1: error no-date: No date.",
    "a.json:1: error no-date: No date.",
  ]);
  expect(countLines(counts)).toEqual(["2 errors: 2 no-date.", "1 warning: 1 undecodable-bytes."]);
});

it("every error is told; of other rules the first are, and all are counted, the gravest first", () => {
  const many = Array.from({ length: 1200 }, (_, at) => undecodable(at + 1));
  const refused = Array.from({ length: 5 }, (_, at) => noDate(`${at}.txt`));
  const { lines, counts } = tell([...many, ...refused], 3);
  expect(lines).toHaveLength(3 + 5);
  expect(lines.at(-1)).toBe("4.txt:1: error no-date: No date.");
  expect(countLines(counts)).toEqual([
    "5 errors: 5 no-date.",
    "1,200 warnings: 1,200 undecodable-bytes (3 shown). --verbose shows all.",
  ]);
  expect(countLines([])).toEqual([]);
});

it("in colour the rule stands out, and what a name holds does not steer the terminal", () => {
  expect(tell([noDate("x: error no-date: \x1b[2J.txt")], 3, terminalPaint).lines).toEqual([
    "x: error no-date: \\u001b[2J.txt:1: \x1b[31merror no-date:\x1b[39m No date.",
  ]);
});

it.each([
  [{ isTTY: true, getColorDepth: () => 8 }, {}, true],
  [{ isTTY: true, getColorDepth: () => 8 }, { NO_COLOR: "1" }, false],
  [{ isTTY: true, getColorDepth: () => 1 }, {}, false],
  [{}, {}, false],
  [{}, { FORCE_COLOR: "1" }, true],
  [{ isTTY: true, getColorDepth: () => 8 }, { FORCE_COLOR: "0" }, false],
])("%o with %o has colours: %s", (stream, env, has) => {
  expect(paintFor(stream, env)).toBe(has ? terminalPaint : plainPaint);
});
