import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "smol-toml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { typeOf } from "../../src/interop/types.ts";
import { type ServedFolder, serveFolder } from "../browser/support/serve.ts";
import { commandLine, dateline } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { freePort, programOf, runApache, runNginx } from "../support/hosts.ts";
import { CHECKOUT } from "../support/project.ts";
import { markdownFile, wireFile } from "../support/stories.ts";

const recipe = (name: string): string => readText(CHECKOUT, "docs", "hosting", name);

const root = testFolder();
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
  root.remove();
});

/** The folder of somebody who has stories, and where they will stand. */
const homeOf = (name: string, baseUrl: string): string =>
  writeFiles(join(root.path, name), {
    "seeds/archive.md": markdownFile({ title: "Wire", baseUrl }, "About."),
    "seeds/a.txt": wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time."),
    "seeds/b.txt": wireFile("2004-05-07", "BERGEN May 7 The old bridge was closed for repairs."),
  });

/** Runs what a recipe says of `npx dateline`, in its order, without what a host's own steps put in. Each has to end well. */
async function obey(name: string, home: string): Promise<readonly string[]> {
  const commands = [...recipe(name).matchAll(/npx dateline (.+)$/gm)].map(([, line = ""]) =>
    line.replace(/ \$\{\{[^}]*\}\}/g, "").split(" "),
  );
  for (const command of commands) {
    const { code, stderr } = await dateline(command, { cwd: home });
    expect(code, stderr).toBe(0);
  }
  return commands.map(([command = ""]) => command);
}

const [home, other] = [
  homeOf("home", "https://wire.example.org/"),
  homeOf("other", "https://library.example.org/archive/"),
];
const [site, folder] = [join(home, "_site"), join(other, "public")];

beforeAll(async () => {
  // A server that root starts reads as somebody else.
  chmodSync(root.path, 0o755);
  // GitLab's own address is that of the sub-folder, where nothing stands as yet.
  published = await serveFolder(join(root.path, "published"), "/archive/");
  const [github, said] = await Promise.all([obey("github-pages.yml", home), runGitlab()]);
  expect(github).toEqual(["build", "check"]);
  // Of what a larger site has, and this one is too small for.
  for (const place of [site, folder])
    writeFiles(place, Object.fromEntries(MORE.map((path) => [path, `the bytes of ${path}`])));
  expect(said).toContain("Nothing is published yet.");
});
afterAll(() => published?.close());

const MORE = [
  "2003/05/feed.xml",
  "2003/media/0a1b.avif",
  "2003/media/0a1b.jpg",
  "corrections/feed.xml",
  "places/oslo/feed.xml",
  "storylines/2003/the-ferry-0a1b2c3d.xml",
  "notes.md",
];

let published: ServedFolder | null = null;

/** Runs the very script of GitLab's recipe, with `npx dateline` as it is compiled here, and returns what it said. */
async function runGitlab(): Promise<string> {
  const { pages }: { readonly pages: { readonly script: readonly string[] } } = parseYaml(
    recipe("gitlab-pages.yml"),
  );
  const programs = writeFiles(join(root.path, "gitlab"), {
    npx: `#!/bin/sh\nshift\nexec "${process.execPath}" ${commandLine().join(" ")} "$@"\n`,
    npm: "#!/bin/sh\n",
  });
  for (const name of ["npx", "npm"]) chmodSync(join(programs, name), 0o755);
  const { stdout } = await promisify(execFile)("bash", ["-eo", "pipefail", "-c", pages.script.join("\n")], {
    cwd: other,
    env: {
      ...process.env,
      PATH: `${programs}${delimiter}${process.env["PATH"]}`,
      CI_PAGES_URL: published?.url.replace(/\/$/, "") ?? "",
    },
  });
  return stdout;
}

it("GitLab's recipe fetches the addresses of the published site, where its cache was lost", async () => {
  renameSync(folder, join(root.path, "published"));
  rmSync(join(other, ".dateline"), { recursive: true });
  const before = listTree(join(root.path, "published", "2004")).filter((path) => path.endsWith(".html"));
  writeFiles(other, {
    "seeds/b.txt": wireFile("2004-05-08", "BERGEN May 7 The old bridge was closed for repairs."),
  });
  expect(await runGitlab()).not.toContain("Nothing is published yet.");
  // What moved to another day leads on from where it was.
  const now = listTree(join(folder, "2004")).filter((path) => path.endsWith(".html"));
  expect(before.filter((path) => !now.includes(path))).toEqual([]);
  expect(now.length).toBeGreaterThan(before.length);
});

/** What the site's own `_headers` says of a path, by the names of the headers; of a type, the last word counts. */
function headersOf(path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const block of readText(site, "_headers").split("\n\n")) {
    const [pattern = "", ...lines] = block.trim().split(/\n\s*/);
    const parts = pattern.split("*").map((part) => part.replace(/[.]/g, "\\."));
    if (!new RegExp(`^${parts.join(".*")}$`).test(`/${path}`)) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^([\w-]+): (.*)$/.exec(line) ?? [];
      const before = name === "Link" ? found.get(name) : undefined;
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

it("`_headers` says the same types as all recipes, and each at most once", () => {
  const told = listTree(site).flatMap((path) => {
    const type = headersOf(path).get("Content-Type");
    return type === undefined ? [] : [{ path, type }];
  });
  expect(told).toEqual(told.map(({ path }) => ({ path, type: typeOf(path) })));
  // What a host knows by itself needs no word; all else has one.
  const known = /\.(?:html|css|js|json|xml|svg|png|jpg|avif|woff2)$/;
  const feeds = /(?:feed|rss|opensearch|storylines\/.*)\.(?:xml|json)$/;
  const untold = listTree(site).filter(
    (path) => (!known.test(path) || feeds.test(path)) && !told.some((one) => one.path === path),
  );
  expect(untold).toEqual([".nojekyll", "_headers"]);
});

/** Asks a host for a file of the site and sees that all of it is as it should be; `base` is where the site stands. */
async function seeFile(base: string, place: string, path: string): Promise<void> {
  const answer = await fetch(`${base}${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.equals(readFileSync(join(place, path))), path).toBe(true);
  expect([path, answer.headers.get("content-type")]).toEqual([path, typeOf(path)]);
  seeHeaders(answer, base, path);
}

function seeHeaders(answer: Response, base: string, path: string): void {
  const under = new URL(base).pathname;
  for (const [name, value] of headersOf(path)) {
    const wanted = name === "Link" ? value.replaceAll("</", `<${under}`) : value;
    expect([path, name, answer.headers.get(name)]).toEqual([path, name, wanted]);
  }
}

/** What any host has to do with a site. */
async function seeHost(base: string, place: string): Promise<void> {
  const files = listTree(place).filter((path) => path !== ".htaccess");
  expect(files.length).toBeGreaterThan(80);
  for (const path of files) await seeFile(base, place, path);
  // A folder is its page, and without a slash leads to it: from here, whatever host and port the reader sees.
  const day = await fetch(`${base}2003/05/06/`);
  expect([day.status, await day.text()]).toEqual([200, readText(place, "2003/05/06/index.html")]);
  const bare = await fetch(`${base}2003/05`, { redirect: "manual" });
  expect(bare.status).toBe(301);
  expect(new URL(bare.headers.get("location") ?? "", base).href).toBe(`${base}2003/05/`);
  // What is not there is said on a page that works at any depth, with all the headers, as 404 and nothing else.
  for (const path of ["nothing", "2003/13/99/no/such/story.html", "assets/", "assets/fonts/"]) {
    const missing = await fetch(`${base}${path}`);
    expect([path, missing.status]).toEqual([path, 404]);
    const page = await missing.text();
    expect(page).toBe(readText(place, "404.html"));
    expect(missing.headers.get("content-type")).toBe(typeOf(".html"));
    seeHeaders(missing, base, "404.html");
  }
  const page = readText(place, "404.html");
  const asked = [...page.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)];
  expect(asked.length).toBeGreaterThan(2);
  for (const [, address = ""] of asked)
    expect((await fetch(new URL(address, `${base}2003/13/99/`))).status).toBe(200);
}

const nginx = programOf("nginx");
describe.skipIf(nginx === null)(`nginx${nginx === null ? ": is not installed here" : ""}`, () => {
  const bases: string[] = [];
  beforeAll(async () => {
    const library = writeFiles(join(root.path, "srv", "library"), {});
    symlinkSync(folder, join(library, "archive"));
    const places = { "nginx-root.conf": site, "nginx-subfolder.conf": library };
    const files: string[] = [];
    for (const [name, place] of Object.entries(places)) {
      const port = await freePort();
      const text = recipe(name)
        .replace("listen 80;", `listen 127.0.0.1:${port};`)
        .replace(/root \S+;/, `root ${place};`)
        .replace("snippets/dateline.conf", join(CHECKOUT, "docs", "hosting", "dateline.conf"));
      expect(text).not.toContain("/srv/wire;");
      files.push(join(writeFiles(join(root.path, "sites-enabled"), { [name]: text }), name));
      bases.push(`http://127.0.0.1:${port}/${name === "nginx-root.conf" ? "" : "archive/"}`);
    }
    ends.push(await runNginx(nginx ?? "", join(root.path, "nginx"), files, bases[0] ?? ""));
  });

  it("serves a site at a root", () => seeHost(bases[0] ?? "", site));
  it("serves a site in a sub-folder", () => seeHost(bases[1] ?? "", folder));

  it("packs what gains by it, and nothing that is packed in its own way", async () => {
    const packed = async (path: string) => {
      const { headers } = await fetch(`${bases[0]}${path}`, { headers: { "accept-encoding": "gzip" } });
      return [headers.get("content-encoding"), headers.get("vary")];
    };
    expect(await packed("index.html")).toEqual(["gzip", "Accept-Encoding"]);
    expect(await packed("assets/search.js")).toEqual(["gzip", "Accept-Encoding"]);
    expect(await packed("data/stories.parquet")).toEqual([null, null]);
  });
});

const apache = programOf("apache2", "httpd");
describe.skipIf(apache === null)(`Apache${apache === null ? ": is not installed here" : ""}`, () => {
  it("serves a site that has our .htaccess", async () => {
    copyFileSync(join(CHECKOUT, "docs", "hosting", "apache.htaccess"), join(site, ".htaccess"));
    const port = await freePort();
    ends.push(await runApache(apache ?? "", join(root.path, "apache"), site, port));
    await seeHost(`http://127.0.0.1:${port}/`, site);
  });
});

describe("S3", () => {
  it("gets each file with its type, assets to be kept for a day, and loses last what is gone", () => {
    const log = join(root.path, "asked");
    const aws = join(writeFiles(join(root.path, "bin"), {}), "aws");
    writeFileSync(aws, `#!/bin/sh\nfor word; do printf '%s\\t' "$word" >> ${log}; done; echo >> ${log}\n`);
    chmodSync(aws, 0o755);
    execFileSync("sh", [join(CHECKOUT, "docs", "hosting", "s3.sh"), site, "s3://wire.example.org"], {
      env: { ...process.env, PATH: `${join(root.path, "bin")}${delimiter}${process.env["PATH"]}` },
    });
    const calls = readText(log)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\t"));
    for (const call of calls) expect(call.slice(0, 4)).toEqual(["s3", "sync", site, "s3://wire.example.org"]);
    expect(calls.map((call) => call.includes("--delete"))).toEqual(
      calls.map((_, at) => at === calls.length - 1),
    );
    const told = (call: readonly string[], option: string) => call[call.indexOf(option) + 1] ?? "";
    for (const path of listTree(site).filter((name) => name !== ".htaccess")) {
      const first = calls.find((call) => {
        const parts = told(call, "--include").split("*");
        return new RegExp(`^${parts.map((part) => part.replace(/[.]/g, "\\.")).join(".*")}$`).test(path);
      });
      const both = [told(first ?? [], "--content-type"), told(first ?? [], "--cache-control")];
      const age = headersOf(path).get("Cache-Control") ?? "no-cache";
      expect([path, ...both]).toEqual([path, typeOf(path), age]);
    }
  });

  it("and CloudFront say the same headers as `_headers`", () => {
    const policy = JSON.parse(recipe("cloudfront-headers.json")).SecurityHeadersConfig;
    expect(policy.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      headersOf("index.html").get("Content-Security-Policy"),
    );
    expect(policy.ReferrerPolicy.ReferrerPolicy).toBe(headersOf("index.html").get("Referrer-Policy"));
  });
});

it("Netlify builds what the others build, and publishes it", () => {
  expect(parse(recipe("netlify.toml"))).toMatchObject({
    build: { command: "npx dateline build", publish: "_site" },
  });
});
