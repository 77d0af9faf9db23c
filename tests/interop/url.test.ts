import fc from "fast-check";
import { expect, it } from "vitest";
import { absolute, relativeUrl } from "../../src/interop/url.ts";

it.each([
  ["/2014/11/14/a.html", "/places/seoul/", "../../../places/seoul/"],
  ["/2014/11/14/a.html", "/2014/11/14/", "./"],
  ["/2014/11/14/a.html", "/2014/11/", "../"],
  ["/2014/11/14/a.html", "/2014/11/13/b.html", "../13/b.html"],
  ["/2014/11/14/a.html", "/2014/11/14/a.txt", "a.txt"],
  ["/2014/11/14/a.html", "/", "../../../"],
  ["/2014/11/14/", "/2014/", "../../"],
  ["/2014/", "/2014/", "./"],
  ["/x.html", "/", "./"],
  ["/", "/", "./"],
  ["/", "/feed.xml", "feed.xml"],
  ["/2014/", "/2014", "../2014"],
  ["/a/b:c.html", "/a/d:e.html", "./d:e.html"],
])("from %s, %s is %s", (from, to, expected) => {
  expect(relativeUrl(from, to)).toBe(expected);
});

it("means the same address wherever the site stands", () => {
  const name = fc.stringMatching(/^[a-z0-9.:-]{1,5}$/).filter((text) => !/^\.+$/.test(text));
  const url = fc
    .tuple(fc.array(name, { maxLength: 4 }), fc.boolean())
    .map(([names, folder]) => (names.length === 0 ? "/" : `/${names.join("/")}${folder ? "/" : ""}`));
  fc.assert(
    fc.property(url, url, (from, to) => {
      for (const base of ["https://example.org/", "https://example.org/a/b/"]) {
        expect(new URL(relativeUrl(from, to), absolute(base, from)).href).toBe(absolute(base, to));
      }
    }),
  );
});
