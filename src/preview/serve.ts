import type { FileHandle } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { TEXT_TYPE, typeOf } from "../interop/types.ts";
import { previewScript } from "../render/assets.ts";
import { openWithin, refusalOf } from "./file.ts";
import { type Refusal, readRequest } from "./request.ts";

/** A running preview. */
export interface Server {
  readonly url: string;
  /** Tells every open page to load again, or to go on to where its story stands now: root-relative, by the old address. */
  readonly built: (moved: Readonly<Record<string, string>>) => void;
  /** Shows on every page, and on those that are opened until the next build, why the last one failed. */
  readonly failed: (why: string) => void;
  readonly close: () => void;
}

const [HTML, SCRIPT] = [typeOf(".html"), typeOf(".js")];
const EVENTS = ".dateline/events";
const RELOADER = ".dateline/reload.js";
const RELOADER_TAG = `<script src="/${RELOADER}"></script>`;
const NO_SITE = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>No site yet</title><body><main><h1>No site yet</h1></main>${RELOADER_TAG}\n`;

/** What the pages are told of, and those that listen. */
interface Wire {
  readonly listen: (response: ServerResponse) => void;
  /** Why the last build failed; null where it went well. */
  readonly failure: () => string | null;
  readonly script: string;
}

/**
 * Serves a folder on 127.0.0.1 alone, as a host would: `index.html` for folders, `404.html` for what is missing.
 * Every request is answered or refused, whatever becomes of the files meanwhile. Rejects where it may not listen.
 */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  let failure: string | null = null;
  const wire: Wire = {
    listen: (response) => {
      response.write(failure === null ? ":\n\n" : eventOf("failed", failure));
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    failure: () => failure,
    script: String((await previewScript()).content),
  };
  const tell = (event: string): void => {
    for (const listener of listeners) listener.write(event);
  };
  const server = createServer((request, response) => {
    // A reader who leaves early is no fault.
    response.on("error", () => response.destroy());
    answer(folder, request, response, wire).catch((error: unknown) => {
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
        built: (moved) => {
          failure = null;
          tell(eventOf("built", JSON.stringify(moved)));
        },
        failed: (why) => {
          failure = why;
          tell(eventOf("failed", why));
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** An event as browsers read it (HTML, 9.2): each line of the data for itself. */
const eventOf = (name: string, data: string): string =>
  `event: ${name}\n${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join("")}\n`;

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  { listen, failure, script }: Wire,
): Promise<void> {
  const path = readRequest(request);
  if (typeof path !== "string") return refuse(response, path);
  if (path === RELOADER) return void begin(response, 200, SCRIPT).end(script);
  if (path === EVENTS) {
    begin(response, 200, "text/event-stream");
    return request.method === "HEAD" ? void response.end() : listen(response);
  }
  const found = await openWithin(folder, path);
  if (found === "folder") return redirect(response, path);
  if (!("status" in found)) return send(response, 200, found, path);
  const page = found.status === 404 ? await openWithin(folder, "404.html") : found;
  if (page !== "folder" && !("status" in page)) return send(response, 404, page, "404.html");
  // No site yet: a page to show the failure on, which loads again once there is one.
  if (failure() !== null) return void begin(response, 503, HTML).end(NO_SITE);
  return refuse(response, found);
}

function begin(response: ServerResponse, status: number, type: string): ServerResponse {
  return response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
}

/** Closes the connection: what else a refused request sends is not waited for. */
function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.setHeader("connection", "close");
  if (status === 405) response.setHeader("allow", "GET, HEAD");
  begin(response, status, TEXT_TYPE).end(`${message}\n`);
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(301, { location: `/${path.split("/").map(encodeURIComponent).join("/")}/` }).end();
}

/** Sends a file as it is read, a page with a script behind it; closes the file. */
async function send(response: ServerResponse, status: number, file: FileHandle, path: string): Promise<void> {
  const type = typeOf(path);
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
