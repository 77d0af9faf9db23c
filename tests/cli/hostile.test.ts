import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BuildReport } from "../../src/build.ts";
import { buildSite, dateline } from "../support/cli.ts";
import { readCsv } from "../support/csv.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { paragraphsOf, shown } from "../support/html.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "stories"), join(root.path, "site")];
/** Stands where code from a story ran. */
const marker = join(root.path, "ran");

const RUN = `require("fs").writeFileSync(${JSON.stringify(marker)}, "ran")`;
/** Template languages, and a way out of markup, in a line. */
const FIELD = `{{ 7 * 7 }} <%= 7 * 7 %> \${7 * 7} {% include 'archive.md' %} </script><script>${RUN}</script>`;
/** More of it, and other ways out. */
const SYNTAX = [
  FIELD,
  "#{7 * 7} {{{ 7 * 7 }}} &lt;b&gt; &amp; &#39; %0d%0a ../../escape",
  `</title></style></textarea> --> ]]> "><img src=x onerror=alert(1)>`,
  `{{ constructor.constructor('return process')().mainModule.${RUN} }} <% ${RUN} %>`,
].join(" ");
const inYaml = `'${FIELD.replaceAll("'", "''")}'`;

const day = (text: string): string => wireFile("2014-11-14", `OSLO Nov 14 ${text}`);
const ACCENTS = "The café in Málaga served crème brûlée";
const withMark = (encoding: string, text: string): Uint8Array =>
  iconv.encode(text, encoding, { addBOM: true });

/** The published story's encoding and, after it, what is to be told of it. */
type Published = readonly ["published" | "merged", string, ...string[]];

/** Each file, and what becomes of it: published, merged into another, or the rule that refused it. */
const CASES: Readonly<Record<string, readonly [string | Uint8Array, Published | string]>> = {
  "empty.txt": ["", "empty"],
  "blank.txt": [" \n\t\r\n", "empty"],
  "bom-only.txt": ["\uFEFF", "empty"],
  "binary.txt": [Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256), "binary"],
  "nul.txt": [new Uint8Array(2000), "binary"],
  "nul-inside.txt": [day("The tower\0fell."), "binary"],
  "utf-16-no-mark.txt": [iconv.encode(day("The clock stopped."), "utf16-le"), ["published", "utf-16le"]],
  "large.txt": [day("The river rose again. ".repeat(430_000)), "too-large"],

  "cut.txt": [
    Buffer.from(day(`${ACCENTS} to all é`)).subarray(0, -2),
    ["published", "utf-8", "undecodable-bytes"],
  ],
  "mixed.txt": [
    Buffer.concat([
      Buffer.from(day(`${ACCENTS} to both`)),
      iconv.encode("The café closed.\n", "windows-1252"),
    ]),
    ["published", "utf-8+windows-1252", "encoding-mixed"],
  ],
  "windows.txt": [
    iconv.encode(day(`“${ACCENTS} to one”`), "windows-1252"),
    ["published", "windows-1252", "encoding-guessed"],
  ],
  "utf-16-le.txt": [withMark("utf16-le", day(`${ACCENTS} early`)), ["published", "utf-16le"]],
  "utf-16-be.txt": [withMark("utf16-be", day(`${ACCENTS} late`)), ["published", "utf-16be"]],
  "bom.txt": [`\uFEFF${day(`${ACCENTS} at noon`)}`, ["published", "utf-8"]],
  "ends-cr.txt": [day("The mill\rburned down\ron Friday."), ["published", "utf-8"]],
  "ends-crlf.txt": [day("The mill\r\nburned down\r\non Friday."), ["merged", "utf-8"]],
  "ends-lf.txt": [day("The mill\nburned down\non Friday."), ["merged", "utf-8"]],
  "ends-mixed.txt": [day("The barn\rburned\r\ndown\non Friday."), ["published", "utf-8"]],
  "control.txt": [
    day("The bell rang \x07 and the page \x1b[31m turned red."),
    ["published", "utf-8", "control-characters"],
  ],

  "no-date.txt": ["OSLO Nov 14 The ship came in.\n", "no-date"],
  "no-day.txt": [wireFile("2014-02-30", "OSLO Feb 28 The ship left."), "bad-date"],
  "year-0000.txt": [wireFile("0000-01-01", "ROME Jan 1 No such year."), "bad-date"],
  "year-0001.txt": [
    wireFile("0001-01-01", "ROME Jan 1 The census began."),
    ["published", "utf-8", "unlikely-year"],
  ],
  "year-9999.txt": [
    wireFile("9999-12-31", "ROME Dec 31 The census ended."),
    ["published", "utf-8", "unlikely-year"],
  ],
  "year-10000.txt": [wireFile("10000-01-01", "ROME Jan 1 Too late."), "bad-date"],
  "no-dateline.txt": [
    wireFile("2014-11-14", "the ship came in without a flag."),
    ["published", "utf-8", "no-dateline"],
  ],
  "no-dateline-day.txt": [
    wireFile("2014-11-14", "OSLO Nov 31 The ship sank."),
    ["published", "utf-8", "bad-dateline-date"],
  ],
  "no-body.txt": [" date 2014-11-14 OSLO Nov 14\n", "no-body"],
  "no-body.md": [markdownFile({ date: "2014-11-14" }, ""), "no-body"],

  "name with spaces.txt": [day("A name with spaces."), ["published", "utf-8"]],
  "name 'with' \"quotes\", & <b>.txt": [day("A name with quotes."), ["published", "utf-8"]],
  "name\nwith a line.txt": [day("A name with a line break."), ["published", "utf-8"]],
  "name\nrejected: all fine.txt": ["", "empty"],
  "name\x1b[31m.txt": ["", "empty"],
  "name..with..dots.txt": [day("A name with dots."), ["published", "utf-8"]],
  "..name/...txt": ["passed over: its name begins with a dot", "passed-over"],
  "%2e%2e%2fname.txt": [day("A name with percent signs."), ["published", "utf-8"]],
  "-rf.txt": [day("A name like an option."), ["published", "utf-8"]],
  "{{ 7 * 7 }}.txt": [day("A name like a template."), ["published", "utf-8"]],

  "format.xml": [`<?xml version="1.0"?><story date="2014-11-14">A tale</story>\n`, "unknown-format"],
  "format.json": ['{ "date": "2014-11-14", "body": "A tale" }\n', ["published", "utf-8"]],
  "format.html": ["<!doctype html><script>alert(1)</script><p>A tale\n", "not-text"],
  "engine-js.md": [`---js\n{ date: ${RUN} }\n---\nA tale\n`, "front-matter-engine"],
  "engine-javascript.md": [`---javascript\nmodule.exports = ${RUN}\n---\nA tale\n`, "front-matter-engine"],
  "engine-cson.md": ['---cson\n{ "date": "2014-11-14" }\n---\nA tale\n', "front-matter-engine"],
  "json-script.md": [`---json\n{ "date": ${RUN} }\n---\nA tale\n`, "front-matter-json"],
  "toml-script.md": [`+++\ndate = ${RUN}\n+++\nA tale\n`, "front-matter-toml"],
  "engine-spaced.md": [`--- js\n{ date: ${RUN} }\n---\nA tale\n`, "front-matter-engine"],
  "yaml-broken.md": ["---\ndate: [2014\n---\nA tale\n", "front-matter-yaml"],
  "yaml-open.md": ["---\ndate: 2014-11-14\nA tale without an end\n", "front-matter-yaml"],
  "yaml-deep.md": [`---\ndate: ${"[".repeat(9000)}\n---\nA tale\n`, "front-matter-yaml"],
  "yaml-laughs.md": [
    `---\na: &a [x, x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [*${"abcdefghi"[index]}, *${"abcdefghi"[index]}]\n`).join("")}date: 2014-11-14\n---\nA tale\n`,
    "front-matter-yaml",
  ],
  "yaml-alias.md": [
    "---\nheadline: &it A tale\ndate: 2014-11-14\nbyline: *it\n---\nA tale\n",
    "front-matter-yaml",
  ],
  "yaml-tag.md": [
    `---\ndate: 2014-11-14\nheadline: !!js/function "function () { ${RUN.replaceAll('"', "'")} }"\n---\nA tale\n`,
    "front-matter-yaml",
  ],
  "yaml-prototype.md": [
    "---\ndate: 2014-11-14\n__proto__: polluted\n---\nA tale of prototypes\n",
    ["published", "utf-8", "front-matter-key"],
  ],
  "yaml-date.md": [markdownFile({ date: "../../2014-11-14" }, "A tale"), "bad-date"],
  "yaml-day.md": [markdownFile({ date: "2014-02-30" }, "A tale"), "bad-date"],
  "yaml-no-date.md": [markdownFile({ headline: "A tale" }, "A tale"), "no-date"],

  "syntax.txt": [wireFile("2014-11-14", `OSLO Nov 14 ${SYNTAX}`), ["published", "utf-8"]],
  "syntax-place.txt": [wireFile("2014-11-14", `{{ PLACE }} <B> Nov 14 ${SYNTAX}`), ["published", "utf-8"]],
  "syntax-date.txt": [wireFile("{{2014-11-14}}", `OSLO Nov 14 ${SYNTAX}`), "bad-date"],
  "syntax.md": [
    markdownFile(
      { date: "2014-11-14", headline: inYaml, byline: inYaml, place: inYaml, id: inYaml, language: inYaml },
      SYNTAX,
    ),
    ["published", "utf-8", "front-matter-value", "html-left-out", "shortcode-left-out"],
  ],
  "syntax-date.md": [markdownFile({ date: inYaml }, SYNTAX), "bad-date"],
};

/** What no file with a text can be. */
const ODDITIES: Readonly<Record<string, string>> = {
  "link-in.txt": "link-not-followed",
  "link-out.txt": "link-not-followed",
  "link-folder": "link-not-followed",
  "link-loop": "link-not-followed",
  "link-nowhere.txt": "link-not-followed",
  "pipe.txt": "not-a-file",
};

let report: BuildReport | null = null;
let stderr = "";
let before: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  writeFiles(input, Object.fromEntries(Object.entries(CASES).map(([path, [content]]) => [path, content])));
  writeFiles(join(root.path, "outside"), { "secret.txt": day("The secret came out.") });
  for (const [name, target] of [
    ["link-in.txt", "no-dateline.txt"],
    ["link-out.txt", "../outside/secret.txt"],
    ["link-folder", "../outside"],
    ["link-loop", "."],
    ["link-nowhere.txt", "nowhere.txt"],
  ] as const)
    symlinkSync(target, join(input, name));
  execFileSync("mkfifo", [join(input, "pipe.txt")]);
  before = treeOf(root.path);
  const ended = await buildSite(input, site);
  expect(ended.stderr).not.toMatch(/^dateline: /m);
  expect(ended.code).toBe(0);
  ({ report, stderr } = ended);
});

const rejected = () => readCsv(site, "holdings", "rejected.csv");
const held = () =>
  listTree(site)
    .filter((path) => path.endsWith("/holdings.csv"))
    .flatMap((path) => readCsv(site, path));
/** The page of the story that was read from `path`. */
const pageOf = (path: string): string =>
  readText(site, held().find((row) => row["path"] === path)?.["url"] ?? "no such story");

describe("a folder of everything that can go wrong", () => {
  it("is accounted for, file by file", () => {
    const found: Record<string, unknown> = {};
    for (const { path = "", status, encoding } of held()) found[path] = [status, encoding];
    for (const { path = "", rule, severity } of rejected()) if (severity === "error") found[path] = rule;
    const expected: Record<string, unknown> = { ...ODDITIES };
    for (const [path, [, outcome]] of Object.entries(CASES)) {
      if (outcome !== "passed-over")
        expected[path] = typeof outcome === "string" ? outcome : outcome.slice(0, 2);
    }
    expect(found).toEqual(expected);
  });

  it("says of a published story what was odd about it", () => {
    const told = Object.fromEntries(held().map(({ path = "", rules = "" }) => [path, rules.split(" ")]));
    for (const [path, [, outcome]] of Object.entries(CASES)) {
      if (typeof outcome === "string") continue;
      const [, , ...rules] = outcome;
      expect({ path, rules: told[path] }).toEqual({ path, rules: expect.arrayContaining(rules) });
    }
  });

  it("counts what was read as published, merged and rejected", () => {
    const outcomes = Object.values(CASES).map(([, outcome]) =>
      typeof outcome === "string" ? outcome : outcome[0],
    );
    const count = (one: string) => outcomes.filter((outcome) => outcome === one).length;
    const [published, merged, passedOver] = [count("published"), count("merged"), count("passed-over")];
    const read = outcomes.length - passedOver + Object.keys(ODDITIES).length;
    expect(report).toMatchObject({
      files: read,
      read,
      published,
      merged,
      rejected: read - published - merged,
    });
  });

  it("leaves a site that is whole", async () => {
    const { code, stdout, stderr: faults } = await dateline(["check", site]);
    expect({ code, faults }).toEqual({ code: 0, faults: "" });
    expect(stdout).toContain("all is well");
  });

  it("runs nothing, and touches nothing outside the output and its cache", () => {
    expect(existsSync(marker)).toBe(false);
    const now = Object.entries(treeOf(root.path)).filter(([path]) => !/^(site|\.dateline)(\/|$)/.test(path));
    expect(Object.fromEntries(now)).toEqual(before);
  });

  it("takes nothing in through a link", () => {
    const leaks = listTree(site).filter((path) => readText(site, path).includes("The secret came out"));
    expect(leaks).toEqual([]);
  });

  it("lists every reject on the holdings page, with rule, line and message", () => {
    const page = shown(readText(site, "holdings", "index.html"));
    for (const { path = "", rule, line, message = "" } of rejected()) {
      expect(page).toContain(path.replaceAll("\x1b", "␛"));
      // What stands in backticks is code on the page.
      const words = message.replace(/`([^`]*)`/g, "$1");
      expect(page).toContain(`${rule}${line === "" ? "" : `, line ${line}`}: ${words}`);
      expect(message.length).toBeGreaterThan(40);
    }
  });

  it("names every reject on stderr, a line each, whatever its name holds", () => {
    const lines = stderr.split("\n");
    for (const { path = "", rule, line, severity, message } of rejected()) {
      // Notes stand on the site alone.
      if (severity === "note") continue;
      const name = join(input, path).replaceAll("\n", "\\u000a").replaceAll("\x1b", "\\u001b");
      expect(lines).toContain(`${name}${line === "" ? "" : `:${line}`}: ${severity} ${rule}: ${message}`);
    }
    expect(stderr).not.toContain("\x1b");
  });
});

describe("template syntax and markup", () => {
  const words = (text: string): readonly string[] => text.trim().split(/\s+/);

  it("stands verbatim in the body of a wire story and of a Markdown one", () => {
    expect(words(paragraphsOf(pageOf("syntax.txt")).join(" "))).toEqual(words(SYNTAX));
    expect(words(paragraphsOf(pageOf("syntax-place.txt")).join(" ")).slice(-words(SYNTAX).length)).toEqual(
      words(SYNTAX),
    );
  });

  it("stands verbatim in every field of a Markdown story", () => {
    const html = pageOf("syntax.md");
    const inside = (tag: string, name = "") =>
      shown(new RegExp(`<${tag}[^>]*${name}[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? "");
    expect(inside("h1")).toBe(FIELD);
    expect(inside("div", 'class="byline[^"]*"')).toBe(FIELD);
    expect(inside("a", 'class="place"')).toBe(FIELD);
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "",
    );
    expect(data).toMatchObject({ "@type": "NewsArticle", headline: FIELD });
  });

  it("makes no element on any page", () => {
    for (const path of listTree(site).filter((name) => name.endsWith(".html"))) {
      const tags = readText(site, path).match(/<(script|img|iframe|b|style)\b[^>]*>/g) ?? [];
      const ours =
        /^<script (type="application\/ld\+json"|src="[./]*(?:assets\/(?:dateline|settings|search)|root)\.js"[^>]*)>$/;
      expect({ path, strange: tags.filter((tag) => !ours.test(tag)) }).toEqual({ path, strange: [] });
      expect({ path, computed: readText(site, path).includes("49 49") }).toEqual({ path, computed: false });
    }
  });
});
