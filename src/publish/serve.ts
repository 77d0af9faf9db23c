import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

/** A running preview. */
export interface Server {
  readonly url: string;
  /** Tells every open page to load again. */
  readonly reload: () => void;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
};

const EVENTS = "/.dateline/events";
const SCRIPT = "/.dateline/reload.js";
/** Reloads on a word from the server; a script of its own, as the pages' CSP wants it. */
const RELOAD = `new EventSource(${JSON.stringify(EVENTS)}).onmessage = () => location.reload();\n`;

/** Serves a folder on 127.0.0.1 alone, as a host would: `index.html` for folders, `404.html` for what is missing. */
export function serveSite(folder: string, port: number): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === EVENTS) {
      response
        .writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
        .write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    if (path === SCRIPT) {
      response.writeHead(200, { "content-type": TYPES[".js"] }).end(RELOAD);
      return;
    }
    const found = path === null ? null : findFile(folder, path);
    if (path !== null && found === "folder") {
      response.writeHead(301, { location: `/${encodeURI(path.replace(/^\/+/, ""))}/` }).end();
      return;
    }
    const file = found ?? findFile(folder, "/404.html");
    send(response, found === null ? 404 : 200, file);
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
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

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null;
  }
}

/** The file for a path; "folder" where a slash is missing; null where nothing is, or it lies outside. */
function findFile(folder: string, path: string): string | "folder" | null {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return null;
    return statSync(file).isDirectory() ? "folder" : file;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, file: string | null): void {
  const type = file === null ? undefined : TYPES[extname(file)];
  response.writeHead(status, {
    "content-type": type ?? "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  if (file === null) response.end("Not found\n");
  else if (type !== TYPES[".html"]) response.end(readFileSync(file));
  else
    response.end(readFileSync(file, "utf8").replace("</head>", `<script src="${SCRIPT}"></script></head>`));
}
