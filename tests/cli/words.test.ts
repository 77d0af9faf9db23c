import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite, dateline } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { paragraphsOf } from "../support/html.ts";
import { markdownFile, wireFile } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "stories"), join(root.path, "site")];

/** What a page, a feed, a link, a list or an address might take for something else. */
const WORDS: readonly string[] = [
  ...[
    " href=",
    " src=",
    " id=",
    'x" href="y',
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "</script><script>",
    "<main>",
  ],
  ...["a\u2028b\u2029c", "\ud800", "\0", "\ufdd0 \uffff", "\ufeff", "\x1b[31m", "\u202e", "\r", "\u0085"],
  ...["日本語", "🙂", "e\u0301".repeat(2000), `${"W".repeat(4000)}`, "constructor", "__proto__", "toString"],
  ...[
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t1",
    "..",
    "/",
    "%",
    "%2e%2e",
    "#main",
    "?x=1",
    "page-2.html",
    "2014",
    "index",
  ],
  ...[
    "javascript:alert(1)",
    "mailto:x@y",
    "http://[",
    "//evil",
    "data:,x",
    "&amp;#0;",
    "&#0;",
    "'",
    '"',
    "\\",
  ],
];
const yaml = (text: string): string => JSON.stringify(text);

let code = 0;
let stderr = "";
beforeAll(async () => {
  for (const [at, words] of WORDS.entries()) {
    const date = `2014-11-${String(1 + (at % 28)).padStart(2, "0")}`;
    const plain = { date, headline: `Number ${at}` };
    writeFiles(input, {
      [`${at}/headline.md`]: markdownFile({ date, headline: yaml(words) }, `The headline of ${at}.`),
      [`${at}/byline.md`]: markdownFile({ ...plain, byline: yaml(words) }, `The byline of ${at}.`),
      [`${at}/place.md`]: markdownFile({ ...plain, place: yaml(words) }, `The place of ${at}.`),
      [`${at}/id.md`]: markdownFile({ ...plain, id: yaml(words) }, `The id of ${at}.`),
      [`${at}/text.md`]: markdownFile(plain, `${words}\n\nThe text of ${at}.`),
      [`${at}/wire.txt`]: wireFile(date, `OSLO Nov 1 ${words} was said ${words}\n${words}`),
      [`${at}/item.json`]: JSON.stringify({
        ...{ uri: `urn:x:${at}:${words}`, type: "text", versioncreated: `${date}T10:00:00Z` },
        ...{ headline: words, byline: words, located: words, slugline: words, keywords: [words] },
        body_text: `The body of ${at}: ${words}.`,
      }),
    });
  }
  ({ code, stderr } = await buildSite(input, site, { more: ["--base-url", "https://example.org/wire/"] }));
});

const ending = (end: string): readonly string[] => listTree(site).filter((path) => path.endsWith(end));

describe("whatever the words of a story are", () => {
  it("the site is built, and whole", async () => {
    expect({ code, failed: /^dateline: .*/m.exec(stderr)?.[0] }).toEqual({ code: 0, failed: undefined });
    const check = await dateline(["check", site]);
    expect(check).toMatchObject({ code: 0, stderr: "" });
  });

  it("feeds and sitemaps are well-formed, and data is data", () => {
    for (const path of ending(".xml")) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(readText(site, path)).close();
    }
    for (const path of [...ending(".json"), ...ending(".webmanifest")]) JSON.parse(readText(site, path));
    for (const path of ending(".html")) {
      const found = readText(site, path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
      for (const [, data = ""] of found) JSON.parse(data);
    }
  });

  it("no page holds a character that HTML forbids", () => {
    for (const path of ending(".html")) {
      const forbidden = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/u.exec(readText(site, path));
      expect({ path, forbidden: forbidden?.index }).toEqual({ path, forbidden: undefined });
    }
  });
});

it("two stories whose addresses meet are both on the site, word for word", async () => {
  const gulls = (count: number): string =>
    `The harbour ferry to the outer islands was late again on Wednesday, and its captain counted ${count} gulls.`;
  const [seeds, output] = [join(root.path, "two"), join(root.path, "two-site")];
  writeFiles(seeds, {
    "a.txt": wireFile("2009-03-11", `OSLO March 11 ${gulls(107_494)}`),
    "b.txt": wireFile("2009-03-11", `OSLO March 11 ${gulls(1677)}`),
  });
  const { report } = await buildSite(seeds, output);
  expect(report).toMatchObject({ published: 2, merged: 0 });
  const pages = listTree(output).filter(
    (path) => /gulls|outer-islands.*\.html$/.test(path) && path.startsWith("2009"),
  );
  expect(pages).toHaveLength(2);
  expect(pages.flatMap((path) => paragraphsOf(readText(output, path))).sort()).toEqual(
    [gulls(107_494), gulls(1677)].sort(),
  );
  expect(await dateline(["check", output])).toMatchObject({ code: 0 });
});
