import { expect, it } from "vitest";
import { listAt } from "../../src/archive/list-address.ts";

it("the address of a list is taken apart, and that of anything else is none", () => {
  expect(listAt("/places/oslo/")).toEqual({ url: "/places/oslo/", kind: "places", slug: "oslo", part: "" });
  expect(listAt("/bylines/ann-lind/1994/page-2.html")).toEqual({
    url: "/bylines/ann-lind/",
    kind: "bylines",
    slug: "ann-lind",
    part: "1994/page-2.html",
  });
  for (const other of ["/places/", "/2014/11/14/a-00000000.html", "/storylines/1994/", "/x/places/oslo/"])
    expect(listAt(other)).toBeNull();
});
