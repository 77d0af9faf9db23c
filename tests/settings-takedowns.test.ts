import { describe, expect, it } from "vitest";
import { readTakedowns } from "../src/settings/takedowns.ts";

const ADDRESS = "/1994/03/01/ferry-sails-0a1b2c3d.html";
const csv = (text: string) => readTakedowns(text, "csv");
const told = (text: string, form: "csv" | "yaml" = "csv") =>
  readTakedowns(text, form).errors.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
const HEAD = "address,id,date,action,names,reason,text\n";

describe("the list of takedowns", () => {
  it.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("is a table with %s", (_, sign) => {
    const rows = [
      ["Address", "date", "action", "names", "reason"],
      [ADDRESS, "2026-11-27", "Anonymise", '"Ann  Example; A. Example"', "At her request"],
    ];
    expect(csv(rows.map((row) => row.join(sign)).join("\r\n"))).toEqual({
      errors: [],
      takedowns: [
        {
          line: 2,
          meant: { by: "address", url: ADDRESS, date: "1994-03-01", digits: "0a1b2c3d" },
          action: "anonymise",
          date: "2026-11-27",
          reason: "At her request",
          names: ["Ann Example", "A. Example"],
        },
      ],
    });
  });

  it("is YAML, with names as a list or alone", () => {
    const text = `# ours\n- address: ${ADDRESS}\n  date: 2026-11-27\n  action: anonymise\n  names: [Ann Example, A. Example]\n  reason: Asked\n- id: urn:7\n  date: 2026-11-27\n  action: note\n  text: |\n    It was the\n    other ship.\n`;
    expect(readTakedowns(text, "yaml")).toMatchObject({
      errors: [],
      takedowns: [
        { line: 2, names: ["Ann Example", "A. Example"] },
        { line: 7, meant: { by: "id", id: "urn:7" }, action: "note", reason: "It was the other ship." },
      ],
    });
  });

  it("tells what was meant by a column or an action that is misspelt", () => {
    expect(told("adress,date,action,reason\n")).toEqual([
      expect.stringContaining(" Did you mean `address`? "),
    ]);
    expect(told(`- adress: ${ADDRESS}\n`, "yaml")[0]).toContain(" Did you mean `address`? ");
    expect(told(`${HEAD}${ADDRESS},,2026-11-27,anonymize,Ann Example,R,\n`)).toEqual([
      expect.stringContaining(" Did you mean `anonymise`? "),
    ]);
  });

  it.each(["", "\n", HEAD])("may hold nothing: %j", (text) =>
    expect(csv(text)).toEqual({ takedowns: [], errors: [] }),
  );

  it.each([
    ADDRESS,
    ADDRESS.slice(1),
    `https://wire.example.org/archive${ADDRESS}`,
    `http://localhost:8080${ADDRESS}?x=1#p2`,
    ADDRESS.replace(".html", ""),
  ])("takes an address as %s", (address) =>
    expect(csv(`${HEAD}${address},,2026-11-27,withhold,,R,\n`).takedowns[0]?.meant).toMatchObject({
      url: ADDRESS,
    }),
  );

  it.each([
    ["/1994/03/01/*", "`/1994/03/01/*` has a `*`"],
    ["/1994/03/01/", "is no address of a story"],
    ["/1994/02/30/ferry-0a1b2c3d.html", "is no address of a story"],
    ["/places/oslo/", "is no address of a story"],
    ["javascript:alert(1)", "is no address of a story"],
  ])("refuses %s as an address", (address, why) =>
    expect(told(`${HEAD}${address},,2026-11-27,withhold,,R,\n`)).toEqual([expect.stringContaining(why)]),
  );

  it("tells all that is wrong at once, each with its line", () => {
    const rows = [
      `${ADDRESS},x,2026-11-27,withhold,,R,`,
      ",,2026-11-27,withhold,,R,",
      `${ADDRESS},,27.11.2026,withold,,R,`,
      `${ADDRESS},,,withhold,Ann Example,R,`,
      `${ADDRESS},,2026-11-27,anonymise,,,`,
      `${ADDRESS},,2026-11-27,anonymise,A; Ann E*,R,`,
      `${ADDRESS},,2026-11-27,unlist,,R,Text`,
    ];
    expect(told(HEAD + rows.join("\n"))).toEqual([
      expect.stringContaining("2 takedown-row The row has both"),
      expect.stringContaining("3 takedown-row The row names no story"),
      expect.stringContaining("4 takedown-row `withold` is no action"),
      expect.stringContaining("4 takedown-row `27.11.2026` is no date"),
      expect.stringContaining("5 takedown-row The row has no date"),
      expect.stringContaining("5 takedown-row Names go with `anonymise`"),
      expect.stringContaining("6 takedown-row The row has no reason"),
      expect.stringContaining("6 takedown-row The row removes no name"),
      expect.stringContaining("7 takedown-row `A Ann E*` has a `*`"),
      expect.stringContaining("7 takedown-row The name `A` is too short"),
      expect.stringContaining("8 takedown-row A text goes with `note`"),
    ]);
    expect(csv(HEAD + rows.join("\n")).takedowns).toEqual([]);
  });

  it.each([
    ["address,date,action,why\n", "1 takedown-list `why` is no column"],
    ["address,date,date,action,reason\n", "1 takedown-list The column `date` stands twice"],
    [`${HEAD}${ADDRESS},,2026-11-27,withhold,,R,,,\n`, "2 takedown-list The row has 9 cells"],
    [`${HEAD}"${ADDRESS},,2026-11-27\n`, "2 takedown-list A quote opens here"],
  ])("refuses a table that is none: %j", (text, why) =>
    expect(told(text)).toEqual([expect.stringContaining(why)]),
  );

  it.each([
    ["address: x\n", "1 takedown-list The list cannot be read. It must be"],
    ["- x\n", "1 takedown-list This is no record"],
    ["- adress: x\n", "1 takedown-list `adress` is no column"],
    ["- reason: [a, b]\n  id: x\n", "1 takedown-list `reason` must be one text"],
    ["- id: {a: b}\n", "1 takedown-list `id` must be one text"],
    ['- id: "x\n', "takedown-list The list cannot be read"],
    ["[".repeat(10_000), "1 takedown-list The list cannot be read: it nests"],
    ["- id: *x\n", "takedown-list"],
  ])("refuses YAML that is none: %j", (text, why) => expect(told(text, "yaml")[0]).toContain(why));
});
