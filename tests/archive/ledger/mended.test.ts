import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../src/archive/ledger/mended.ts";

const OLD = "/2014/11/14/ferry-sials-0a1b2c3d.html";
const NEW = "/2014/11/14/ferry-sails-11111111.html";
const OTHER = "/2014/11/14/council-meets-22222222.html";
const words = Array.from({ length: 50 }, (_, n) => `word${n}`);
const TEXT = words.join(" ");
/** With so many words other than they were. */
const mended = (count: number): string => words.map((word, n) => (n < count ? `${word}s` : word)).join(" ");

const filed = (url: string, path = "a.txt", place = "OSLO") => ({ url, path, place });
const texts: Readonly<Record<string, string>> = { [OLD]: TEXT, [NEW]: mended(3), [OTHER]: mended(50) };
interface Case {
  readonly before?: readonly ReturnType<typeof filed>[];
  readonly now?: readonly ReturnType<typeof filed>[];
  readonly isNew?: boolean;
  readonly text?: string;
}
const found = ({ before = [filed(OLD)], now = [filed(NEW)], isNew = true, text }: Case): string | null =>
  mendedIn({ before, now }, OLD, () => isNew, {
    before: (url) => texts[url] ?? null,
    now: (url) => text ?? texts[url] ?? null,
  });

describe("a story without an id whose words were mended", () => {
  it("is the one in its place in the file, of its day and place, with most of its words", () => {
    expect(found({})).toBe(NEW);
    expect(found({ before: [filed(OTHER), filed(OLD)], now: [filed(OTHER), filed(NEW)] })).toBe(NEW);
    expect(found({ text: mended(9) })).toBe(NEW);
  });

  it.each<[string, Case]>([
    ["with less than four fifths of its runs of words", { text: mended(10) }],
    ["with the same words in another order", { text: words.toSorted().toReversed().join(" ") }],
    ["with as many new words", { text: `${TEXT} ${mended(50)}` }],
    ["in another file", { now: [filed(NEW, "b.txt")] }],
    ["of another place", { now: [filed(NEW, "a.txt", "LIMA")] }],
    ["of another day", { now: [filed(NEW.replace("/14/", "/15/"))], text: mended(1) }],
    ["at an address where something stood before", { isNew: false }],
    ["elsewhere in the file", { before: [filed(OLD), filed(OTHER)], now: [filed(OTHER), filed(NEW)] }],
    ["in a file of more stories than before", { now: [filed(NEW), filed(OTHER)] }],
    ["that no list names", { before: [] }],
    ["that is nowhere", { now: [] }],
  ])("is none %s", (_, given) => {
    expect(found(given)).toBeNull();
  });

  it("is none of a few words, most of which may be a form's", () => {
    const short = { before: () => "Gold in Oslo 310", now: () => "Gold in Oslo 311" };
    expect(mendedIn({ before: [filed(OLD)], now: [filed(NEW)] }, OLD, () => true, short)).toBeNull();
  });
});
