import { expect, it } from "vitest";
import type { LedgerRow } from "../../../src/archive/ledger/row.ts";
import { goneLists, goneViews } from "../../../src/archive/pages/gone.ts";
import { ledgerRow as row } from "../../support/ledger.ts";

const FERRY = "/2014/11/14/ferry-sails-0a1b2c3d.html";
const LATE = "/2014/11/14/ferry-sails-late-0a1b2c3d.html";
const viewsOf = (rows: readonly LedgerRow[], ...is: readonly string[]) =>
  goneViews(rows, (address) => address === "/" || is.includes(address));

it("a story that is gone leads to what is left around it: its day, month and year, and home", () => {
  expect(viewsOf([row(FERRY)], "/2014/11/14/", "/2014/")).toMatchObject([
    {
      url: FERRY,
      kind: "story",
      day: "2014-11-14",
      to: null,
      near: ["/2014/11/14/", "/2014/", "/"],
    },
  ]);
  // Where it stood last is gone too, and no way on.
  expect(viewsOf([row(FERRY, { to: LATE })])[0]?.near).toEqual(["/"]);
});

it("one that moved leads to where it is", () => {
  const [view] = viewsOf([row(FERRY, { answer: "redirect", to: LATE })], LATE);
  expect(view).toMatchObject({ answer: "redirect", to: LATE });
});

it("a place leads to all places; sources and what is named nowhere have no page", () => {
  const rows = [
    row("/places/oslo/", { to: "/places/" }),
    row(FERRY.replace("html", "txt")),
    row(`sha256:${"0".repeat(64)}`, { answer: "removed" }),
  ];
  expect(viewsOf(rows, "/places/")).toMatchObject([{ kind: "place", near: ["/places/", "/"] }]);
});

it("all of them are listed in pages, of which none is ever gone; how many answer what is told on the first", () => {
  const rows = Array.from({ length: 201 }, (_, at) =>
    row(`/2014/11/14/a-${String(at).padStart(8, "0")}.html`),
  );
  const removed = row(`sha256:${"0".repeat(64)}`, { answer: "removed" });
  const lists = goneLists([...rows, removed], ["/ledger/2014.csv"], 1);
  expect(lists.map(({ url, rows, ledgers }) => [url, rows.length, ledgers.length])).toEqual([
    ["/holdings/gone/", 200, 1],
    ["/holdings/gone/page-2.html", 1, 0],
  ]);
  expect(lists.map(({ counts }) => counts)).toEqual([{ gone: 201, removed: 1 }, {}]);
  expect(goneLists([], [], 2).map(({ url, rows }) => [url, rows.length])).toEqual([
    ["/holdings/gone/", 0],
    ["/holdings/gone/page-2.html", 0],
  ]);
});
