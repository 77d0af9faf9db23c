import { describe, expect, it } from "vitest";
import { agencyNamed, agencyOf, authorsOf } from "../../src/archive/authors.ts";

describe("authors of a byline", () => {
  it.each<[string | null, readonly string[]]>([
    [null, []],
    ["", []],
    ["Ana Lind", ["Ana Lind"]],
    ["JANE DOE and JOHN ROE, AP Business Writers", ["JANE DOE", "JOHN ROE"]],
    ["BERNARD CONDON, AP Business Writer", ["BERNARD CONDON"]],
    ["JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]],
    ["JANE DOE Associated Press Writer", ["JANE DOE"]],
    ["JANE DOE Of The Associated Press", ["JANE DOE"]],
    ["Jane Doe, AP Business Writer, and John Roe, Staff Writer", ["Jane Doe", "John Roe"]],
    ["Paulo Santalucia and Frances d'Emilio", ["Paulo Santalucia", "Frances d'Emilio"]],
    ["Janie Gabbett, Reuters", ["Janie Gabbett"]],
    ["Ann Example/TT", ["Ann Example"]],
    ["Ann Example, nha", ["Ann Example"]],
    ["Ann Example (Reuters)", ["Ann Example"]],
    ["Ann Example dpa", ["Ann Example"]],
    ["Ann Lee, Wire", ["Ann Lee"]],
    ["Ann Example, Bo Sample", ["Ann Example", "Bo Sample"]],
    ["Ann Example, Bo Sample and Cy Muster", ["Ann Example", "Bo Sample", "Cy Muster"]],
    ["Ann Example in London and Bo Sample in New York", ["Ann Example", "Bo Sample"]],
    ["Bo Sample, Staff Reporter of The Harbour Journal", ["Bo Sample"]],
    ["Bo Sample, Moscow bureau chief", ["Bo Sample"]],
    ["ANN EXAMPLE; Bo Sample contributed reporting.", ["ANN EXAMPLE"]],
    ["Dr. Ann Example, M.D.", ["Ann Example"]],
    ["Martin Sample, Jr., and Ann Example", ["Martin Sample, Jr.", "Ann Example"]],
    ["Martin Sample, Jr. and Jan van der Berg", ["Martin Sample, Jr.", "Jan van der Berg"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Ana Pérez y Luis Gómez", ["Ana Pérez", "Luis Gómez"]],
    ["Jan van der Berg und Anna von Muster", ["Jan van der Berg", "Anna von Muster"]],
    ["Doe, Jane", ["Doe, Jane"]],
    ["Doe, Jane; Roe, John", ["Doe, Jane", "Roe, John"]],
    ["Sample and Ann Example", ["Sample", "Ann Example"]],
    ["张三、李四", ["张三", "李四"]],
    ["Madonna", ["Madonna"]],
    ["Ferry Line Ltd", ["Ferry Line Ltd"]],
    ["Ann Example, Ann Example", ["Ann Example"]],
    ["Reuters", []],
    ["dpa", []],
    ["The Associated Press", []],
    ["AP Business Writer", []],
    ["Staff and agencies", []],
    ["Jane Writer", ["Jane Writer"]],
    ["JANE WRITER", ["JANE WRITER"]],
    ["By Jane Writer and John Smith", ["Jane Writer", "John Smith"]],
    ["Ann Example, Jane Writer and John Editor", ["Ann Example", "Jane Writer", "John Editor"]],
    ["Jane Writer, AP Business Writer, and John Editor, Staff Writer", ["Jane Writer", "John Editor"]],
    ["Jane M. Reporter", ["Jane M. Reporter"]],
    ["Ann van der Writer", ["Ann van der Writer"]],
    ["Leopold Staff/TT", ["Leopold Staff"]],
    ["JANE DOE Writer", ["JANE DOE"]],
    ["JANE DOE REUTERS", ["JANE DOE"]],
    ["Jane Page, Ann Bishop, Cy Baker and Bo Judge", ["Jane Page", "Ann Bishop", "Cy Baker", "Bo Judge"]],
    ["Staff Writer Jane Doe", ["Jane Doe"]],
    ["Associated Press writers Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["John Smith, Jane Writer", ["John Smith", "Jane Writer"]],
    ["JOHN SMITH, JANE M. WRITER", ["JOHN SMITH", "JANE M. WRITER"]],
    ["Ann Example; Leopold Staff", ["Ann Example", "Leopold Staff"]],
    ["John Smith, Jane Writer, Reuters", ["John Smith", "Jane Writer"]],
    ["John Smith, Reuters Staff", ["John Smith"]],
    ["JOHN SMITH, Associated Press Writer", ["JOHN SMITH"]],
    ["JOHN SMITH, TASS WRITER", ["JOHN SMITH"]],
    ["JOHN SMITH, Falconry Writer", ["JOHN SMITH"]],
    ["John Smith, Chess Writer", ["John Smith"]],
    ["John Smith, Cairo Writer", ["John Smith"]],
    ["John Smith, Cairo Bureau Chief", ["John Smith"]],
    ["John Smith, Our Own Staff", ["John Smith"]],
    ["John Smith, London", ["John Smith"]],
    ["John Smith, New York, and Ann Example, Hong Kong", ["John Smith", "Ann Example"]],
    ["John Smith, Jr.", ["John Smith, Jr."]],
    ["Staff Writer Ann Bridge", ["Ann Bridge"]],
    ["Ann Bridge Writer", ["Ann Bridge Writer"]],
    ["Moscow Correspondent", []],
    ["Ann Example, Cricket Correspondent", ["Ann Example"]],
    ["TASS Correspondent", []],
    ["Our Political Editor", []],
    ["Staff Writers", []],
  ])("%j: %j", (byline, names) => {
    expect(authorsOf({ byline })).toEqual(names);
  });

  it("gives a text that is no list of names as it stands, at once", () => {
    const byline = "a, and ".repeat(200_000);
    expect(authorsOf({ byline })).toEqual([byline.trim()]);
  });
});

describe("the agency of a story", () => {
  const dateline = { place: "OSLO", date: null, agency: "NTA", raw: "OSLO (NTA) -" };

  it.each([
    [null, dateline, "NTA"],
    ["Ann Example, Reuters", dateline, "NTA"],
    ["Ann Example, Reuters", null, "Reuters"],
    ["Ann Example, AP Business Writer", null, "AP"],
    ["ANN EXAMPLE, Associated Press Writer", null, "Associated Press"],
    ["The Associated Press", null, "The Associated Press"],
    ["Ana Lind", null, null],
    [null, null, null],
  ])("%j with %j: %j", (byline, line, agency) => {
    expect(agencyOf({ byline, dateline: line })).toBe(agency);
  });
});

describe("the agency that a story's file names", () => {
  const dateline = (agency: string | null) => ({ place: "OSLO", date: null, agency, raw: "OSLO" });
  const sign = (text: string) => [{ kind: "sign-off" as const, text, line: 9 }];
  it.each([
    ["its dateline's, before the one that signs it off", "AFP", null, "REUTER", "AFP"],
    ["its byline's", null, "Janie Doe, Reuters", "", "Reuters"],
    ["the one that signs it off, as it stands", null, "Janie Doe", "REUTER...", "REUTER"],
    ["one of two words", null, null, "Associated Press", "Associated Press"],
    ["none, where an editor's letters sign it off", null, null, "hh/ph/ts/hd", null],
    ["none, where small letters are an agency's by chance", null, null, "ap", null],
    ["none, where nothing names one", null, null, "(Edited by Ann Lind)", null],
  ])("is %s", (_, agency, byline, text, named) => {
    expect(agencyNamed({ byline, dateline: dateline(agency), asides: sign(text) })).toBe(named);
  });

  it("is not what a note says", () => {
    const asides = [{ kind: "note" as const, text: "REUTER", line: 1 }];
    expect(agencyNamed({ byline: null, dateline: null, asides })).toBeNull();
  });
});
