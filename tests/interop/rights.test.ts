import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../src/article.ts";
import { ownRights, rightsOf } from "../../src/interop/rights.ts";

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
