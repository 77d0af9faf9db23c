import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openProgress, type Screen } from "../../src/commands/progress.ts";
import type { Headway } from "../../src/headway.ts";

const BEGUN: Headway = { of: "files", done: 0, total: null, known: 0 };
const CLEAR = "\r\x1b[K";

beforeEach(() => vi.stubEnv("TERM", "xterm"));
afterEach(() => vi.unstubAllEnvs());

/** Where progress is told, at a time that the test sets: `screen.now`, in seconds. */
function open(how: Pick<Screen, "isTTY" | "columns"> = {}, quiet = false) {
  const said: string[] = [];
  const time = { now: 0 };
  const screen: Screen = { ...how, write: (text) => said.push(text) };
  return { said, time, progress: openProgress({ quiet, screen, clock: () => time.now * 1000 }) };
}

/** Reads 100,000 files, a thousand a second. */
function readAll({ time, progress }: ReturnType<typeof open>): void {
  progress.update("read", BEGUN);
  for (let done = 1; done <= 100_000; done++) {
    time.now = done / 1000;
    progress.update("read", { of: "files", done, total: 100_000, known: 0 });
  }
}

describe("on no terminal", () => {
  it("each stage says that it begins, then how far it is every five seconds", () => {
    const run = open();
    readAll(run);
    run.progress.update("gather", { ...BEGUN, of: "stories" });
    run.progress.update("gather", { of: "stories", done: 100, total: 200, known: 0 });
    run.progress.end();
    expect(run.said.slice(0, 3)).toEqual([
      "1/4 read …\n",
      "1/4 read 5,000/100,000 files, 1,000/s, about 95 s for the rest\n",
      "1/4 read 10,000/100,000 files, 1,000/s, about 90 s for the rest\n",
    ]);
    expect(run.said).toHaveLength(1 + 20 + 1);
    expect(run.said.at(-1)).toBe("2/4 gather …\n");
  });

  it("nor on one that cannot draw a line anew", () => {
    vi.stubEnv("TERM", "dumb");
    const run = open({ isTTY: true });
    readAll(run);
    expect(run.said.join("")).not.toContain("\r");
  });

  it("a rate is counted from when it was known what there is to do", () => {
    const { said, time, progress } = open();
    progress.update("render", { of: "stories", done: 0, total: 100, known: 0 });
    time.now = 60;
    progress.update("render", { of: "stories", done: 100, total: 100, known: 0 });
    progress.update("render", { of: "pages", done: 0, total: 400, known: 0 });
    time.now = 70;
    progress.update("render", { of: "pages", done: 100, total: 400, known: 0 });
    expect(said.at(-1)).toBe("3/4 render 100/400 pages, 10/s, about 30 s for the rest\n");
  });
});

describe("on a terminal", () => {
  it("one line is drawn over again, twelve times a second at most", () => {
    const run = open({ isTTY: true, columns: 100 });
    readAll(run);
    run.progress.end();
    expect(run.said.every((text) => text.startsWith(CLEAR) && !text.includes("\n"))).toBe(true);
    expect(run.said.length).toBeLessThan(100 * 12.5 + 3);
    expect(run.said.at(-2)).toBe(`${CLEAR}1/4 read    [################] 100,000/100,000 files, 1,000/s`);
    expect(run.said.at(-1)).toBe(CLEAR);
  });

  it("it is never longer than the terminal is wide", () => {
    const run = open({ isTTY: true, columns: 30 });
    readAll(run);
    expect(Math.max(...run.said.map((text) => text.length - CLEAR.length))).toBe(29);
  });

  it("other lines stand above it, and it is drawn again below them", () => {
    const { said, progress } = open({ isTTY: true, columns: 80 });
    progress.update("publish", BEGUN);
    progress.line("a.txt: error empty: …");
    progress.update("publish", BEGUN);
    expect(said.join("")).toBe(`${CLEAR}4/4 publish …${CLEAR}a.txt: error empty: …\n${CLEAR}4/4 publish …`);
  });
});

describe("when quiet", () => {
  it.each([true, false])("nothing is said but lines of their own (terminal: %s)", (isTTY) => {
    const run = open({ isTTY }, true);
    readAll(run);
    run.progress.line("a.txt: error empty: …");
    run.progress.end();
    expect(run.said).toEqual(["a.txt: error empty: …\n"]);
  });
});
