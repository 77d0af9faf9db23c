import { describe, expect, it } from "vitest";
import { LISTS } from "../../.eleventy.ts";
import { openListCheck, refuseLists } from "../../src/render/lists.ts";

const LIST = ["homes", "days", "tides"];
const templates = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);

describe("a build stops, and names the list", () => {
  it("that no template makes pages of", () => {
    const some = templates(["./templates/home.11ty.tsx", "homes"], ["./templates/day.11ty.tsx", "days"]);
    expect(() => refuseLists(some, LIST)).toThrow("No template makes the pages of the list `tides`.");
  });

  it("that two templates make pages of, with both", () => {
    const two = templates(["a.11ty.tsx", "homes"], ["b.11ty.tsx", "days"], ["c.11ty.tsx", "homes"]);
    expect(() => refuseLists(two, ["homes", "days"])).toThrow(
      "2 templates make the pages of the list `homes`: a.11ty.tsx, c.11ty.tsx.",
    );
  });

  it("that nothing fills", () => {
    const check = openListCheck(LIST);
    check.given({ homes: [{ url: "/" }] });
    expect(check.finish).toThrow("Nothing fills the list `days`, `tides` of .eleventy.ts");
    check.given({ days: [] });
    expect(check.finish).toThrow("Nothing fills the list `tides` of .eleventy.ts");
  });

  it("that pages were made for, and that is none", () => {
    const strays = { homes: [], tides: [] };
    expect(() => openListCheck(["homes"]).given(strays)).toThrow("Pages were made for the list `tides`");
  });
});

it("a list without a page is filled all the same", () => {
  const check = openListCheck();
  check.given(Object.fromEntries(LISTS.map((list) => [list, []])));
  check.finish();
});

it("what stands was made by the same modules, and need not be given again", () => {
  const check = openListCheck(LIST);
  check.given({ homes: [] });
  check.stood();
  check.finish();
});
