import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/archive/standing.ts";
import type { By } from "../../src/archive/threads/chains.ts";
import type { Kind } from "../../src/archive/threads/sending.ts";
import type { Version } from "../../src/archive/threads/versions.ts";

/** Versions newest first, from what each is, oldest first: `["update", "id"]` goes with the one before it. */
function versions(...told: readonly (readonly [Kind, By, of?: number])[]): readonly Version[] {
  const first: Version = { url: "/0", shared: null, kind: null, by: null, of: null, reason: null };
  const later = told.map(
    ([kind, by, of], at): Version => ({
      url: `/${at + 1}`,
      shared: null,
      kind,
      by,
      of: `/${of ?? at}`,
      reason: kind === "kill" ? "Wrong." : null,
    }),
  );
  return [first, ...later].toReversed();
}

describe("how a story stands", () => {
  it("alone is nothing", () => {
    expect(standingOf([], "/0")).toMatchObject({
      newest: null,
      correction: null,
      kill: null,
      previous: null,
    });
  });

  it("leads to the newest, and back to the one before", () => {
    const all = versions(["update", "id"], ["take", "words"]);
    expect(standingOf(all, "/0")).toMatchObject({
      newest: { url: "/2", kind: "take", given: false },
      correction: null,
      previous: null,
    });
    expect(standingOf(all, "/1")).toMatchObject({ newest: { url: "/2" }, previous: "/0", kind: "update" });
    expect(standingOf(all, "/2")).toMatchObject({ newest: null, previous: "/1" });
  });

  it("is corrected by the newest later correction, and by no refile, repeat or update", () => {
    const all = versions(["correction", "id"], ["refile", "id"], ["repeat", "id"], ["update", "id"]);
    expect(standingOf(all, "/0").correction).toMatchObject({ url: "/1", given: true });
    expect(standingOf(all, "/1").correction).toBeNull();
    expect(standingOf(all, "/0").newest).toMatchObject({ url: "/4" });
  });

  it("was sent again only where nothing new came in between: else a later version was", () => {
    const all = versions(["update", "id"], ["refile", "id"], ["repeat", "id"]);
    expect(standingOf(all, "/0").newest).toMatchObject({ url: "/3", kind: "take" });
    expect(standingOf(all, "/1").newest).toMatchObject({ url: "/3", kind: "repeat" });
    expect(standingOf(all, "/2").newest).toMatchObject({ url: "/3", kind: "repeat" });
  });

  it("is killed with all versions before the one that the kill means, and not with what came after", () => {
    const all = versions(["update", "id"], ["kill", "id"], ["update", "id"]);
    for (const url of ["/0", "/1"])
      expect(standingOf(all, url)).toMatchObject({
        kill: { url: "/2", given: true, reason: "Wrong." },
        newest: { url: "/3" },
      });
    expect(standingOf(all, "/3")).toMatchObject({
      kill: null,
      killedBefore: { url: "/2" },
      previous: "/1",
    });
    expect(standingOf(all, "/2")).toMatchObject({ kill: null, killedBefore: null, to: "/1", previous: null });
  });

  it("is spared by a kill of an older version than itself", () => {
    const all = versions(["update", "id"], ["kill", "number", 0]);
    expect(standingOf(all, "/0").kill).toMatchObject({ url: "/2" });
    expect(standingOf(all, "/1")).toMatchObject({ kill: null, killedBefore: { url: "/2" } });
  });

  it("is killed only by inference where only its words tie it to what the kill means", () => {
    const all = versions(["take", "words"], ["kill", "slug"]);
    expect(standingOf(all, "/1").kill).toMatchObject({ given: true });
    expect(standingOf(all, "/0").kill).toMatchObject({ given: false });
  });
});
