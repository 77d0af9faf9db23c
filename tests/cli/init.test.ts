import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { settingsText } from "../../src/commands/starter/settings-text.ts";
import { KEYS } from "../../src/settings/keys.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { serveFolder } from "../browser/support/serve.ts";
import { buildSite, dateline } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { wireFile } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);
const at = (name: string): string => join(root.path, name);

it("init makes an archive that builds, says what it made and what comes next, and overwrites nothing", async () => {
  const made = await dateline(["init", at("new")]);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  const files = listTree(at("new"));
  expect(files).toEqual([
    ".github/workflows/pages.yml",
    ".gitignore",
    "package.json",
    "seeds/2014/11/14-harbour-clock.txt",
    "seeds/archive.md",
  ]);
  for (const file of files) expect(made.stdout).toMatch(new RegExp(`^made {2}${file} `, "m"));
  expect(made.stdout).toContain("npm install FILE");
  expect(made.stdout).toContain("npx dateline serve");
  const { report } = await buildSite(at("new/seeds"), at("new/_site"));
  expect(report).toMatchObject({ published: 1, rejected: 0 });
  writeFiles(at("new"), { "package.json": "mine", "node_modules/dateline/package.json": "{}" });
  const again = await dateline(["init"], { cwd: at("new") });
  expect(again.stdout).toMatch(/^kept {2}package\.json +it was there$/m);
  // It is installed by now, there and below.
  expect(again.stdout).not.toContain("npm install");
  expect(readText(at("new"), "package.json")).toBe("mine");
});

it("init leaves the invented story out where stories are", async () => {
  writeFiles(at("own"), { "seeds/a.txt": wireFile("2014-05-06", "OSLO May 6 The ferry sailed.") });
  expect((await dateline(["init", at("own")])).stdout).not.toContain("invented story, to");
  expect(listTree(at("own/seeds"))).toEqual(["a.txt", "archive.md"]);
});

it("init names what is in its way", async () => {
  writeFiles(at("blocked"), { seeds: "a file" });
  const { code, stderr } = await dateline(["init", at("blocked")]);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^dateline: .*harbour-clock\.txt could not be made \(.*\)\. Mend that, or name another folder\.$/m,
  );
});

it("its archive.md sets nothing, explains every setting there is, and each line is right as it stands", () => {
  const text = settingsText();
  const untouched = readSettings(text, "archive.md");
  expect(untouched).toMatchObject({
    settings: readSettings(null, "archive.md").settings,
    about: "",
    errors: [],
  });
  const names = [...text.matchAll(/^# .+: .+\. Without the line: .+\.\n#(\w+):/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(KEYS));
  const taken = readSettings(text.replace(/^#(?! )|^#(?= {2})/gm, ""), "archive.md");
  expect(taken.errors).toEqual([]);
  const changed = Object.entries(taken.settings ?? {}).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(new Map(Object.entries(KEYS)).get(name)?.standard),
  );
  // The example of `language` is its default: `en`.
  expect(changed.map(([name]) => name)).toEqual(names.filter((name) => name !== "language"));
});

it("its workflow fetches the addresses of the published site by the very lines it has, and says where there is none", async () => {
  const workflow: { readonly jobs: { readonly site: { readonly steps: readonly Step[] } } } = parse(
    readText(at("new"), ".github", "workflows", "pages.yml"),
  );
  const { steps } = workflow.jobs.site;
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  const fetching = steps.find(({ id }) => id === "site")?.run ?? "";
  const site = await serveFolder(at("new/_site"));
  try {
    const env = { ...process.env, SITE: site.url.replace(/\/$/, ""), GITHUB_OUTPUT: at("output") };
    const run = (more: Readonly<Record<string, string>> = {}) =>
      promisify(execFile)("bash", ["-c", fetching], { cwd: at("own"), env: { ...env, ...more } });
    await run();
    expect(readText(at("output"))).toBe(`options=--base-url ${site.url} --previous .previous\n`);
    expect(listTree(at("own/.previous"))).toEqual(
      ["2014/manifest-sha256.txt", "ledger/site.csv", "manifest-sha256.txt"].filter((path) =>
        listTree(at("new/_site")).includes(path),
      ),
    );
    const { stderr, code } = await dateline(["build", "--previous", ".previous", "--allow-shrink"], {
      cwd: at("own"),
    });
    expect({ code, gone: /addresses no longer hold/.test(stderr) }).toEqual({ code: 0, gone: true });
    const none = await run({ SITE: `${env.SITE}/none` });
    expect(none.stdout).toContain("Nothing is published yet.");
    await expect(run({ SITE: "http://127.0.0.1:9" })).rejects.toThrow(/Failed to connect|refused|bad port/i);
  } finally {
    await site.close();
  }
});

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
}
