import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downloadName } from "../../src/interop/filename.ts";
import { anyText } from "../support/any-text.ts";

describe("the name to save a source under", () => {
  it.each([
    ["is the file's own", "ferry.xml", "ferry.xml"],
    ["leaves out folders", "2014/11/ferry.md", "ferry.md"],
    ["leaves out the archive it was packed in", "pile.zip/day/Ferry 1.SGM", "Ferry 1.SGM"],
    ["leaves out the packing of a single file", "day/ferry.txt.gz", "ferry.txt"],
    ["keeps letters of any script", "2014/Ålesund 東京.json", "Ålesund 東京.json"],
    ["has an ending where the file has none", "day/WIRE-0142", "WIRE-0142.txt"],
    ["ends as text where a double click would run it", "story.html", "story.html.txt"],
    ["ends as text where the ending is not of stories", "story.bat", "story.bat.txt"],
    ["has no signs that turn the text round", "story\u202etxt.exe", "story_txt.exe.txt"],
    ["has no signs that no one sees", "fer\u200bry\u0007\u{e0041}.txt", "fer_ry__.txt"],
    ["has no signs that file systems refuse", 'a<b>c:d"e|f?g*h\\i.txt', "a_b_c_d_e_f_g_h_i.txt"],
    ["is not hidden", "..hidden.txt", "hidden.txt"],
    ["is never empty", ".txt", "source.txt"],
    ["is never empty either where there is none", "", "source.txt"],
    ["keeps its ending when it is cut", `${"é".repeat(300)}.xml`, `${"é".repeat(120)}.xml`],
  ])("%s", (_, path, name) => expect(downloadName(path)).toBe(name));

  it("is a plain name, whatever the file is called", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "..",
      ".",
      " ",
      "\u202e",
      "\0",
      "\ud800",
      "a",
      ".gz",
      ".exe",
      ".XML",
    );
    const path = fc.oneof(
      anyText(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(path, (given) => {
        const name = downloadName(given);
        expect(name).toMatch(/^[^./][^/\\\p{Cc}\p{Bidi_Control}]*\.(?:txt|md|xml|json|sgml?)$/iu);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
