import { describe, expect, it } from "vitest";
import { openExaminer } from "../../src/publish/examine.ts";
import { openVerifier } from "../../src/publish/verify.ts";

const page = (body: string): string => `<body><main id="main">${body}</main></body>`;

function faults(pages: Readonly<Record<string, string>>, files: readonly string[] = [], basePath = "/") {
  const verifier = openVerifier();
  const examine = openExaminer(basePath);
  for (const [path, html] of Object.entries(pages)) {
    const { faults, targets } = examine(path, html);
    verifier.add({ faults, wanted: targets.map((target) => [target, path] as const) });
  }
  return verifier.faults(new Set([...Object.keys(pages), ...files]), true);
}

describe("openVerifier", () => {
  it("finds nothing wrong with a site that hangs together", () => {
    const home = '<a href="2014/">year</a> <a href="#main">skip</a> <a href="https://example.org/">out</a>';
    const year =
      '<a href="../">home</a> <a href="a.txt">source</a> <a href="../manifest-sha256.txt">sums</a>';
    expect(faults({ "index.html": page(home), "2014/index.html": page(year) }, ["2014/a.txt"])).toEqual([]);
  });

  it("names a link that leads nowhere, and a page that has it", () => {
    expect(faults({ "2014/index.html": page('<a href="../gone/">x</a>') })).toEqual([
      "2014/index.html: links to gone/index.html, which is not on the site",
    ]);
  });

  it("asks of pages that stay as they are only where something is gone, and then names it", () => {
    const verifier = openVerifier();
    let asked = 0;
    verifier.addKept(() => {
      asked++;
      return [["places/oslo/index.html", "2014/index.html"]];
    });
    expect(verifier.faults(new Set(), false)).toEqual([]);
    expect(asked).toBe(0);
    expect(verifier.faults(new Set(), true)).toEqual([
      "2014/index.html: links to places/oslo/index.html, which is not on the site",
    ]);
  });

  it("resolves the same link anew in another folder", () => {
    const to = page('<a href="x.html">x</a>');
    expect(faults({ "a/index.html": to, "b/index.html": to }, ["a/x.html"])).toEqual([
      "b/index.html: links to b/x.html, which is not on the site",
    ]);
  });

  it("names a part of the page that is not there", () => {
    expect(faults({ "index.html": page('<a href="#none">x</a>') })).toEqual([
      "index.html: nothing on it is called #none",
    ]);
  });

  it("names an empty page", () => {
    expect(faults({ "index.html": "<!doctype html>" })).toEqual(["index.html: the page is empty"]);
  });

  it("takes links of a 404 page under a base path", () => {
    const missing = page('<a href="/archive/">home</a>');
    expect(faults({ "404.html": missing, "index.html": page("") }, [], "/archive/")).toEqual([]);
  });
});
