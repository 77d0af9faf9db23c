import type { Page } from "playwright-core";

export type PageWatch = {
  /** What went wrong since the watch began, in order: `console: …`, `error: …`, `failed: …`, `status: …`, `foreign: …`. */
  readonly problems: readonly string[];
};

/**
 * Watches a page from now on: console errors (a refusal by the CSP is one), uncaught errors, requests that fail or
 * answer 400 and above, and every request that leaves `home`. Home is an address prefix: a served site's url, so
 * that leaving its sub-folder counts too, or a folder's `file://` url; without one, the origin first visited.
 */
export function watchPage(page: Page, home?: string): PageWatch {
  const problems: string[] = [];
  let prefix = home;
  const visit = (address: string) => {
    if (/^(?:about|blob|data):/.test(address)) return;
    prefix ??= originPrefix(address);
    if (!address.startsWith(prefix)) problems.push(`foreign: ${address}`);
  };
  page.on("request", (request) => visit(request.url()));
  page.on("websocket", (socket) => visit(socket.url().replace(/^ws/, "http")));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message} (${page.url()})`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no reason given";
    // Aborted: the page was left, or the answer became a download. Neither is the page's fault.
    if (reason !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`status: ${response.status()} ${response.url()}`);
  });
  return { problems };
}

function originPrefix(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}/`;
}
