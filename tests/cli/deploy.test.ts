import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commandLine, dateline } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { carry, installed, type Machine, matching, runScript } from "../support/pipeline.ts";
import { CHECKOUT } from "../support/project.ts";
import { wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
const at = (...path: readonly string[]): string => join(root.path, ...path);
const fileOf = (name: string): string => readFileSync(join(CHECKOUT, "docs", "deploy", name), "utf8");
const read = <Value>(text: string): Value => parse(text);

const STORIES = {
  "seeds/a.txt": wireFile("1995-12-31", "OSLO Dec 31 A ferry sailed on Sunday and nobody minded it at all."),
  "seeds/b.txt": wireFile(
    "1996-01-01",
    "OSLO Jan 1 A ferry came back on Monday and nobody minded it either.",
  ),
};
const GONE = {
  "seeds/gone.txt": wireFile("1996-05-01", "OSLO May 1 A story that went since was here once upon a day."),
};

/** Serves what stands in `live/`, which may be nothing, and fails below `/broken`. */
const server = createServer(({ url = "" }, response) => {
  const file = at("live", decodeURIComponent(url.replace(/^\/archive/, "")));
  if (url.startsWith("/broken")) response.writeHead(503).end();
  else if (existsSync(file)) response.end(readFileSync(file));
  else response.writeHead(404).end("Not here.");
});
let host = "";
const PATH = installed(at("bin"), commandLine());
const machine = (name: string, env: Readonly<Record<string, string>>): Machine => {
  mkdirSync(at(name), { recursive: true });
  return { folder: at(name), env: { PATH, ...env } };
};
const succeeds = async (script: string, on: Machine): Promise<void> =>
  expect(await runScript(script, on), script).toMatchObject({ code: 0 });

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
  const settings = { "seeds/archive.md": `---\ntitle: The Harbour\nbaseUrl: ${host}/archive/\n---\n` };
  writeFiles(at("older"), { ...settings, ...STORIES, ...GONE });
  writeFiles(at("repository"), { ...settings, ...STORIES });
  const site = (input: string, output: string, ...more: readonly string[]) =>
    dateline(["build", "--input", at(input, "seeds"), "--output", at(output), ...more]);
  await site("older", "live");
  await site("repository", "single", "--previous", at("live"), "--allow-shrink");
});
afterAll(() => {
  server.close();
  root.remove();
});

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

describe("the workflow for GitHub", () => {
  const { jobs } = read<Workflow>(fileOf("github-pages.yml"));

  /** Does a job on a machine of its own. Artifacts go through `artifacts/`, a folder each. */
  async function doJob(name: string, part: number, total: number): Promise<void> {
    const own = machine(`github/${name}-${part}`, { SITE: `${host}/archive` });
    for (const { uses = "", run, with: inputs = {} } of jobs[name]?.steps ?? []) {
      const filled = (text = ""): string =>
        text
          .replaceAll(/\$\{\{ matrix\.part \}\}/g, String(part))
          .replaceAll(/\$\{\{ strategy\.job-total \}\}/g, String(total));
      const [action = ""] = uses.split("@");
      const path = join(own.folder, filled(inputs["path"]));
      if (action === "actions/checkout") carry(at("repository"), own.folder);
      else if (action === "actions/upload-artifact") carry(path, at("artifacts", filled(inputs["name"])));
      else if (action === "actions/download-artifact")
        for (const one of matching(at("artifacts"), inputs["pattern"] ?? ""))
          carry(at("artifacts", one), join(path, one));
      else if (action === "actions/upload-pages-artifact") carry(path, at("published"));
      else if (run !== undefined && run !== "npm ci") await succeeds(filled(run), own);
    }
  }

  it("publishes what one machine builds, and keeps the addresses of the site as it stands", async () => {
    for (const name of ["map", "shard", "merge"]) {
      const parts = jobs[name]?.strategy?.matrix.part ?? [1];
      await Promise.all(parts.map((part) => doJob(name, part, parts.length)));
    }
    expect(treeOf(at("published"))).toEqual(treeOf(at("single")));
    expect(readFileSync(at("published/ledger/1996.csv"), "utf8")).toContain("gone");
  });

  it("begins where there is no site, and publishes nothing where nobody can say what there is", async () => {
    const { run = "" } = jobs["merge"]?.steps.find(({ name }) => name === "What was published before") ?? {};
    const first = machine("github/first", { SITE: `${host}/archive/not-yet` });
    await succeeds(run, first);
    expect(existsSync(join(first.folder, "previous"))).toBe(false);
    const broken = machine("github/broken", { SITE: `${host}/broken` });
    expect(await runScript(run, broken)).toMatchObject({ code: 1, output: expect.stringContaining("503") });
  });
});

it("the pipeline for GitLab does", async () => {
  const jobs = read<Readonly<Record<string, { readonly script: readonly string[] }>>>(
    fileOf("gitlab-ci.yml"),
  );
  const own = machine("gitlab", { SITE: `${host}/archive`, CI_NODE_INDEX: "1", CI_NODE_TOTAL: "1" });
  carry(at("repository"), own.folder);
  const script = [jobs["map"], jobs["shard"], jobs["pages"]].flatMap((job) => job?.script ?? []);
  await succeeds(script.filter((line) => line !== "npx dateline check public").join("\n"), own);
  expect(treeOf(join(own.folder, "public"))).toEqual(treeOf(at("single")));
});

it("the image has the version of the package", () => {
  const { version } = read<{ readonly version: string }>(
    readFileSync(join(CHECKOUT, "package.json"), "utf8"),
  );
  const named = [fileOf("kubernetes.yaml"), fileOf("Dockerfile")].flatMap(
    (text) => text.match(/dateline:\d[\d.]*/g) ?? [],
  );
  expect(new Set(named)).toEqual(new Set([`dateline:${version}`]));
});

it("the Jobs for Kubernetes do", async () => {
  const own = machine("cluster", { SHARDS: "1", JOB_COMPLETION_INDEX: "0" });
  carry(at("older"), own.folder);
  for (const text of fileOf("kubernetes.yaml").split("\n---\n")) {
    const job = read<{
      readonly spec: {
        readonly completions?: number;
        readonly parallelism?: number;
        readonly template: {
          readonly spec: {
            readonly containers: readonly {
              readonly command: readonly string[];
              readonly args: readonly [string];
              readonly env?: readonly { readonly value: string }[];
            }[];
          };
        };
      };
    }>(text);
    const [container] = job.spec.template.spec.containers;
    expect(container?.command).toEqual(["sh", "-c"]);
    const shards = container?.env?.[0]?.value;
    expect([String(job.spec.completions), String(job.spec.parallelism)]).toEqual([
      String(shards),
      String(shards),
    ]);
    await succeeds(container?.args[0] ?? "exit 1", own);
  }
  expect(treeOf(join(own.folder, "site"))).toEqual(treeOf(at("live")));
});

it("the timer of systemd and the line for cron build, and the second finds nothing to do", async () => {
  const own = machine("server", {});
  carry(at("repository"), own.folder);
  const line = /^ExecStart=\/bin\/sh -c '(.*)'$/m.exec(fileOf("dateline.service"))?.[1] ?? "exit 1";
  await succeeds(line.replaceAll("%%", "%"), own);
  const cron = /^(?:\S+ ){5}cd \/srv\/archive && (.*)$/m.exec(fileOf("crontab"))?.[1] ?? "exit 1";
  expect(await runScript(cron.replaceAll("\\%", "%"), own)).toEqual({ code: 0, output: "" });
});
