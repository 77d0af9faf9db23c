import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildSite } from "../support/cli.ts";
import { readText, testFolder, writeFiles } from "../support/folder.ts";
import { edit } from "../support/project.ts";
import { wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "stories"), join(root.path, "site")];
const project = join(root.path, "project");
const TEMPLATE = join("dist", "templates", "story.11ty.js");
/** What makes the story's words, one of the children of its page, and what makes elements there. */
const [BODY = "", jsx = ""] = /(jsx\d*)\(StoryBody,/.exec(readText(inject("compiled"), TEMPLATE)) ?? [];

let before: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  cpSync(inject("compiled"), project, { recursive: true });
  writeFiles(input, {
    "a.txt": wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time."),
    "b.txt": wireFile("2003-05-07", "BERGEN May 7 The old bridge was closed for repairs."),
  });
  const { code } = await buildSite(input, site, { project });
  expect(code).toBe(0);
  before = treeOf(site);
  // What the next build would change, if it got so far.
  writeFiles(input, { "c.txt": wireFile("2004-01-02", "LIMA Jan 2 The fish market opened a second hall.") });
});

/** Builds with a changed template. */
async function buildWith(change: string, more: readonly string[] = []) {
  const putBack = edit(join(project, TEMPLATE), BODY, change);
  try {
    return await buildSite(input, site, { project, more });
  } finally {
    putBack();
  }
}

describe("a build that fails leaves the old site as it was, byte for byte", () => {
  // While one page fails others are being made, here or by helpers: they are waited for before all is cleared away.
  it.each([
    ["as many processes as pay", []],
    ["two processes", ["--jobs", "2"]],
  ])("when a template throws on one page of %s, and names the template", async (_, more) => {
    const broken = `article.date === "2003-05-07" ? [].reduce(() => null) : ${BODY}`;
    const { code, stdout, stderr } = await buildWith(broken, more);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("A page could not be rendered, so nothing was published.");
    expect(stderr).toContain("story.11ty.js");
    expect(stderr).toContain("Reduce of empty array");
    expect(treeOf(site)).toEqual(before);
  });

  it("when a page links to nowhere, and names the page and the link", async () => {
    const { code, stdout, stderr } = await buildWith(
      `${jsx}("a", { href: "../nowhere.html", children: "nowhere" }), ${BODY}`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^ {2}2003\/05\/0\d\/[^/]+\.html: links to 2003\/05\/nowhere\.html, which is not on the site$/m,
    );
    expect(treeOf(site)).toEqual(before);
  });

  it("and the next one, with the template mended, publishes", async () => {
    const { code, report } = await buildSite(input, site, { project });
    expect(code).toBe(0);
    expect(report).toMatchObject({ published: 3, removed: 0 });
    expect(Object.keys(treeOf(site))).toContain("2004/01/02/index.html");
  });
});
