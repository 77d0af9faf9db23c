import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer as createSocket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refusalOf } from "../../src/preview/file.ts";
import { type Server, serveSite } from "../../src/preview/serve.ts";
import { type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let site: string;
let server: Server;
let port: number;
beforeAll(async () => {
  folder = testFolder();
  site = join(folder.path, "site");
  writeFiles(folder.path, {
    "secret.txt": "secret",
    "site/index.html": "<head></head>home",
    "site/404.html": "<head></head>not here",
    "site/2014/index.html": "<head></head>year",
    "site/2014/a.txt": "source",
    "site/2014/script.txt": "<script>",
    "site/places/oslo/feed.xml": "<feed/>",
    "site/odd & name?.html/index.html": "odd",
  });
  symlinkSync("../secret.txt", join(site, "link.txt"));
  symlinkSync("2014/a.txt", join(site, "inside.txt"));
  symlinkSync("round.txt", join(site, "round.txt"));
  server = await serveSite(site, 0);
  port = Number(new URL(server.url).port);
});
afterAll(() => {
  server.close();
  folder.remove();
});
// Whatever a test did to it.
afterEach(async () => {
  expect(await ask("/2014/a.txt")).toMatchObject({ status: 200, body: "source" });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request as it is written here, which any client would tidy, and gives all that comes back. */
async function send(request: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  socket.write(request);
  await once(socket, "close");
  return answer;
}

async function ask(path: string, method = "GET", host = `127.0.0.1:${port}`): Promise<Answer> {
  const answer = await send(`${method} ${path} HTTP/1.0\r\nHost: ${host}\r\n\r\n`);
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const [name = "", ...value] = line.split(": ");
    return [name.toLowerCase(), value.join(": ")] as const;
  });
  return {
    status: Number(first.split(" ")[1]),
    headers: Object.fromEntries(headers),
    body: body.join("\r\n\r\n"),
  };
}

describe("serveSite", () => {
  it("is for this machine alone", () => expect(new URL(server.url).hostname).toBe("127.0.0.1"));

  it("gives index.html for a folder, and sends a folder without its slash there", async () => {
    expect(await ask("/2014/")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
    expect(await ask("/2014")).toMatchObject({ status: 301, headers: { location: "/2014/" } });
    const { headers } = await ask("/odd%20&%20name%3F.html");
    expect(await ask(headers["location"] ?? "")).toMatchObject({ status: 200 });
  });

  it("gives sources as text, whatever is in them", async () => {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    expect(await ask("/2014/a.txt")).toMatchObject({ headers, body: "source" });
    expect(await ask("/2014/script.txt")).toMatchObject({ headers, body: "<script>" });
  });

  it("gives a feed as one, wherever it stands", async () => {
    const headers = { "content-type": "application/atom+xml; charset=utf-8" };
    expect(await ask("/places/oslo/feed.xml")).toMatchObject({ headers });
  });

  it("gives the head alone where that is asked", async () => {
    const { headers } = await ask("/2014/a.txt");
    expect(await ask("/2014/a.txt", "HEAD")).toMatchObject({
      status: 200,
      headers: { "content-type": headers["content-type"] },
      body: "",
    });
    expect(await ask("/none", "HEAD")).toMatchObject({ status: 404, body: "" });
    expect(await ask("/.dateline/events", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s and says what it takes", async (method) => {
    expect(await ask("/", method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it.each(["/", "/2014/a.txt", "/.dateline/events", "/none"])(
    "tells nothing of %s to a page that points its own name here",
    async (path) => {
      const { status, body } = await ask(path, "GET", `evil.example:${port}`);
      expect({ status, body }).toEqual({
        status: 421,
        body: "This preview answers to 127.0.0.1 and localhost alone.\n",
      });
    },
  );

  it.each(["/none", "/2014/a.txt/", "/link.txt", "/round.txt", `/${"a".repeat(5000)}`])(
    "gives the 404 page for %s, and nothing from outside",
    async (path) => {
      const { status, body } = await ask(path);
      expect({ status, shown: body.includes("not here") }).toEqual({ status: 404, shown: true });
    },
  );

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00", "/%", "//[/", "/.//2014"])(
    "refuses %s",
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 400, body: "This is no address of a page.\n" });
    },
  );

  it("follows a link within the site", async () => {
    expect(await ask("/inside.txt")).toMatchObject({ status: 200, body: "source" });
  });
});

describe("serveSite stays up", () => {
  it("when a pipe has a page's name, which it does not open", async () => {
    execFileSync("mkfifo", [join(site, "pipe.html")]);
    expect(await ask("/pipe.html")).toMatchObject({
      status: 403,
      body: "This is a pipe, socket or device, not a file.\n",
    });
  });

  it("when a socket has a page's name", async () => {
    const socket = createSocket().listen(join(site, "socket.html"));
    await once(socket, "listening");
    expect(await ask("/socket.html")).toMatchObject({ status: 403 });
    socket.close();
  });

  it("when a folder has the name of a page or of a folder's page", async () => {
    mkdirSync(join(site, "folder.html/index.html"), { recursive: true });
    expect(await ask("/folder.html")).toMatchObject({ status: 301 });
    expect(await ask("/folder.html/")).toMatchObject({ status: 301 });
    expect(await ask("/folder.html/index.html/")).toMatchObject({ status: 404 });
  });

  it("when a file may not be read", async () => {
    writeFileSync(join(site, "locked.html"), "locked");
    chmodSync(join(site, "locked.html"), 0);
    chmodSync(folder.path, 0o755);
    // To root nothing is locked.
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      expect(await ask("/locked.html")).toMatchObject({
        status: 403,
        body: "The file may not be read. Check its rights.\n",
      });
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it("when the system refuses for a reason of its own", () => {
    expect(refusalOf(Object.assign(new Error("i/o error"), { code: "EIO" }))).toEqual({
      status: 500,
      message: "The file could not be read (EIO).",
    });
    expect(refusalOf("thrown")).toMatchObject({ status: 500 });
  });

  it("when files come, go and change their kind under its hands", async () => {
    const path = join(site, "changing.html");
    const states = [
      () => writeFileSync(path, "a page"),
      () => rmSync(path),
      () => mkdirSync(path),
      () => rmSync(path, { recursive: true }),
      () => symlinkSync("../secret.txt", path),
      () => rmSync(path),
      () => execFileSync("mkfifo", [path]),
      () => rmSync(path),
    ];
    const asked: Promise<Answer>[] = [];
    for (let round = 0; round < 10; round++) {
      for (const change of states) {
        change();
        asked.push(ask("/changing.html"), ask("/changing.html"));
        await sleep(0);
      }
    }
    for (const { status, body } of await Promise.all(asked)) {
      expect([200, 301, 403, 404]).toContain(status);
      expect(body).not.toContain("secret");
    }
  });

  it("when the whole site is away for a moment", async () => {
    renameSync(site, `${site}.old`);
    expect(await ask("/")).toMatchObject({ status: 404, body: "There is no such page.\n" });
    renameSync(`${site}.old`, site);
    expect(await ask("/")).toMatchObject({ status: 200 });
  });

  it("when a file is larger than memory, and its readers leave early", async () => {
    writeFileSync(join(site, "huge.txt"), "");
    truncateSync(join(site, "huge.txt"), 40 * 1024 ** 3);
    const open = () => readdirSync("/dev/fd").length;
    const [before, memory] = [open(), process.memoryUsage().rss];
    const readers = Array.from({ length: 20 }, async () => {
      const socket = connect(port, "127.0.0.1");
      socket.write("GET /huge.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
      await once(socket, "data");
      socket.resetAndDestroy();
    });
    await Promise.all(readers);
    await expect.poll(open).toBe(before);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * 1024 ** 2);
  });

  it.each([
    ["no HTTP", "hello\r\n\r\n", "400"],
    ["no Host", "GET / HTTP/1.1\r\n\r\n", "400"],
    ["no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "421"],
    ["another host's address", "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"],
    ["a body", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello", "405"],
    ["a body that never comes", "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n", "405"],
    ["endless headers", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`, "431"],
  ])("when a client sends %s", async (_, request, status) => {
    expect((await send(request)).split(" ")[1]).toBe(status);
  });

  it("when a client asks for a tunnel", async () => {
    await send("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n");
  });
});

describe("open pages", () => {
  it("bring the script that reloads them behind their own bytes", async () => {
    const { body } = await ask("/");
    expect(body).toBe('<head></head>home<script src="/.dateline/reload.js"></script>');
    expect((await ask("/.dateline/reload.js")).body).toContain("EventSource");
  });

  /** What an open page hears from here on. */
  async function listen(): Promise<{ readonly next: () => Promise<string>; readonly leave: () => void }> {
    const response = await fetch(new URL("/.dateline/events", server.url));
    const reader = response.body?.getReader();
    const next = async () => Buffer.from((await reader?.read())?.value ?? []).toString();
    return { next, leave: () => void reader?.cancel() };
  }

  it("are told why a build failed, those too that are opened later, until one goes well", async () => {
    const early = await listen();
    expect(await early.next()).toBe(":\n\n");
    server.failed("archive.md:2: error\nMend it.");
    const said = "event: failed\ndata: archive.md:2: error\ndata: Mend it.\n\n";
    expect(await early.next()).toBe(said);
    const late = await listen();
    expect(await late.next()).toBe(said);
    renameSync(site, `${site}.old`);
    expect(await ask("/")).toMatchObject({
      status: 503,
      body: expect.stringContaining("/.dateline/reload.js"),
    });
    renameSync(`${site}.old`, site);
    server.built({ "/a.html": "/b.html" });
    expect(await late.next()).toBe('event: built\ndata: {"/a.html":"/b.html"}\n\n');
    const later = await listen();
    expect(await later.next()).toBe(":\n\n");
    for (const one of [early, late, later]) one.leave();
  });

  it("are told to load again, those that are still there", async () => {
    const gone = new AbortController();
    const left = await fetch(new URL("/.dateline/events", server.url), { signal: gone.signal });
    const response = await fetch(new URL("/.dateline/events", server.url));
    const reader = response.body?.getReader();
    await reader?.read();
    gone.abort();
    await left.text().catch(() => "aborted");
    server.built({});
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe("event: built\ndata: {}\n\n");
    await reader?.cancel();
    server.built({});
  });
});
