import matter from "gray-matter";
import { describe, expect, it } from "vitest";
import { hasFrontMatter, readFrontMatter } from "../../src/wire/formats/markdown/frontmatter.ts";

const fieldsOf = (text: string) =>
  Object.fromEntries([...readFrontMatter(text).fields].map(([key, { value }]) => [key, value]));
const errorsOf = (text: string) => readFrontMatter(text).errors.map(({ rule, line }) => `${rule}:${line}`);

describe("front matter", () => {
  it("keeps every value as it is written", () => {
    expect(fieldsOf("---\ndate: 1994-03-01\ntime: 12:30\nno: no\nzip: 007\nempty:\n---\n")).toEqual({
      date: "1994-03-01",
      time: "12:30",
      no: "no",
      zip: "007",
      empty: "",
    });
  });

  it("knows the lines of its keys and of the body", () => {
    const { fields, body, bodyLine } = readFrontMatter("---\n# a note\n\nplace: BERN\n---\n\nText\n");
    expect(fields.get("place")).toEqual({ value: "BERN", line: 4 });
    expect([body, bodyLine]).toEqual(["\nText\n", 6]);
  });

  it.each(["\n", "\r\n", "\r"])("reads lines that end in %j", (end) => {
    const { fields, body, bodyLine } = readFrontMatter(["---", "place: BERN", "---", "Text", ""].join(end));
    expect([fields.get("place")?.value, body, bodyLine]).toEqual(["BERN", "Text\n", 4]);
  });

  it("leaves a text without any as it is", () => {
    expect(readFrontMatter("Text\n---\na: b\n---\n")).toMatchObject({
      body: "Text\n---\na: b\n---\n",
      bodyLine: 1,
      errors: [],
    });
    expect(readFrontMatter("----\na: b\n----\n").body).toBe("----\na: b\n----\n");
  });

  it("leaves a rule in the body alone", () => {
    expect(readFrontMatter("---\na: b\n---\nOne\n\n---\n\nTwo\n").body).toBe("One\n\n---\n\nTwo\n");
  });

  it.each([
    ["---", true],
    ["---yaml\n", true],
    ["--- js\r\n", true],
    ["----\n", false],
    ["--- a b\n", false],
    ["\n---\n", false],
  ])("%j opens front matter: %s", (head, expected) => {
    expect(hasFrontMatter(head)).toBe(expected);
  });

  it("holds names that objects are born with", () => {
    expect(readFrontMatter("---\n__proto__: x\nconstructor: y\n---\n").fields.get("__proto__")?.value).toBe(
      "x",
    );
  });
});

describe("front matter refuses", () => {
  it.each(["js", "javascript", "json", "coffee", "toml", "constructor", "JS"])(
    "the language %s, and runs nothing",
    (engine) => {
      const trap = `---${engine}\n{ "x": (globalThis.trapped = true) }\n---\nText\n`;
      expect(errorsOf(trap)).toEqual(["front-matter-engine:1"]);
      expect(Reflect.has(globalThis, "trapped")).toBe(false);
    },
  );

  it.each([
    ["an alias", "---\na: &x 1\nb: *x\n---\n", "front-matter-yaml:2"],
    ["an alias to nothing", "---\na: 1\nb: *x\n---\n", "front-matter-yaml:3"],
    ["a tag of YAML's own", "---\na: !!int 5\n---\n", "front-matter-yaml:2"],
    ["a tag of a program", "---\na: 1\nb: !!js/function 'x'\n---\n", "front-matter-yaml:3"],
    ["a key given twice", "---\na: 1\n\na: 2\n---\n", "front-matter-yaml:4"],
    ["a list", "---\na: 1\nb: [x]\n---\n", "front-matter-yaml:3"],
    ["a record", "---\na:\n  b: c\n---\n", "front-matter-yaml:2"],
    ["a list for all of it", "---\n- a\n---\n", "front-matter-yaml:2"],
    ["an open quote", '---\na: "x\n---\n', "front-matter-yaml:2"],
    ["a colon without quotes", "---\nheadline: Mayor: no\n---\n", "front-matter-yaml:2"],
    ["a second document", "---\na: 1\n...\nb: 2\n---\n", "front-matter-yaml:4"],
    ["no closing line", "---\na: 1\nText\n", "front-matter-yaml:1"],
    ["nothing but its first line", "---", "front-matter-yaml:1"],
    ["a closing line with more on it", "---\na: 1\n--- x\nText\n", "front-matter-yaml:3"],
    ["front matter without an end in sight", `---\n${"a\n".repeat(20_000)}---\n`, "front-matter-yaml:1"],
  ])("%s", (_, text, first) => {
    expect(errorsOf(text)[0]).toBe(first);
    expect(readFrontMatter(text).fields.size).toBe(0);
  });

  it("says the same of the same text a second time", () => {
    const text = "---\na: [\n---\nText\n";
    expect(errorsOf(text)).toEqual(errorsOf(text));
    expect(Object.keys(Reflect.get(matter, "cache"))).toEqual([]);
  });

  it.each([
    ["lists in a line", "- "],
    ["keys in a line", "? "],
    ["brackets", "["],
    ["braces", "{a: "],
    ["tags", "!a "],
    ["anchors", "&a "],
    ["blank lines", "\n"],
    ["comments", "#\n"],
    ["quotes", "''"],
  ])("thousands of nested %s, soon", (_, unit) => {
    const start = performance.now();
    readFrontMatter(`---\n${unit.repeat(16_000 / unit.length)}\n---\n`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
