import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../src/article.ts";
import { ownRights, rightsOf, shortNotice } from "../../src/interop/rights.ts";

const sent = (rights: string | null) => ({ transmission: { ...NOTHING_SENT, rights } });

describe("the rights of a story", () => {
  it("are its own before the archive's", () => {
    expect(rightsOf(sent("NO ARCHIVAL USE"), { rights: "CC0" })).toBe("NO ARCHIVAL USE");
    expect(rightsOf(sent(null), { rights: "CC0" })).toBe("CC0");
    expect(rightsOf(sent(" \n"), { rights: "CC0" })).toBe("CC0");
    expect(rightsOf(sent(null), { rights: null })).toBeNull();
  });

  it("stand on one line, whole", () => {
    expect(ownRights(sent(" (c) 2014\n  NTA.  All rights\treserved. "))).toBe(
      "(c) 2014 NTA. All rights reserved.",
    );
    expect(ownRights(sent("word ".repeat(5_000)))?.split(" ")).toHaveLength(5_000);
  });
});

it("a short notice keeps what forbids an archive, wherever that stands", () => {
  const long = `${"All of this belongs to the wire. ".repeat(40)}NO ARCHIVAL USE. Thank you.`;
  expect(shortNotice(long)).toMatch(/^All of this .* … NO ARCHIVAL USE\.$/);
  expect(shortNotice("NO ARCHIVAL USE")).toBe("NO ARCHIVAL USE");
  expect(shortNotice("word ".repeat(300))).toHaveLength(601);
});
