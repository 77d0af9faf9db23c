import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRequest } from "../../src/preview/request.ts";
import { isContained } from "../../src/publish/manifest.ts";

const get = (url: string) => readRequest({ method: "GET", url, headers: { host: "127.0.0.1:8080" } });

describe("readRequest", () => {
  it.each([
    ["/", "index.html"],
    ["/2014/", "2014/index.html"],
    ["/2014", "2014"],
    ["/2014/?a=/..#/..", "2014/index.html"],
    ["/a%20b/%C3%A9.html", "a b/é.html"],
    ["/100%25.html", "100%.html"],
    ["/...", "..."],
  ])("takes %s for a file", (url, path) => expect(get(url)).toBe(path));

  it.each([
    ["a broken encoding", "/%"],
    ["an encoding that is no UTF-8", "/%ff"],
    ["a step up", "/../a"],
    ["an encoded step up", "/%2e%2e/a"],
    ["a step up at the end", "/2014/.."],
    ["a dot for a folder", "/./a"],
    ["an encoded slash", "/..%2fa"],
    ["an encoded slash between plain names", "/2014%2Fa"],
    ["an encoded backslash", "/..%5ca"],
    ["a backslash", "/..\\a"],
    ["NUL", "/a%00.html"],
    ["a line break", "/a%0a.html"],
    ["an empty name", "//example.org/"],
    ["an address with a host", "http://example.org/"],
    ["no address", "*"],
    ["nothing", ""],
  ])("refuses %s", (_, url) => expect(get(url)).toMatchObject({ status: 400 }));

  it.each(["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]:8080"])(
    "answers to %s",
    (host) => expect(readRequest({ method: "GET", url: "/", headers: { host } })).toBe("index.html"),
  );

  it.each([
    "example.org",
    "127.0.0.1.example.org",
    "localhost.example.org:8080",
    "user@127.0.0.1",
    "127.0.0.1:80:80",
    "127.0.0.2",
    "::1",
    "",
    undefined,
  ])("does not answer to %s", (host) =>
    expect(readRequest({ method: "GET", url: "/", headers: { host } })).toMatchObject({ status: 421 }),
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])("refuses %s", (method) =>
    expect(readRequest({ method, url: "/", headers: { host: "localhost" } })).toMatchObject({ status: 405 }),
  );

  it("gives no path that leaves the site, whatever is asked", () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "\\",
      "%00",
      "%",
      "a",
      "?",
      "#",
      "%c0%af",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => `/${pieces.join("")}`),
        ),
        (url) => {
          const path = get(url);
          expect(typeof path !== "string" || isContained(path)).toBe(true);
        },
      ),
    );
  });
});
