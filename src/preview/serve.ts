import type { FileHandle } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { openWithin, refusalOf } from "./file.ts";
import { type Refusal, readRequest } from "./request.ts";

/** A running preview. */
export interface Server {
  readonly url: string;
  /** Tells every open page to load again. */
  readonly reload: () => void;
  readonly close: () => void;
}

const HTML = "text/html; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".css": "text/css; charset=utf-8",
  ".js": SCRIPT,
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
};

const EVENTS = ".dateline/events";
const RELOADER = ".dateline/reload.js";
/** Reloads on a word from the server; a script of its own, as the pages' CSP wants it. */
const RELOAD = `new EventSource("/${EVENTS}").onmessage = () => location.reload();\n`;
const RELOADER_TAG = `<script src="/${RELOADER}"></script>`;

/**
 * Serves a folder on 127.0.0.1 alone, as a host would: `index.html` for folders, `404.html` for what is missing.
 * Every request is answered or refused, whatever becomes of the files meanwhile. Rejects where it may not listen.
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const listen = (response: ServerResponse): void => {
    response.write(":\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  };
  const server = createServer((request, response) => {
    // A reader who leaves early is no fault.
    response.on("error", () => response.destroy());
    answer(folder, request, response, listen).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, refusalOf(error));
    });
  });
  return new Promise((done, fail) => {
    // Stays on: what fails once it listens is one reader's connection.
    server.on("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      done({
        url: `http://127.0.0.1:${bound}/`,
        reload: () => {
          for (const listener of listeners) listener.write("data: reload\n\n");
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  listen: (response: ServerResponse) => void,
): Promise<void> {
  const path = readRequest(request);
  if (typeof path !== "string") return refuse(response, path);
  if (path === RELOADER) return void begin(response, 200, SCRIPT).end(RELOAD);
  if (path === EVENTS) {
    begin(response, 200, "text/event-stream");
    return request.method === "HEAD" ? void response.end() : listen(response);
  }
  const found = await openWithin(folder, path);
  if (found === "folder") return redirect(response, path);
  if (!("status" in found)) return send(response, 200, found, path);
  const page = found.status === 404 ? await openWithin(folder, "404.html") : found;
  if (page === "folder" || "status" in page) return refuse(response, found);
  return send(response, 404, page, "404.html");
}

function begin(response: ServerResponse, status: number, type: string): ServerResponse {
  return response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
}

/** Closes the connection: what else a refused request sends is not waited for. */
function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.setHeader("connection", "close");
  if (status === 405) response.setHeader("allow", "GET, HEAD");
  begin(response, status, TEXT).end(`${message}\n`);
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(301, { location: `/${path.split("/").map(encodeURIComponent).join("/")}/` }).end();
}

/** Sends a file as it is read, a page with a script behind it; closes the file. */
async function send(response: ServerResponse, status: number, file: FileHandle, path: string): Promise<void> {
  const type = TYPES[extname(path)] ?? TEXT;
  begin(response, status, type);
  if (response.req.method === "HEAD") {
    await file.close();
    response.end();
    return;
  }
  const withScript = async function* (chunks: AsyncIterable<Uint8Array>) {
    yield* chunks;
    if (type === HTML) yield RELOADER_TAG;
  };
  await pipeline(file.createReadStream(), withScript, response);
}
