import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, inject, it } from "vitest";
import { buildSite } from "../support/cli.ts";
import { readText, testFolder, writeFiles } from "../support/folder.ts";
import { productionPackages } from "../support/licences.ts";
import { CHECKOUT } from "../support/project.ts";
import { markdownFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const run = promisify(execFile);

/** The folder that a user of the package has, with nothing but stories in it. */
const home = join(root.path, "home");
/** Where npm puts the package: below `node_modules`, which Eleventy passes over unless told otherwise. */
const installed = join(home, "node_modules", "dateline");

it("compiled as it is packed, without tsx, builds the same bytes as the sources do, run from any folder", async () => {
  cpSync(join(CHECKOUT, "seeds"), join(home, "seeds"), { recursive: true });
  writeFiles(join(home, "seeds"), {
    "tower.md": markdownFile({ date: "2014-11-15", headline: "Tower lit" }, "The tower was *lit* again."),
    "empty.txt": "",
  });
  cpSync(inject("compiled"), installed, {
    recursive: true,
    filter: (path) => basename(path) !== "node_modules",
  });
  // Those packages alone that come with it: what the checkout has besides is out of reach.
  for (const { path } of productionPackages().filter(({ path }) => path.lastIndexOf("node_modules") === 0)) {
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    symlinkSync(join(CHECKOUT, path), join(installed, path));
  }
  const [{ stdout }, checkout] = await Promise.all([
    run(process.execPath, [join(installed, "dist", "src", "cli.js"), "build", "--json"], { cwd: home }),
    buildSite(join(home, "seeds"), join(root.path, "site"), { project: CHECKOUT, cwd: root.path }),
  ]);
  expect(checkout.code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ read: 3, published: 2, rejected: 1 });
  expect(treeOf(join(home, "_site"))).toEqual(treeOf(join(root.path, "site")));
});

it("declares what own templates import: those of the tests and of the documentation fit, and a slip is told", async () => {
  const page = readText(CHECKOUT, "docs", "templates.md");
  const [, config = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  const examples = [...page.matchAll(/```tsx\n(.*?)```/gs)].map(([, text = ""], at): [string, string] => [
    `seeds/templates/example-${at}.tsx`,
    text,
  ]);
  expect(examples).toHaveLength(2);
  cpSync(join(CHECKOUT, "tests", "harbour", "templates"), join(home, "seeds", "templates"), {
    recursive: true,
  });
  writeFiles(home, { "tsconfig.json": config, ...Object.fromEntries(examples) });
  const check = () =>
    run(process.execPath, [join(CHECKOUT, "node_modules", "typescript", "bin", "tsc"), "-p", home]).then(
      () => "",
      ({ stdout }: { readonly stdout: string }) => stdout,
    );
  expect(await check()).toBe("");
  writeFiles(home, {
    "seeds/templates/day.tsx":
      'import { type DayView, Layout, type Site } from "dateline";\n\nexport default ({ day, site }: { readonly day: DayView; readonly site: Site }) => (\n  <Layout site={site} url={day.url} titel="A" />\n);\n',
  });
  expect(await check()).toMatch(/^\S*day\.tsx\(4,\d+\): error TS2\d+: .*titel/);
});
