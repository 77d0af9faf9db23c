import { describe, expect, it } from "vitest";
import { unpack } from "../../../src/intake/packed/unpack.ts";
import { zipOf } from "../../support/zip.ts";

const STORIES = {
  "1.txt": "The ferry sailed, the ferry sailed, the ferry sailed.",
  "2.txt": "The tower was lit.",
  "3.txt": "The mill burned down, the mill burned down.",
  "4.txt": "The bridge opened.",
};
const WHOLE = zipOf({
  "1.txt": STORIES["1.txt"],
  "2.txt": { content: STORIES["2.txt"], method: 0 },
  "day/": { method: 0 },
  "3.txt": { content: STORIES["3.txt"], descriptor: "signed" },
  "4.txt": { content: STORIES["4.txt"], zip64: true },
});

/** The texts that came out, and the errors that were told: of the archive, or of an entry by its name. */
function read(zip: Uint8Array) {
  const files = [...unpack("p", zip)];
  return {
    texts: files.flatMap((file) => ("bytes" in file ? [Buffer.from(file.bytes).toString()] : [])),
    errors: files.flatMap((file) =>
      "finding" in file && file.finding.severity === "error" ? [`${file.path}: ${file.finding.message}`] : [],
    ),
  };
}

const changed = (at: number, mask: number): Buffer => {
  const zip = Buffer.from(WHOLE);
  zip[at] = (zip[at] ?? 0) ^ mask;
  return zip;
};

describe("a zip file that is not as it was packed", () => {
  const known = new Set(Object.values(STORIES));

  it("is whole as it stands", () =>
    expect(read(WHOLE)).toEqual({ texts: Object.values(STORIES), errors: [] }));

  it("cut anywhere, gives what it still holds whole, and always says that it is cut", () => {
    for (let length = 4; length < WHOLE.length; length++) {
      const { texts, errors } = read(WHOLE.subarray(0, length));
      expect({ length, told: errors.length > 0 }).toEqual({ length, told: true });
      expect({ length, strange: texts.filter((text) => !known.has(text)) }).toEqual({ length, strange: [] });
    }
  });

  it("cut behind its entries, gives every one of them", () => {
    const { texts, errors } = read(WHOLE.subarray(0, WHOLE.indexOf("PK\x01\x02", 0, "latin1")));
    expect(texts).toEqual(Object.values(STORIES));
    expect(errors).toEqual([expect.stringMatching(/^p: .*list of its entries.*missing or damaged/)]);
  });

  it("cut within an entry, names it", () => {
    const { texts, errors } = read(WHOLE.subarray(0, WHOLE.indexOf("tower")));
    expect(texts).toEqual([STORIES["1.txt"]]);
    expect(errors).toEqual([
      expect.stringMatching(/^p: /),
      expect.stringMatching(/^p\/2\.txt: .*breaks off within it/),
    ]);
  });

  it("with any byte changed, says so or loses nothing", () => {
    for (let at = 4; at < WHOLE.length; at++) {
      for (const mask of [0x01, 0x08, 0x20, 0xff]) {
        const { texts, errors } = read(changed(at, mask));
        const strange = texts.filter((text) => !known.has(text));
        const silent = errors.length === 0 && new Set(texts).size < known.size;
        expect({ at, mask, strange, silent }).toEqual({ at, mask, strange: [], silent: false });
      }
    }
  });

  it.each([
    ["between the entries and their list", { between: Buffer.from("words of no entry") }],
    ["after its end", { after: Buffer.from("words of no entry") }],
  ])("tells bytes %s, and reads the rest", (_, shape) => {
    const { texts, errors } = read(zipOf({ "a.txt": "A" }, shape));
    expect(texts).toEqual(["A"]);
    expect(errors).toEqual([expect.stringMatching(/^p: .*17 bytes in it belong to no entry/)]);
  });

  it("may be padded with zeros", () => {
    const padding = Buffer.alloc(512);
    expect(read(zipOf({ "a.txt": "A" }, { between: padding, after: padding }))).toEqual({
      texts: ["A"],
      errors: [],
    });
  });

  it("may be followed by another: both are read", () => {
    const { texts, errors } = read(Buffer.concat([zipOf({ "a.txt": "A" }), zipOf({ "b.txt": "B" })]));
    expect(texts).toEqual(["A", "B"]);
    expect(errors).toHaveLength(1);
  });

  it("gives no entry twice whose list names one place twice", () => {
    const zip = zipOf({ "a.txt": "The first.", "b.txt": "The other." });
    // The second name and place in the list are made those of the first.
    const list = zip.lastIndexOf("PK\x01\x02", undefined, "latin1");
    zip.writeUInt32LE(0, list + 42);
    zip.write("a.txt", list + 46);
    const { texts, errors } = read(zip);
    expect(texts).toEqual(["The first."]);
    expect(errors.join()).toContain("it lies within another entry");
  });
});
