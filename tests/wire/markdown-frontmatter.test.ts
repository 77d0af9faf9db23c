import fc from "fast-check";
import matter from "gray-matter";
import { describe, expect, it } from "vitest";
import { opensWithFrontMatter } from "../../src/wire/formats/markdown/fences.ts";
import { readFrontMatter, readStoryMatter } from "../../src/wire/formats/markdown/frontmatter.ts";
import { listOf, textOf } from "../../src/wire/formats/markdown/values.ts";

const fieldsOf = (text: string) =>
  Object.fromEntries([...readFrontMatter(text).fields].map(([key, { value }]) => [key, value]));
const errorsOf = (text: string) => readFrontMatter(text).errors.map(({ rule, line }) => `${rule}:${line}`);
const storyOf = (text: string) =>
  Object.fromEntries([...readStoryMatter(text).fields].map(([key, { value }]) => [key, textOf(value)]));
const saidOf = (text: string) => {
  const { errors, findings } = readStoryMatter(text);
  return [...errors, ...findings].map(({ severity, rule, line }) => `${severity} ${rule}:${line}`);
};

describe("front matter of archive.md", () => {
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

  it("is no other language, and no other place than the first line", () => {
    expect(readFrontMatter('+++\na = "b"\n+++\n').fields.size).toBe(0);
    expect(readFrontMatter('{\n"title": "b"\n}\n\nText\n').fields.size).toBe(0);
    expect(readFrontMatter("\n---\na: b\n---\n").fields.size).toBe(0);
  });

  it("holds names that objects are born with", () => {
    expect(readFrontMatter("---\n__proto__: x\nconstructor: y\n---\n").fields.get("__proto__")?.value).toBe(
      "x",
    );
  });
});

describe("front matter of archive.md refuses", () => {
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
    ["front matter without an end in sight", `---\n${"a\n".repeat(40_000)}---\n`, "front-matter-yaml:1"],
  ])("%s", (_, text, first) => {
    expect(errorsOf(text)[0]).toBe(first);
    expect(readFrontMatter(text).fields.size).toBe(0);
  });

  it("says the same of the same text a second time", () => {
    const text = "---\na: [\n---\nText\n";
    expect(errorsOf(text)).toEqual(errorsOf(text));
    expect(Object.keys(Reflect.get(matter, "cache"))).toEqual([]);
  });
});

describe("a story opens with front matter", () => {
  it.each([
    "---\ntitle: A",
    "---\n# a note\ntitle: A",
    "---yaml\n",
    "---json\n{}",
    "--- js\r\n",
    "---\n---\nText",
    "\uFEFF\r\n \n---\r\ntitle: A",
    '---\n"title": A',
    "+++\ntitle = 'A'",
    "+++\n[params]\n",
    ";;;\n{}",
    '{\n  "title": "A"\n}\n\nText',
    '{"date": "2014-11-14", "x": {"y": "}"}}\r\n\r\n{{< figure >}}',
  ])("in %j", (head) => {
    expect(opensWithFrontMatter(head)).toBe(true);
  });

  it.each([
    ["a longer rule", "----\ntitle: A"],
    ["words behind the dashes", "--- a b\n"],
    ["a rule over text", "---\n\nOSLO, Nov 14 - The ferry sailed.\n"],
    ["a patch", "+++ b/file\n@@"],
    ["pluses over text", "+++\nurgent\n"],
    ["JSON alone", '{ "title": "A" }\n'],
    ["JSON a line", '{ "title": "A" }\n{ "title": "B" }\n'],
    ["JSON in a list", '{ "title": "A" },\n{ "title": "B" }\n'],
    ["JSON of another kind over text", '{ "uri": "a" }\n\nText\n'],
    ["JSON that is cut", '{ "title": "A"'],
    ["no more than text", "title: A\n"],
  ])("not in %s", (_, head) => {
    expect(opensWithFrontMatter(head)).toBe(false);
  });
});

describe("front matter of a story", () => {
  it.each([
    ["YAML", "---\ntitle: A bell\ndate: 2014-11-14\n---\n"],
    ["YAML that ends in dots", "---\ntitle: A bell\ndate: 2014-11-14\n...\n"],
    ["YAML below blank lines and a byte order mark", "\uFEFF\n\n---\ntitle: A bell\ndate: 2014-11-14\n---\n"],
    ["TOML", '+++\ntitle = "A bell"\ndate = 2014-11-14\n+++\n'],
    ["TOML by name", '---toml\ntitle = "A bell"\ndate = 2014-11-14\n---\n'],
    ["JSON", '{\n"title": "A bell",\n"date": "2014-11-14"\n}\n'],
    ["JSON by name", '---json\n{ "title": "A bell", "date": "2014-11-14" }\n---\n'],
    ["JSON without its braces", ';;;\n"title": "A bell", "date": "2014-11-14"\n;;;\n'],
  ])("is read in %s", (_, text) => {
    expect(storyOf(text)).toEqual({ title: "A bell", date: "2014-11-14" });
    expect(storyOf(text.replaceAll("\n", "\r\n"))).toEqual({ title: "A bell", date: "2014-11-14" });
    const { body, bodyLine, errors } = readStoryMatter(`${text}Text\n`);
    expect([body, errors]).toEqual(["Text\n", []]);
    expect(`${text}Text`.split("\n")[bodyLine - 1]).toBe("Text");
  });

  it("knows the lines of keys in every language", () => {
    const line = (text: string) => readStoryMatter(text).fields.get("date")?.line;
    expect(line("\n---\na: 1\ndate: x\n---\n")).toBe(4);
    expect(line("+++\na = 1\n# date\ndate = 2014-11-14\n+++\n")).toBe(4);
    expect(line('{\n"a": 1,\n\n"date": "x"\n}\nText\n')).toBe(4);
    expect(line('---json\n{ "date": "x" }\n---\n')).toBe(2);
  });

  it("keeps dates and figures of TOML as they are spelt", () => {
    const text = "+++\na = 2014-02-30\nb = 2021-11-03T08:15:00+01:00\nc = 1_000 # sheep\nd = 1.10\n+++\n";
    expect(storyOf(text)).toEqual({ a: "2014-02-30", b: "2021-11-03T08:15:00+01:00", c: "1_000", d: "1.10" });
  });

  it("has lists and records", () => {
    const { fields } = readStoryMatter(
      "---\nauthors: [Ann Example, {name: Bo Sample}]\nwriter:\n  first_name: Cy\n  last_name: Muster\ntags:\n- a: b\n- [c, [d]]\n---\n",
    );
    expect(textOf(fields.get("authors")?.value ?? "")).toBe("Ann Example, Bo Sample");
    expect(textOf(fields.get("writer")?.value ?? "")).toBe("Cy Muster");
    expect(listOf(fields.get("tags")?.value ?? "")).toEqual(["a: b", "c", "d"]);
  });

  it.each([
    ["a colon", "title: Harbour: the long wait", "Harbour: the long wait"],
    ["a colon at its end", "title: The harbour waits:", "The harbour waits:"],
    ["words behind quotes", 'title: "Wait": a day at sea', '"Wait": a day at sea'],
    ["quotes within quotes", 'title: "He said "wait" twice"', 'He said "wait" twice'],
    ["an apostrophe and a colon", "title: It's late: ships wait", "It's late: ships wait"],
    ["words behind brackets", "title: [Update] Ships wait", "[Update] Ships wait"],
    ["a sign of YAML's own before it", "title: @sea all week", "@sea all week"],
    ["a percent sign before it", "title: %5 of ships wait", "%5 of ships wait"],
    ["no blank before it", "title:Ships wait", "Ships wait"],
  ])("is mended where a value has %s", (_, line, title) => {
    const text = `---\ndate: 2014-11-14\n${line}\n---\n`;
    expect(storyOf(text)).toEqual({ date: "2014-11-14", title });
    expect(saidOf(text)).toEqual(["warning front-matter-value:3"]);
  });

  it("takes a tab for the blanks of a list", () => {
    expect(storyOf("---\ntags:\n\t- a\n\t- b\n---\n")).toEqual({ tags: "a, b" });
  });

  it.each([
    ["an alias", "---\na: &x 1\nb: *x\n---\n", "error front-matter-yaml:2"],
    ["a tag of a program", "---\na: 1\nb: !!js/function 'x'\n---\n", "error front-matter-yaml:3"],
    ["an open quote", '---\na: "x\n---\n', "error front-matter-yaml:2"],
    ["an open list", "---\na: [x\n---\n", "error front-matter-yaml:2"],
    ["a script", "---js\n{ a: process.exit(1) }\n---\n", "error front-matter-engine:1"],
    ["a language it does not know", "---cson\na: 1\n---\n", "error front-matter-engine:1"],
    ["text without quotes in TOML", "+++\na = 1\nb = x\n+++\n", "error front-matter-toml:3"],
    ["no closing line in TOML", "+++\na = 1\n", "error front-matter-toml:1"],
    ["a comma too many in JSON", '---json\n{\n"title": "x",\n}\n---\n', "error front-matter-json:4"],
    ["a list for all of it", "---json\n[1]\n---\n", "error front-matter-json:2"],
  ])("is refused with %s", (_, text, first) => {
    expect(saidOf(text)[0]).toBe(first);
    expect(readStoryMatter(text).fields.size).toBe(0);
  });

  it("says that a colon or quotes may be at fault", () => {
    for (const text of ['---\ntitle: "Harbour\n---\n', "---\ntitle: {Harbour: wait\n---\n"]) {
      expect(readStoryMatter(text).errors[0]?.message).toMatch(/quotes.*colon/);
    }
  });

  it("holds names that objects are born with", () => {
    for (const text of [
      "---\n__proto__: x\n---\n",
      '+++\n"__proto__" = "x"\n+++\n',
      '---json\n{"__proto__": "x"}\n---\n',
    ]) {
      expect(readStoryMatter(text).fields.get("__proto__")?.value).toBe("x");
    }
  });
});

describe("front matter of any shape", () => {
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
    ["colons", "a: b: c\n"],
    ["keys", "a.b=1\n"],
    ["tables", "[a]\n"],
    ["objects", '{"a":'],
    ["quoted brackets", 'a: "]" [x\n'],
  ])("is read to its end: thousands of %s", (_, unit) => {
    const block = unit.repeat(16_000 / unit.length);
    for (const text of [
      `---\n${block}\n---\n`,
      `+++\n${block}\n+++\n`,
      `---json\n${block}\n---\n`,
      `{"title":1,${block}`,
    ]) {
      readStoryMatter(text);
      readFrontMatter(text);
      opensWithFrontMatter(text);
    }
  });

  it("is read without a throw", () => {
    const piece = fc.constantFrom(
      "---\n",
      "+++\n",
      ";;;\n",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      "a",
      ": ",
      "= ",
      ",",
      "- ",
      "\n",
      "\t",
      "|",
      ">",
      "&a ",
      "*a",
      "!!x ",
      "...\n",
      "\uFEFF",
      "\0",
      "\\",
      "2014-11-14",
      "#",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("---\n", "+++\n", "---json\n", ";;;\n", "{"),
        fc.array(piece, { maxLength: 25 }),
        (first, pieces) => {
          const text = first + pieces.join("");
          for (const read of [readFrontMatter, readStoryMatter]) {
            const { errors, fields } = read(text);
            if (errors.length > 0) expect(fields.size).toBe(0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
