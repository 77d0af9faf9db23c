import { filePath } from "../archive/permalink.ts";
import { isContained } from "../publish/manifest.ts";

/** Why a request gets no file: the status, and a line for the reader. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 421 | 500;
  readonly message: string;
}

/** Names of this machine. A page elsewhere may point its own name at it (DNS rebinding), and would read the preview. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** The parts of a request that say what it asks for, as node gives them. */
export interface Request {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly host?: string | undefined };
}

/**
 * The file a request asks for: a path relative to the site's root, of plain names, `index.html` for a folder.
 * Names are decoded one by one, so that an encoded slash divides nothing.
 */
export function readRequest({ method, url = "", headers }: Request): string | Refusal {
  if (!OWN_HOST.test(headers.host ?? ""))
    return { status: 421, message: "This preview answers to 127.0.0.1 and localhost alone." };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, message: "This preview answers GET and HEAD alone." };
  const [target = ""] = url.split(/[?#]/, 1);
  const names = target.startsWith("/") ? decoded(target.slice(1).split("/")) : null;
  if (names === null || names.some((name) => name.includes("/"))) return BAD_ADDRESS;
  const file = filePath(names.join("/"));
  return isContained(file) ? file : BAD_ADDRESS;
}

const BAD_ADDRESS: Refusal = { status: 400, message: "This is no address of a page." };

function decoded(names: readonly string[]): readonly string[] | null {
  try {
    return names.map(decodeURIComponent);
  } catch {
    return null;
  }
}
