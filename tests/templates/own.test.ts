import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PARTS } from "../../templates/parts/replaceable.tsx";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");
const doc = read("docs/templates.md");
const api = read("templates/own.ts");

/** The cells of the table under a heading. */
const rowsOf = (heading: string): readonly (readonly string[])[] =>
  (doc.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

const exported = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(api);

describe("docs/templates.md", () => {
  const pages = readdirSync(`${ROOT}templates`).flatMap((file) => /^(.+)\.11ty\.tsx$/.exec(file)?.[1] ?? []);

  it("has a row for every page, and no other", () => {
    expect(
      rowsOf("Pages")
        .map(([, name]) => name)
        .toSorted(),
    ).toEqual(pages.toSorted());
  });

  it.each(rowsOf("Pages"))("tells what a template is given: %s%s", (_, name, given = "", view = "") => {
    const source = read(`templates/${name}.11ty.tsx`);
    const [alias = ""] = given.split(", ");
    expect(source).toContain(`alias: "${alias}"`);
    expect(source).toContain(view);
    expect(exported(view)).toBe(true);
  });

  it("has a row for every part, and no other", () => {
    expect(rowsOf("Parts").map(([, name]) => name)).toEqual(PARTS);
    for (const [, , given = ""] of rowsOf("Parts"))
      expect(exported(/<(\w+)>/.exec(given)?.[1] ?? "none")).toBe(true);
  });

  it("names what there is to import, and no other", () => {
    const [, said = ""] = doc.split("## What `dateline` exports\n");
    const values = [...api.matchAll(/^export \{([^}]*)\}/gm)]
      .flatMap(([, names = ""]) => names.split(","))
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "));
    expect(values.filter((name) => !new RegExp(`\`${name}[\`(]`).test(said))).toEqual([]);
    const told = [...said.matchAll(/`([a-zA-Z]+)(?:\([^`]*)?`/g)].map(([, name = ""]) => name);
    expect(told.filter((name) => !exported(name) && !["dateline", "to", "url"].includes(name))).toEqual([]);
  });

  it.each(["foot", "missing"])("has the template `%s` as it is built in the tests", (name) => {
    expect(doc).toContain(`\`\`\`tsx\n${read(`tests/harbour/templates/${name}.tsx`)}\`\`\``);
  });
});
