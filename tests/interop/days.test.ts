import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readDays } from "../../src/client/days.ts";
import { daysScript } from "../../src/interop/days.ts";

const day = (key: string, length: number) => ({ key, stories: { length } });

/** What the script sets when a browser runs it. */
function run(script: string): unknown {
  const self: Record<string, unknown> = {};
  runInNewContext(script, { self });
  return self["datelineDays"];
}

it("is compact, and sorted whatever the order of the days", () => {
  const days = [day("1987-02-26", 143), day("1987-02-27", 90), day("1987-11-01", 1), day("0987-02-03", 2)];
  const script = 'self.datelineDays={"987":{"2":"3:2"},"1987":{"2":"26:143 27:90","11":"1:1"}};\n';
  expect(daysScript(days)).toBe(script);
  expect(daysScript([...days].reverse())).toBe(script);
});

it("says so of an archive without stories", () => {
  expect(daysScript([])).toBe("self.datelineDays={};\n");
  expect(daysScript([day("2014-11-14", 0)])).toBe("self.datelineDays={};\n");
});

it("is read in the browser as it was written", () => {
  const date = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const counts = fc.uniqueArray(fc.tuple(date, fc.integer({ min: 1, max: 50_000 })), {
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(counts, (entries) => {
      const table = run(daysScript(entries.map(([key, count]) => day(key, count))));
      const expected = entries
        .map(([key, stories]) => ({ date: key, stories }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
      expect(readDays(JSON.parse(JSON.stringify(table)))).toEqual(expected);
    }),
  );
});

it("takes a little for a century of days", () => {
  const days = Array.from({ length: 36_525 }, (_, index) =>
    day(new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10), 100 + (index % 150)),
  );
  expect(daysScript(days).length).toBeLessThan(300_000);
});
