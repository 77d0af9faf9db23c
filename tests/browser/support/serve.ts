import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

export type ServedFolder = {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  /** The origin and the prefix, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves `folder` on a free port of 127.0.0.1, as a plain static host would: a folder's `index.html`, a redirect
 * to the `/` a folder's address lacks, the site's `404.html` with status 404. With a prefix such as `/archive/`
 * nothing stands outside it, so a link that climbs too far is found.
 */
export async function serveFolder(folder: string, prefix = "/"): Promise<ServedFolder> {
  const base = `/${prefix}/`.replace(/\/+/g, "/");
  const server = createServer(async (request, response) => {
    const answer = await answerFor(folder, base, request.url ?? "/");
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, url: origin + base, close };
}

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

async function answerFor(folder: string, base: string, target: string): Promise<Answer> {
  const { pathname } = new URL(target, "http://localhost");
  if (!pathname.startsWith(base)) return plain(404, "Outside the site");
  const path = decoded(pathname.slice(base.length - 1));
  if (path === undefined || path.split(/[/\\]/).includes("..")) return plain(400, "Bad address");
  const file = join(folder, path);
  const kind = await kindOf(file);
  if (kind === "folder" && !path.endsWith("/")) {
    return { status: 301, headers: { Location: `${pathname}/` }, body: "" };
  }
  const found = kind === "folder" ? join(file, "index.html") : file;
  if ((await kindOf(found)) === "file" && (kind === "folder" || !path.endsWith("/"))) {
    return contents(200, found);
  }
  const missing = join(folder, "404.html");
  return (await kindOf(missing)) === "file" ? contents(404, missing) : plain(404, "Not found");
}

const plain = (status: number, body: string): Answer => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body,
});

async function contents(status: number, file: string): Promise<Answer> {
  const type = contentTypes[extname(file)] ?? "application/octet-stream";
  return { status, headers: { "Content-Type": type }, body: await readFile(file) };
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
