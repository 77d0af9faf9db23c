import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article.ts";
import { formatDiagnostic } from "../../src/diagnostic.ts";
import { readWhole } from "../../src/intake/file-read.ts";
import { openAdmission } from "../../src/intake/intake.ts";
import { openTakedownMatch } from "../../src/intake/takedown-match.ts";
import { openTreatment } from "../../src/intake/treat.ts";
import type { HoldBack } from "../../src/settings/settings.ts";
import { readTakedowns } from "../../src/settings/takedowns.ts";
import type { Files } from "../support/folder.ts";
import { sha256 as digest, markdownFile, wireFile } from "../support/stories.ts";

/** What becomes of these files, by the rows of a list (`address or id, action, names`) and what is held back. */
function take(given: Files, rows: readonly (readonly string[])[], holdBack: readonly HoldBack[] = []) {
  const csv = ["story,action,names", ...rows.map((row) => row.join(","))].map((row, at) => {
    const [story = "", action = "", names = ""] = row.split(",");
    if (at === 0) return "address,id,date,action,names,reason";
    return `${story.startsWith("/") ? story : ""},${story.startsWith("/") ? "" : story},2026-11-27,${action},${names},Why`;
  });
  const { takedowns, errors } = readTakedowns(csv.join("\n"), "csv");
  expect(errors).toEqual([]);
  const match = openTakedownMatch(takedowns, "takedown.csv");
  const treat = openTreatment(match, holdBack, takedowns.length > 0);
  const sources = new Map<string, string>();
  const files = Object.entries(given).map(([path, content]) =>
    readWhole({ path, bytes: Buffer.from(content) }, {}),
  );
  let at = files[0];
  const admission = openAdmission({
    treat: (file) =>
      treat(file, {
        article: (index): Article => at?.articles[index] ?? expect.fail("no article"),
        bytes: (index) => at?.parts[index] ?? expect.fail("no bytes"),
      }),
    source: (path, { bytes }, index) =>
      sources.set(path, Buffer.from(bytes ?? at?.parts[index] ?? []).toString()),
    drop: (path) => void sources.delete(path),
    move: () => expect.fail("nothing moves"),
    picture: () => {},
    record: () => {},
    diagnostic: () => {},
  });
  for (const file of files) {
    at = file;
    admission.take(file.read);
  }
  const read = admission.close();
  return {
    ...read,
    stories: [...read.summaries.values()],
    sources,
    findings: match.findings().map(formatDiagnostic),
    gone: match.unmatched(),
  };
}

const FERRY = wireFile("2014-11-14", "OSLO Nov 14 Ann Example sailed the ferry on Friday.");
const BRIDGE = wireFile("2014-11-14", "OSLO Nov 14 The bridge opened on Friday.");
const url = (files: Files): string => [...take(files, []).summaries.keys()][0] ?? "";
const AT = url({ "ferry.txt": FERRY });
const HASH = AT.slice(-13, -5);

describe("withhold", () => {
  it("publishes neither story nor source, and counts all its copies", () => {
    const { stories, sources, withheld, kept, merged } = take(
      { "a.txt": FERRY, "b.txt": BRIDGE, "c.txt": FERRY.replace("\n", "\r\n") },
      [[AT, "withhold"]],
    );
    expect([stories.length, sources.size, kept, merged]).toEqual([1, 1, 2, 0]);
    expect(withheld).toMatchObject([
      { url: AT, date: "2014-11-14", why: "takedown", reason: "Why", since: "2026-11-27" },
    ]);
    expect(withheld[0]?.copies.map(({ path }) => path)).toEqual(["a.txt", "c.txt"]);
  });

  it("goes by the hash too, and by an agency's id", () => {
    expect(take({ "a.txt": FERRY, "b.txt": BRIDGE }, [[HASH, "withhold"]]).stories).toHaveLength(1);
    const withId = markdownFile(
      { date: "2014-11-14", headline: "Ferry sails", id: "urn:1" },
      "The ferry sailed.",
    );
    expect(take({ "a.md": withId, "b.txt": BRIDGE }, [["urn:1", "withhold"]]).stories).toHaveLength(1);
  });

  it("of an address whose file is gone keeps the reason, with a warning", () => {
    const { findings, gone, stories } = take({ "b.txt": BRIDGE }, [[AT, "withhold"]]);
    expect(findings).toEqual([
      expect.stringMatching(/^takedown.csv:2: warning takedown-unmatched: No story has/),
    ]);
    expect(gone).toEqual([
      { url: AT, date: "2014-11-14", why: "takedown", reason: "Why", since: "2026-11-27", copies: [] },
    ]);
    expect(stories).toHaveLength(1);
  });
});

describe("a row that means no story, or two", () => {
  it.each([
    ["an id nobody has", "0000dead", "error takedown-match: No story has the id `0000dead`"],
    ["other words before the digits", AT.replace("ann", "anna"), `stands at ${AT}: write that`],
    ["other digits", AT.replace(HASH, "0a1b2c3d"), `of the same day and words stands at ${AT}`],
    ["another day", AT.replace("/14/", "/15/"), "warning takedown-unmatched"],
  ])("%s", (_, story, why) =>
    expect(take({ "a.txt": FERRY }, [[story, "withhold"]]).findings).toEqual([expect.stringContaining(why)]),
  );

  it("a name that the story does not have, beside one that it has", () => {
    const rows = (names: string) =>
      take({ "a.txt": FERRY, "b.txt": BRIDGE }, [[AT, "anonymise", names]]).findings;
    expect(rows("Ann Example;Exampel")).toEqual([
      expect.stringMatching(
        /^takedown.csv:2: error takedown-match: The name `Exampel` does not stand in the story/,
      ),
    ]);
    expect(rows("ann example;EXAMPLE")).toEqual([]);
  });

  it("an id that comes on two days", () => {
    const on = (date: string) =>
      markdownFile({ date, headline: "Ferry sails", id: "urn:1" }, "The ferry sailed.");
    const { findings } = take({ "a.md": on("2014-11-14"), "b.md": on("2014-11-15") }, [["urn:1", "unlist"]]);
    expect(findings).toEqual([
      expect.stringMatching(/The id `urn:1` means 2 stories: \/2014\/11\/14\/.*\/2014\/11\/15\//),
    ]);
  });
});

describe("anonymise", () => {
  it("takes the names out of all versions under one id, whichever of them a row names", () => {
    const on = (date: string, headline: string) =>
      markdownFile({ date, headline, id: "urn:1" }, "The ferry of Ann Example sailed.");
    const files = {
      "a.md": on("2014-11-14", "Ferry sails"),
      "b.md": on("2014-11-15", "Ferry sails again"),
      "c.txt": FERRY,
    };
    const first = take(files, []).stories.find(({ headline }) => headline === "Ferry sails");
    for (const row of [first?.url ?? "", "urn:1"]) {
      const { stories, findings } = take(files, [[row, "anonymise", "Ann Example"]]);
      expect(findings).toEqual([]);
      expect(stories.filter(({ lede }) => lede.includes("[name withheld]"))).toHaveLength(2);
      expect(stories.filter(({ treated }) => treated === undefined)).toHaveLength(1);
    }
  });

  it("leaves a version as it is that has none of the names, unless its source may write them in another way", () => {
    const item = (version: number, text: string) =>
      JSON.stringify({
        uri: "urn:nha:2014:1",
        version: String(version),
        versioncreated: `2014-11-1${version}T09:00:00Z`,
        headline: `Ferry sails ${version}`,
        body_text: text,
      });
    const files = {
      "1.json": item(1, "The ferry of Ann Example sailed on Friday."),
      "2.json": item(2, "Please kill our story on the ferry, whose owner was not asked."),
      "3.json": item(3, "The ferry sailed on Friday.").replace("on Friday", "\\u006fn Friday"),
      "ann-example-4.json": item(4, "The ferry sailed on Friday."),
    };
    const { stories, sources } = take(files, [["urn:nha:2014:1", "anonymise", "Ann Example"]]);
    const touched = stories.filter(({ treated }) => treated !== undefined).map(({ headline }) => headline);
    expect(touched.toSorted()).toEqual(["Ferry sails 1", "Ferry sails 3", "Ferry sails 4"]);
    expect([...sources.values()].filter((text) => text.includes("held back"))).toHaveLength(3);
    expect([...sources.values()].join("")).not.toContain("Example");
  });

  const taken = take({ "ann-example.txt": FERRY, "b.txt": BRIDGE }, [
    [AT, "anonymise", "Ann Example"],
    [AT, "note"],
  ]);
  const story = taken.stories.find(({ treated }) => treated !== undefined);

  it("moves the story from an address that holds the name, which must not be told", () => {
    expect(story?.url).toBe(AT.replace("ann-example", "name-withheld"));
    expect(taken.unnamed).toEqual([AT]);
    expect(JSON.stringify([taken.stories, [...taken.sources]])).not.toMatch(/ann|example/i);
  });

  it("tells the digest of what is published, which confirms no guess", () => {
    const [copy] = story?.copies ?? [];
    expect(copy?.path).toBe("[…].txt");
    expect(taken.sources.get(copy?.url.slice(1) ?? "")).toContain("[name withheld] sailed");
    expect(story?.treated?.notices.map(({ kind }) => kind)).toEqual(["names", "note"]);
  });

  it("may be followed by rows with the new address", () => {
    const { stories, findings } = take({ "a.txt": FERRY }, [
      [AT, "anonymise", "Ann Example"],
      [story?.url ?? "", "unlist"],
    ]);
    expect([stories, findings]).toEqual([[], []]);
  });

  it("takes the name out of the path that other stories of the file show, and of what was refused there", () => {
    const { stories, rejects, sources } = take(
      { "ann-example.txt": `${FERRY}${BRIDGE} date 2014-02-30 OSLO Ann Example.\n` },
      [[AT, "anonymise", "Ann Example"]],
    );
    expect(stories.flatMap(({ copies }) => copies.map(({ path }) => path))).toEqual(["[…].txt", "[…].txt"]);
    expect(JSON.stringify(rejects)).not.toMatch(/ann.example/i);
    // Nor is the file's own digest told, which would confirm a guess.
    for (const { sha256, url: at } of stories.flatMap(({ copies }) => copies))
      expect(sha256).toBe(digest(sources.get(at.slice(1)) ?? ""));
  });

  it("holds the source back where a name could be written in another way", () => {
    const nitf = `<nitf><head><docdata><date.issue norm="20141114"/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>A ferry sailed with &#65;nn Example aboard.</p></body.content></body></nitf>`;
    const at = url({ "a.xml": nitf });
    const { sources } = take({ "a.xml": nitf }, [[at, "anonymise", "Ann Example"]]);
    expect([...sources.values()]).toEqual(["The source of this story is held back; its page says why.\n"]);
  });
});

it("unlist keeps the story apart from all others, its source beside it", () => {
  const { stories, unlisted, sources, kept } = take({ "a.txt": FERRY, "b.txt": BRIDGE }, [[AT, "unlist"]]);
  expect([stories.length, unlisted.map((one) => one.url), sources.size, kept]).toEqual([1, [AT], 2, 0]);
});

describe("what archive.md holds back", () => {
  const story = (fields: Readonly<Record<string, string>>) =>
    markdownFile(
      { date: "2014-11-14", headline: "Ferry sails", id: "urn:1", ...fields },
      "The ferry sailed.",
    );

  it.each<[HoldBack, Readonly<Record<string, string>>, string | null]>([
    ["rights", { rights: "(c) X. NO ARCHIVAL USE" }, "(c) X. NO ARCHIVAL USE"],
    ["embargo", { embargo: "2014-11-15 06:00" }, "2014-11-15 06:00"],
  ])("by %s", (why, fields, reason) => {
    const files = { "a.md": story(fields), "b.txt": BRIDGE };
    expect(take(files, [], [why]).withheld).toMatchObject([{ why, reason, since: null }]);
    expect(take(files, []).withheld).toEqual([]);
  });

  it("one copy that forbids it is enough, whichever comes first", () => {
    const files = {
      "a.md": story({}),
      "b.md": story({ rights: "no archiving" }),
      "c.md": story({ tags: "x" }),
    };
    for (const order of [["a.md", "b.md", "c.md"] as const, ["b.md", "a.md", "c.md"] as const]) {
      const given = Object.fromEntries(order.map((path, at) => [`${at}.md`, files[path]]));
      const { stories, sources, kept } = take(given, [], ["rights"]);
      expect([stories, sources.size, kept]).toEqual([[], 0, 3]);
    }
  });
});
