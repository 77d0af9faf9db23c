import { expect, it } from "vitest";
import { openSearch } from "../../src/interop/opensearch.ts";
import { HOSTILE, settings } from "./support/stories.ts";
import { all, readXml, textOf } from "./support/wellformed.ts";

const BASE = "https://example.org/news/";
const fieldsOf = (title: string) => {
  const root = readXml(openSearch(settings({ title }), BASE));
  return {
    url: all(root, "Url")[0]?.attributes,
    shortName: textOf(all(root, "ShortName")[0]),
    longName: textOf(all(root, "LongName")[0]),
  };
};

it("tells where the archive is searched, and what it is called", () => {
  expect(fieldsOf("The Harbour")).toEqual({
    url: { type: "text/html", template: `${BASE}search/?q={searchTerms}` },
    shortName: "The Harbour",
    longName: "The Harbour",
  });
});

it("cuts long names at the end of a word", () => {
  const { shortName, longName } = fieldsOf("The Historical Newswire of Harbour City and its Outer Islands");
  expect(shortName).toBe("The Historical");
  expect(longName).toBe("The Historical Newswire of Harbour City and its");
  expect(fieldsOf("Donaudampfschifffahrtsnachrichten").shortName).toBe("Donaudampfschiff");
});

it.each(HOSTILE)("is well-formed with %j", (text) => {
  expect(() => fieldsOf(text)).not.toThrow();
});
