import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine, dateline } from "../support/cli.ts";
import { readText, testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT } from "../support/project.ts";
import { wireFile } from "../support/stories.ts";

const root = testFolder();
const [input, site] = [join(root.path, "stories"), join(root.path, "site")];
let server: ChildProcess | null = null;
let origin = "";
/** All it said on stderr. */
let said = "";

beforeAll(async () => {
  writeFiles(input, {
    "a.txt": wireFile("2014-05-06", "OSLO May 6 The ferry to the islands sailed on time."),
  });
  writeFiles(root.path, { "secret.txt": "not of the site" });
  symlinkSync("..", join(input, "up"));
  const command = [...commandLine(), "serve", "--input", input, "--output", site, "--port", "0"];
  // A process group of its own, so that what it leaves behind can be found.
  server = spawn(process.execPath, command, {
    cwd: CHECKOUT,
    detached: true,
    stdio: ["ignore", "inherit", "pipe"],
  });
  origin = await addressOf(server);
});

afterAll(() => {
  if (server !== null && groupLives(server)) process.kill(-Number(server.pid), "SIGKILL");
  root.remove();
});

/** What the server says it serves, once it does. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, url] = /^Serving (http:\/\/127\.0\.0\.1:\d+)\/ /m.exec(said) ?? [];
      if (url !== undefined) done(url);
    });
    stderr?.once("end", () => fail(new Error(`It never served:\n${said}`)));
  });
}

function groupLives({ pid }: ChildProcess): boolean {
  try {
    return process.kill(-Number(pid), 0);
  } catch {
    return false;
  }
}

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(path: string): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((done, fail) => {
    get(origin, { path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      );
    }).on("error", fail);
  });
}

/** Hears what open pages are told from here on. */
function listen(): Promise<{ text: string; readonly leave: () => void }> {
  return new Promise((done, fail) => {
    get(`${origin}/.dateline/events`, (response) => {
      const heard = { text: "", leave: () => void response.destroy() };
      response.setEncoding("utf8").on("data", (text: string) => {
        heard.text += text;
        done(heard);
      });
    }).on("error", fail);
  });
}

describe("serve", () => {
  it("shows the site, with a script of its own that reloads the page", async () => {
    const { status, body } = await ask("/");
    expect(status).toBe(200);
    const [, script = ""] = /<script src="([^"]*)"><\/script>$/.exec(body) ?? [];
    expect(body.replace(`<script src="${script}"></script>`, "")).toBe(readText(site, "index.html"));
    expect((await ask(script)).body).toContain("EventSource");
  });

  it("sends a folder's address without a slash to the one with it", async () => {
    expect(await ask("/2014")).toMatchObject({ status: 301, location: "/2014/" });
    expect(await ask("/2014/")).toMatchObject({ status: 200 });
  });

  it("shows the 404 page for what is missing", async () => {
    const { status, body } = await ask("/2014/no-such-page.html");
    expect(status).toBe(404);
    expect(body).toContain("</html>");
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "//127.0.0.1:9/..//2014"])(
    "lets nothing out of the site's folder: %s",
    async (path) => {
      const { status, location, body } = await ask(path);
      expect({ status, location, leaked: body.includes("not of the site") }).toEqual({
        status: 400,
        location: undefined,
        leaked: false,
      });
    },
  );

  it("builds again when a story comes in", async () => {
    writeFiles(input, {
      "b.txt": wireFile("2015-01-02", "LIMA Jan 2 The fish market opened a second hall."),
    });
    await expect.poll(async () => (await ask("/2015/01/02/")).status, { interval: 100 }).toBe(200);
    expect((await ask("/")).body).toContain("2015/");
  });

  it("tells open pages where a story went whose words were edited", async () => {
    const [was] = /\/2015\/01\/02\/[^"]*\.html/.exec(readText(site, "2015", "holdings.csv")) ?? [];
    const heard = await listen();
    writeFiles(input, {
      "b.txt": wireFile("2015-01-02", "LIMA Jan 2 A second hall was opened by the fish market."),
    });
    await expect.poll(() => heard.text, { interval: 100 }).toContain("a-second-hall-was-opened");
    const [, moved = ""] = /^data: (.*a-second-hall.*)$/m.exec(heard.text) ?? [];
    expect(JSON.parse(moved)).toEqual({
      [String(was)]: expect.stringMatching(/^\/2015\/01\/02\/a-second-hall-was-opened-by-the-fish-market-/),
    });
    heard.leave();
  });

  it("keeps serving the old site when a build fails, says why, and builds again when that is mended", async () => {
    const heard = await listen();
    writeFiles(input, { "archive.md": "---\ncolour: red\n---\n" });
    await expect.poll(() => heard.text, { interval: 100 }).toMatch(/^event: failed\ndata: .*settings-key/m);
    heard.leave();
    await expect.poll(() => said, { interval: 100 }).toContain("The build failed.");
    expect(said).toMatch(/archive\.md:2: error settings-key: `colour`/);
    expect((await ask("/")).body).toContain("2015/");
    writeFiles(input, { "archive.md": "---\ntitle: The Mended Wire\n---\n" });
    await expect.poll(async () => (await ask("/")).body, { interval: 100 }).toContain("The Mended Wire");
  });

  it("says of a port that was named and is taken that it is", async () => {
    const { port } = new URL(origin);
    const { code, stderr } = await dateline(["serve", "--input", input, "--output", site, "--port", port]);
    expect(code).toBe(1);
    expect(stderr).toContain(`dateline: Port ${port} is taken by another program. Name another with --port`);
  });

  it("ends on SIGTERM and leaves no process behind", async () => {
    if (server === null) throw new Error("It never started.");
    const exit = once(server, "exit");
    server.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    await expect.poll(() => server !== null && groupLives(server)).toBe(false);
  });
});
