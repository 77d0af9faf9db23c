import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildReport, build } from "../../src/build.ts";
import { type Diagnostic, formatDiagnostic } from "../../src/diagnostic.ts";
import { checkSite } from "../../src/publish/check.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { png } from "../support/png.ts";
import { markdownFile, sha256 } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "input"), join(root.path, "out/site")];

const story = (date: string, headline: string, body: string, id = headline.toLowerCase()) =>
  markdownFile(
    { date, headline, id, place: "OSLO" },
    `The ${headline} was seen in Oslo by many people.\n\n${body}`,
  );
const canceled = JSON.stringify({
  uri: "urn:x:killed",
  type: "text",
  pubstatus: "canceled",
  versioncreated: "1994-03-06T10:00:00Z",
  headline: "Lamp lit",
  body_text: "The lamp was lit in Oslo on Sunday by nobody.",
  associations: { main: { type: "picture", renditions: { own: { href: "p/killed.png" } } } },
});

const PICTURES = {
  boat: png(300, 200),
  solo: png(301, 200),
  secret: png(302, 200),
  "branimir-zarkovic": png(303, 200),
  killed: png(304, 200),
  about: png(305, 200),
  unused: png(306, 200),
  unlisted: png(307, 200),
};
const stem = (name: keyof typeof PICTURES): string => sha256(PICTURES[name]).slice(0, 32);

async function buildOnce(): Promise<{ readonly report: BuildReport; readonly said: readonly string[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = await build({
    input,
    output: site,
    baseUrl: "https://wire.example.org/",
    now: null,
    jobs: 1,
    cache: true,
    previous: null,
    allowShrink: true,
    onDiagnostic: (one) => diagnostics.push(one),
    onProgress: () => {},
  });
  const told = diagnostics.filter(({ severity }) => severity !== "note");
  return { report, said: told.map((one) => formatDiagnostic(one).split(": ").slice(0, 2).join(": ")) };
}

const pageOf = (words: string): string => {
  const path = listTree(site).find((one) => one.includes(words) && one.endsWith(".html"));
  return readText(site, path ?? "none");
};

let first: Awaited<ReturnType<typeof buildOnce>>;
beforeAll(async () => {
  writeFiles(input, {
    "archive.md": "---\ntitle: The Wire\nkilled: omit\n---\nWho we are.\n\n![Us](p/about.png)\n",
    "pages/terms.md":
      "---\ntitle: Terms\nmenu: Terms\n---\nTerms.\n\n![Us](../p/about.png)\n\n![Gone](gone.png)\n",
    "takedown.csv":
      "id,date,action,names,reason\nsecret,2026-01-01,withhold,,A court\nnamed,2026-01-01,anonymise,Branimir Zarkovic,Asked\nhidden,2026-01-01,unlist,,Asked\n",
    "a.md": story("1994-03-01", "boat", '![A boat](p/boat.png "The *boat* & its <crew>")'),
    "b.md": story("1994-03-02", "twin", "![](p/boat.png)"),
    "c.md": story("1995-03-02", "other", "![](p/boat.png)"),
    "d.md": story("1994-03-03", "solo", "![](p/solo.png)"),
    "e.md": story("1994-03-04", "secret", "![](p/secret.png)"),
    "f.md": story("1994-03-05", "named", "It was Branimir Zarkovic's.\n\n![A face](p/branimir-zarkovic.png)"),
    "g.json": canceled,
    "h.md": story(
      "1994-03-07",
      "lacking",
      "![Gone](p/gone.png)\n\n![Out](../out.png)\n\n![Link](p/link.png)\n\n![Cut](p/cut.png)",
    ),
    "i.md": story("1994-03-08", "hidden", "![](p/unlisted.png)"),
    "p/cut.png": PICTURES.boat.subarray(0, -20),
    ...Object.fromEntries(Object.entries(PICTURES).map(([name, bytes]) => [`p/${name}.png`, bytes])),
  });
  writeFiles(root.path, { "out.png": PICTURES.boat });
  symlinkSync(join(root.path, "out.png"), join(input, "p/link.png"));
  first = await buildOnce();
});

describe("the pictures of a site", () => {
  it("are those that published stories name, each once a year, and those of its own pages", () => {
    const shown = listTree(site).filter((path) => path.includes("media/"));
    const own = (["boat", "solo", "unlisted"] as const).map((name) => `1994/media/${stem(name)}.png`);
    expect(shown).toEqual([...own, `1995/media/${stem("boat")}.png`, `media/${stem("about")}.png`].sort());
    expect(first.report.pictures).toEqual({ shown: 5, unused: 1, missing: 5 });
    expect(checkSite(site).faults).toEqual([]);
  });

  it("stand at their size, with their words", () => {
    expect(pageOf("/boat-")).toContain(
      `<figure class="picture"><img src="../../media/${stem("boat")}.png" width="300" height="200" alt="A boat" loading="lazy" decoding="async"><figcaption>The *boat* &amp; its &lt;crew&gt;</figcaption></figure>`,
    );
    expect(pageOf("about/")).toContain(`<img src="../media/${stem("about")}.png" width="305"`);
    expect(pageOf("terms/")).toContain(`<img src="../../media/${stem("about")}.png" width="305"`);
    expect(pageOf("terms/")).toContain("Picture not in the archive</span>: Gone");
  });

  it("leave their words where they are missing, and are told of", () => {
    const page = pageOf("/lacking-");
    expect(page).not.toContain("<img");
    for (const words of ["Gone", "Out", "Link", "Cut"])
      expect(page).toContain(`<div class="absent"><span>Picture not in the archive</span>: ${words}</div>`);
    expect(first.said).toEqual([
      "p/cut.png: error picture-broken",
      "p/link.png: error link-not-followed",
      ...[10, 12, 14, 16].map((line) => `h.md:${line}: warning picture-missing`),
      "pages/terms.md:9: warning picture-missing",
    ]);
  });

  it("go with a story that is not shown, and no file of the site names them", () => {
    const texts = listTree(site).filter((path) => /\.(?:html|csv|xml|json|ndjson|js)$/.test(path));
    const all = texts.map((path) => readText(site, path)).join("\n");
    for (const name of [
      "secret.png",
      "zarkovic",
      "killed.png",
      "unlisted.png",
      stem("secret"),
      stem("killed"),
    ])
      expect([name, all.toLowerCase().includes(name)]).toEqual([name, false]);
    expect(readText(site, "holdings/rejected.csv")).toContain("p/unused.png");
  });

  it("stand for their story in previews, structured data, feeds and lists", () => {
    const url = `https://wire.example.org/1994/media/${stem("boat")}.png`;
    const page = pageOf("/boat-");
    expect(page).toContain(`<meta property="og:image" content="${url}">`);
    expect(page).toContain(`"image":{"@type":"ImageObject","url":"${url}","width":300,"height":200`);
    const bytes = PICTURES.boat.length;
    expect(readText(site, "feed.xml")).toContain(
      `<link rel="enclosure" type="image/png" length="${bytes}" href="${url}"/>`,
    );
    expect(readText(site, "rss.xml")).toContain(
      `<enclosure url="${url}" length="${bytes}" type="image/png"/>`,
    );
    expect(readText(site, "feed.json")).toContain(`"image": "${url}"`);
    const rows = readText(site, "holdings/pictures.csv");
    expect(rows).toContain(
      `/1994/media/${stem("boat")}.png,image/png,${bytes},300,200,${sha256(PICTURES.boat)},2`,
    );
  });

  it("when one is another, make its own page anew and no other", async () => {
    writeFiles(input, { "p/solo.png": png(400, 200) });
    const { report } = await buildOnce();
    expect(report.pages - report.reused).toBe(1);
    expect(report.kinds.changed).toMatchObject({ story: 1 });
    expect([report.kinds.added, report.kinds.removed]).toMatchObject([{ picture: 1 }, { picture: 1 }]);
    expect(pageOf("/solo-")).toContain('width="400"');
    expect(checkSite(site).faults).toEqual([]);
  });
});
