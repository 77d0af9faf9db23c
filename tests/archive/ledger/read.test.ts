import { describe, expect, it } from "vitest";
import { readLedger } from "../../../src/archive/ledger/read.ts";
import { ledgers } from "../../../src/interop/ledger.ts";
import { ledgerRow as row } from "../../support/ledger.ts";
import { growth, IN_STEP } from "../../support/time.ts";

const HEAD = "address,answers,to,date,reason";
const FERRY = "/2014/11/14/ferry-sails-0a1b2c3d.html";
const COUNCIL = "/2014/11/16/council-meets-11111111.html";

const read = (...lines: readonly string[]) => readLedger([HEAD, ...lines, ""].join("\r\n"));
it("reads what was written, a file a year, whatever stands in a reason", () => {
  const rows = [
    row(FERRY, { answer: "redirect", to: COUNCIL, date: "2026-11-27" }),
    row("/2015/", { to: "/", reason: '=1+1, he said: "no"\nand no more' }),
    row("/places/oslo/", { answer: "withheld", reason: "-" }),
    row(`sha256:${"0".repeat(64)}`, { answer: "removed" }),
  ];
  const files = ledgers(rows);
  expect(files.map(({ path }) => path)).toEqual(["ledger/2014.csv", "ledger/2015.csv", "ledger/site.csv"]);
  const readings = files.map(({ content }) => readLedger(content));
  expect(readings.flatMap((reading) => reading.findings)).toEqual([]);
  expect(readings.flatMap((reading) => reading.rows)).toEqual(rows);
  expect(ledgers([])).toEqual([]);
});

it("takes columns in any order, other line ends, and a byte order mark", () => {
  const text = `\uFEFFdate,address,note,answers\n2026-11-27,${FERRY},mine,gone\n`;
  expect(readLedger(text)).toEqual({ rows: [row(FERRY, { date: "2026-11-27" })], findings: [] });
});

describe("of a ledger that was edited by hand", () => {
  it.each([
    ["", "no name"],
    ["2014/11/14/", "no `/` before it"],
    ["https://evil.example/2014/", "another host"],
    ["//evil.example/index.html", "another host, shorter"],
    ["/../2014/", "a way out"],
    ["/2014/../../etc/passwd.html", "a way out later on"],
    ["/2014/%2e%2e/x.html", "an escaped way out"],
    ["/2014\\11/", "a backslash"],
    ["/assets/base.css", "an asset"],
    ["/2014/holdings.csv", "data"],
    ["/404.html", "what a host shows for a missing page"],
    ["/2014/11/14/index.html", "a folder under another name"],
    ["/2014/11/14/note.txt", "a text that is no source"],
    ["/2014/11/14/a.html?x=1", "a query"],
    ["/2014/11/14/a.html#x", "a part"],
    ["javascript:alert(1).html", "a script"],
    [`/${"a".repeat(600)}.html`, "a name without end"],
    ["sha256:12", "a digest that is cut"],
  ])("passes over %s: %s", (address) => {
    const { rows, findings } = read(`${address},gone,,,`, `${FERRY},gone,,,`);
    expect(rows).toEqual([row(FERRY)]);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["ledger-row", 2]]);
  });

  it.each([
    ["https://evil.example/", "another host"],
    ["//evil.example/", "another host, shorter"],
    ["/../x.html", "a way out"],
    ["javascript:alert(1)", "a script"],
    [FERRY, "itself"],
    [`sha256:${"0".repeat(64)}`, "a digest"],
  ])("keeps an address that would lead to %s, %s, and leads it nowhere", (to) => {
    const { rows, findings } = read(`${FERRY},redirect,${to},,`);
    expect(rows).toEqual([row(FERRY, { answer: "redirect" })]);
    expect(findings).toHaveLength(1);
  });

  it("keeps an address whose answer or day is none, and says so", () => {
    const { rows, findings } = read(
      `${FERRY},vanished,${COUNCIL},yesterday,x`,
      `${COUNCIL},removed,,2014-02-30,`,
    );
    expect(rows).toEqual([row(FERRY, { reason: "x" }), row(COUNCIL)]);
    expect(findings.map(({ line }) => line)).toEqual([2, 2, 3, 3]);
  });

  it("counts the first of two rows on one address", () => {
    const { rows, findings } = read(`${FERRY},gone,,,first`, `${FERRY},gone,,,second`);
    expect(rows).toEqual([row(FERRY, { reason: "first" })]);
    expect(findings[0]).toMatchObject({ line: 3, message: expect.stringContaining("in line 2") });
  });

  it("tells of a circle, and of no way that ends", () => {
    const [a, b, c] = ["/a.html", "/b.html", "/c.html"];
    const { rows, findings } = read(`${c},redirect,${a},,`, `${a},redirect,${b},,`, `${b},redirect,${a},,`);
    expect(rows).toEqual([
      row(c, { answer: "redirect", to: a }),
      row(a, { answer: "redirect" }),
      row(b, { answer: "redirect" }),
    ]);
    expect(findings.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ["no head", `${FERRY},gone,,,\r\n`],
    ["nothing", ""],
    ["noise", "\u0000\u0001\u0002"],
  ])("reads no row of one with %s, and says so", (_, text) => {
    const { rows, findings } = readLedger(text);
    expect(rows).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it("reads the rows before a quote that nothing closes", () => {
    const { rows } = read(`${FERRY},gone,,,`, `${COUNCIL},gone,,,"cut`);
    expect(rows.map(({ address }) => address)).toEqual([FERRY, COUNCIL]);
  });

  it("takes time in proportion to its length", () => {
    const rows = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => {
        const [from, to] = [at, at + 1].map((id) => `/2014/11/14/a-${String(id).padStart(8, "0")}.html`);
        return `${from},redirect,${to},,`;
      });
    expect(read(...rows(20_000)).rows).toHaveLength(20_000);
    expect(growth(rows, (lines) => read(...lines), 5_000)).toBeLessThan(IN_STEP);
  });
});
