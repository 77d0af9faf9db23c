import { symlinkSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serveSite } from "../../src/publish/serve.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let server: Server;
beforeAll(async () => {
  folder = testFolder();
  writeFiles(folder.path, {
    "secret.txt": "secret",
    "site/index.html": "<head></head>home",
    "site/404.html": "<head></head>not here",
    "site/2014/index.html": "<head></head>year",
    "site/2014/a.txt": "source",
    "site/2014/a.md": "<script>",
  });
  symlinkSync("../secret.txt", join(folder.path, "site/link.txt"));
  server = await serveSite(join(folder.path, "site"), 0);
});
afterAll(() => {
  server.close();
  folder.remove();
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks for a path as it stands, which `fetch` would tidy first. */
function ask(path: string): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      answer.on("end", () =>
        done({
          status: answer.statusCode,
          type: answer.headers["content-type"],
          location: answer.headers.location,
          body,
        }),
      );
    });
    asked.on("error", fail).end();
  });
}

describe("serveSite", () => {
  it("is for this machine alone", () => expect(new URL(server.url).hostname).toBe("127.0.0.1"));

  it("gives index.html for a folder, and sends a folder without its slash there", async () => {
    expect(await ask("/2014/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(await ask("/2014")).toMatchObject({ status: 301, location: "/2014/" });
  });

  it("gives sources as text, whatever is in them", async () => {
    expect(await ask("/2014/a.txt")).toMatchObject({ type: "text/plain; charset=utf-8", body: "source" });
    expect(await ask("/2014/a.md")).toMatchObject({ type: "text/plain; charset=utf-8" });
  });

  it.each([
    "/none",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/link.txt",
    "/%00",
    "/%",
    "//[/",
  ])("gives the 404 page for %s, and nothing from outside", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain("not here");
  });

  it("never sends a reader to another host", async () => {
    const { location } = await ask("/.//2014");
    expect(location ?? "/").not.toMatch(/^\/\//);
  });

  it("tells open pages to load again", async () => {
    const { body } = await ask("/");
    expect(body).toContain('<script src="/.dateline/reload.js"></script></head>');
    const response = await fetch(new URL("/.dateline/events", server.url));
    const reader = response.body?.getReader();
    await reader?.read();
    server.reload();
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe("data: reload\n\n");
    await reader?.cancel();
  });
});
