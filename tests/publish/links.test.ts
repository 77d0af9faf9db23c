import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filePath } from "../../src/archive/permalink.ts";
import { relativeUrl } from "../../src/interop/url.ts";
import { resolveLink } from "../../src/publish/links.ts";

describe("resolveLink", () => {
  const from = "2014/11/14/a-00000000.html";

  it.each([
    ["b-11111111.html", "2014/11/14/b-11111111.html", null],
    ["./", "2014/11/14/index.html", null],
    ["../", "2014/11/index.html", null],
    ["../../../", "index.html", null],
    ["../../../places/oslo/", "places/oslo/index.html", null],
    ["../../../assets/fonts/a-b.woff2", "assets/fonts/a-b.woff2", null],
    ["../../../../../../x.html", "x.html", null],
    ["/holdings/", "holdings/index.html", null],
    ["#main", from, "main"],
    ["../#d-14", "2014/11/index.html", "d-14"],
    ["#caf%C3%A9", from, "café"],
    ["#100%", from, "100%"],
    ["b.html?x=1#y", "2014/11/14/b.html", "y"],
    ["", from, null],
  ])("%j leads to %s", (link, path, fragment) => expect(resolveLink(from, link)).toEqual({ path, fragment }));

  it.each([
    "https://example.org/",
    "http://site.invalid/x",
    "//example.org/x",
    "//site.invalid/x",
    "mailto:desk@example.org",
    "data:text/plain,x",
    "javascript:alert(1)",
    "http://[",
  ])("%s leads out", (link) => expect(resolveLink(from, link)).toBeNull());

  it("from a 404 page under a base path", () => {
    expect(resolveLink("404.html", "/archive/places/", "/archive/")?.path).toBe("places/index.html");
    expect(resolveLink("404.html", "/archive/", "/archive/")?.path).toBe("index.html");
  });

  it("undoes what relativeUrl does, for any two addresses", () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const url = fc
      .tuple(fc.array(name, { maxLength: 4 }), fc.option(name))
      .map(
        ([folders, file]) =>
          `/${folders.map((one) => `${one}/`).join("")}${file === null ? "" : `${file}.html`}`,
      );
    fc.assert(
      fc.property(url, url, (here, there) => {
        const target = resolveLink(filePath(here.slice(1)), relativeUrl(here, there));
        expect(target).toEqual({ path: filePath(there.slice(1)), fragment: null });
      }),
    );
  });
});
