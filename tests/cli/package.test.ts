import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, inject, it } from "vitest";
import { buildSite } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
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
