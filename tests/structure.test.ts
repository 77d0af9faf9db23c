import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCommand } from "../src/commands/build.ts";
import { changesCommand } from "../src/commands/changes.ts";
import { checkCommand } from "../src/commands/check.ts";
import { type Command, helpOf } from "../src/commands/command.ts";
import { demoCommand } from "../src/commands/demo.ts";
import { importCommand } from "../src/commands/import.ts";
import { initCommand } from "../src/commands/init.ts";
import { mergeCommand } from "../src/commands/merge.ts";
import { parseCommand } from "../src/commands/parse.ts";
import { searchCommand } from "../src/commands/search.ts";
import { serveCommand } from "../src/commands/serve.ts";
import { RULES } from "../src/diagnostic.ts";
import { KEYS } from "../src/settings/keys.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Paths of all files below these folders, relative to the root. */
const filesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .sort(),
  );
const MODULES = [...filesIn("src", "templates").filter((path) => /\.tsx?$/.test(path)), ".eleventy.ts"];

/** The rooms of the project: a module imports from its own room and from those left of it. */
const ORDER = [
  "sha256",
  "diagnostic",
  "article",
  "pictures",
  "words",
  "wire",
  "settings",
  "archive",
  "interop",
  "search",
  "templates",
  ".eleventy",
  "package",
  "build-error",
  "memory",
  "sealed",
  "headway",
  "crew",
  "intake",
  "import",
  "render",
  "publish",
  "preview",
  "worker",
  "helpers",
  "finish",
  "shards",
  "build",
  "commands",
  "from-sources",
  "cli",
];

/** `wire` for `src/wire/decode.ts`, `templates` for `templates/parts/links.ts`, `build` for `src/build.ts`. */
function roomOf(path: string): string {
  const [first = "", second] = path.split("/");
  return (first === "src" ? (second ?? "") : first).replace(/\.tsx?$/, "");
}

const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name ?? "");

/** What the browser's scripts may share with the rest: the search, and what imports nothing at all. */
const SHARED = /^src\/(?:search|words)\/|^src\/interop\/(?:csv|cite\/ris)\.ts$/;

/** Imports that are left when the types are gone. */
const runImportsOf = (source: string): readonly string[] =>
  importsOf(source.replace(/^import type [\s\S]*?;$/gm, ""));

/** What is wrong with an import, naming the file and what it imports; null where nothing is. */
function faultOf(file: string, name: string): string | null {
  if (!name.startsWith(".")) return null;
  const target = normalize(join(dirname(file), name));
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to) return null;
  if (from === "client" && SHARED.test(target)) return null;
  if (from === "client" || to === "client")
    return `${file} imports ${target}: src/client stands apart, and what it shares is bundled into every page`;
  const [own, other] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  if (own === -1 || other === -1) return `${file} imports ${target}: a room the order does not name`;
  return other < own
    ? null
    : `${file} imports ${target}: ${from} stands left of ${to} in ${ORDER.join(" < ")}`;
}

describe("imports go one way", () => {
  it("in every module", () => {
    const faults = MODULES.flatMap((file) =>
      importsOf(text(file)).flatMap((name) => faultOf(file, name) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ["src/wire/read.ts", "../archive/permalink.ts"],
    ["src/wire/read.ts", "../settings/settings.ts"],
    ["src/diagnostic.ts", "./article.ts"],
    ["src/archive/year.ts", "../publish/staging.ts"],
    ["templates/parts/links.ts", "../../src/publish/links.ts"],
    ["templates/story.11ty.tsx", "../.eleventy.ts"],
    ["src/render/render.ts", "../build.ts"],
    ["src/intake/readings.ts", "../render/files.ts"],
    ["src/render/render.ts", "../publish/staging.ts"],
    ["src/publish/staging.ts", "../preview/serve.ts"],
    ["src/build-error.ts", "./build.ts"],
    ["src/build.ts", "./cli.ts"],
    ["src/client/disk.ts", "../archive/calendar.ts"],
    ["src/search/find.ts", "../client/site.ts"],
    ["src/render/assets.ts", "../client/site.ts"],
    ["src/wire/read.ts", "../../tests/support/stories.ts"],
    ["src/novelty/a.ts", "../wire/read.ts"],
  ])("and a way back would show: %s to %s", (file, name) => {
    expect(faultOf(file, name)).toContain(`${file} imports ${normalize(join(dirname(file), name))}`);
  });

  it.each([
    ["src/settings/settings.ts", "../wire/language/tag.ts"],
    ["src/render/render.ts", "../../.eleventy.ts"],
    ["src/client/site.ts", "./disk.ts"],
    ["src/client/search/page.ts", "../../search/find.ts"],
    ["src/cli.ts", "./build-error.ts"],
    ["src/build.ts", "node:path"],
  ])("%s may import %s", (file, name) => {
    expect(faultOf(file, name)).toBeNull();
  });

  it("whatever kind of import it is", () => {
    const source = `import { a } from "./a.ts"; import type { B } from './b.ts';
      import "./c.ts"; export { d } from "./d.ts"; const e = await import("./e.ts");
      import {
        f,
      } from "./f.ts";`;
    expect(importsOf(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts", "./f.ts"]);
  });
});

/** The rooms inside two rooms: a module imports from its own and from those left of it. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  "src/wire": [
    "text",
    "language",
    "encoding",
    "dateline",
    "around",
    "paragraphs",
    "headline",
    "draft",
    "markup",
    "columns",
    "formats",
    "compose",
    "read",
  ],
  "src/archive": [
    "order",
    "groups",
    "calendar",
    "version-number",
    "slug",
    "permalink",
    "kind",
    "addresses",
    "subjects",
    "names",
    "anonymise",
    "treatment",
    "follows",
    "summary",
    "year-runs",
    "pictures",
    "intake",
    "list-address",
    "ledger",
    "gazetteer",
    "office",
    "authors",
    "places",
    "headings",
    "catalogue",
    "history",
    "threads",
    "standing",
    "changes",
    "killed",
    "edition",
    "steps",
    "archive",
    "land",
    "world",
    "views",
    "feeds",
    "paging",
    "pages",
    "site",
    "year",
    "near-key",
    "year-key",
    "year-lists",
    "view-name",
  ],
};

/** What is wrong with the imports of a room's own rooms. */
function faultsInside(base: string, order: readonly string[]): readonly string[] {
  const own = (path: string): string =>
    (path.slice(base.length + 1).split("/")[0] ?? "").replace(/\.ts$/, "");
  return MODULES.filter((file) => file.startsWith(`${base}/`)).flatMap((file) =>
    importsOf(text(file)).flatMap((name) => {
      const target = normalize(join(dirname(file), name));
      if (!name.startsWith(".") || !target.startsWith(`${base}/`)) return [];
      const [from, to] = [order.indexOf(own(file)), order.indexOf(own(target))];
      if (from === -1 || to === -1) return [`${file} imports ${target}: a room the order does not name`];
      return to <= from ? [] : [`${file} imports ${target}: ${own(file)} stands left of ${own(target)}`];
    }),
  );
}

describe("imports go one way inside a room", () => {
  it.each(Object.entries(INSIDE))("%s", (base, order) => {
    expect(faultsInside(base, order)).toEqual([]);
  });

  it("a format's folder holds its envelope alone: none imports from another's", () => {
    const folderOf = (path: string): string => path.split("/").slice(0, 4).join("/");
    const faults = MODULES.filter((file) => /^src\/wire\/formats\/[^/]+\//.test(file)).flatMap((file) =>
      importsOf(text(file))
        .filter((name) => name.startsWith("."))
        .map((name) => normalize(join(dirname(file), name)))
        .filter((target) => target.startsWith("src/wire/formats/") && folderOf(target) !== folderOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it("no module leads back to itself", () => {
    const next = new Map(
      MODULES.map((file) => [
        file,
        importsOf(text(file))
          .filter((name) => name.startsWith("."))
          .map((name) => normalize(join(dirname(file), name))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
      if (way.includes(file) || done.has(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of MODULES) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the map of the rooms in CONTRIBUTING", () => {
  const [, map = ""] = text("docs/CONTRIBUTING.md").split("\n## The rooms\n");
  const [site = "", wire = ""] = [...map.matchAll(/(?:^ {4}.*\n)+/gm)].map(([drawn]) => drawn);
  const names = (drawn: string): readonly string[] => drawn.replace(/^ *\w+:/, "").match(/[\w.-]+/g) ?? [];

  it("draws the one direction as it is", () => {
    expect(names(site)).toEqual(ORDER);
    expect(names(wire)).toEqual(INSIDE["src/wire"]);
  });

  it("has a row for every folder of src, and names none that is not there", () => {
    const rows = [...(map.split("\n## ")[0] ?? "").matchAll(/^\| (`.*?) +\|/gm)].map(([, cell = ""]) => cell);
    const told = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path));
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    const missing = folders.filter(({ name }) => !told.some((path) => path.startsWith(`src/${name}/`)));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const gone = told.filter((path) => path.startsWith("src/") && !existsSync(join(ROOT, path)));
    expect(gone).toEqual([]);
  });
});

it("only the edges touch files, processes or the network", () => {
  const PURE = ["diagnostic", "article", "words", "wire", "settings", "archive", "interop", "templates"];
  const ALLOWED = ["node:crypto", "node:util", "node:buffer"];
  const faults = MODULES.filter((file) => PURE.includes(roomOf(file))).flatMap((file) =>
    importsOf(text(file))
      .filter((name) => name.startsWith("node:") && !ALLOWED.includes(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(faults).toEqual([]);
});

it("what runs in the browser leads to nothing of Node", () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of runImportsOf(text(file))) {
      if (name.startsWith("node:")) faults.push(`${file} imports ${name}`);
      if (name.startsWith(".")) visit(normalize(join(dirname(file), name)));
    }
  };
  for (const file of MODULES) if (roomOf(file) === "client") visit(file);
  expect(seen.size).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

it("exports a default only where a template must", () => {
  const faults = MODULES.filter(
    (file) => !/^templates\/[^/]+\.11ty\.tsx$|\.d\.ts$|^\.eleventy\.ts$/.test(file),
  );
  expect(faults.filter((file) => /^export default\b/m.test(text(file)))).toEqual([]);
});

it("has no module and no style sheet of more than 300 lines", () => {
  const sheets = filesIn("public").filter((path) => path.endsWith(".css"));
  expect(sheets).not.toEqual([]);
  const long = [...MODULES, ...sheets]
    .map((path) => ({ path, lines: text(path).trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

/** The cells of every row of the tables of a page in `docs/`, without the heads. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  text(`docs/${page}`)
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("README.md and docs/", () => {
  const pages = ["README.md", ...filesIn("docs").filter((path) => path.endsWith(".md"))];

  it.each(pages)("%s leads only to files that are there, and to headings that they have", (page) => {
    const idsOf = (path: string): readonly string[] =>
      [...text(path).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, "")
          .replaceAll(" ", "-"),
      );
    const shown = text(page).replace(/^```[\s\S]*?^```/gm, "");
    const dead = [...shown.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [path = "", id] = target.split("#");
        const file = path === "" ? page : normalize(join(dirname(page), path));
        return !existsSync(join(ROOT, file)) || (id !== undefined && !idsOf(file).includes(id));
      });
    expect(dead).toEqual([]);
  });

  it("all of docs/ can be reached from the README", () => {
    const seen = new Set<string>();
    const visit = (page: string): void => {
      if (seen.has(page)) return;
      seen.add(page);
      if (!page.endsWith(".md")) return;
      for (const [, target = ""] of text(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
        if (!/^https?:/.test(target)) visit(normalize(join(dirname(page), target)));
    };
    visit("README.md");
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });
});

it("the table of settings has a row for every setting, with what it takes and its default", () => {
  const told = Object.entries(KEYS).map(([name, { takes, without }]) => [`\`${name}\``, takes, without]);
  const rows = rowsOf("settings.md");
  expect(rows.map((row) => row.slice(0, 3))).toEqual(told);
  for (const [name, , , meaning = ""] of rows)
    expect([name, meaning]).toEqual([name, expect.stringMatching(/\w\.$/)]);
});

describe("the table of diagnostics", () => {
  const rows = rowsOf("diagnostics.md");

  it("has a row for every rule, and no other", () => {
    expect(rows.map(([rule]) => rule).sort()).toEqual(RULES.map((rule) => `\`${rule}\``).sort());
  });

  it.each(rows)("says how grave %s is, and what it means", (_, severity, meaning) => {
    expect(["error", "warning", "note"]).toContain(severity);
    expect(meaning).toMatch(/\w.*[.)]$/);
  });

  it.each(RULES)("names a rule that some module finds: %s", (rule) => {
    const modules = MODULES.filter((file) => file !== "src/diagnostic.ts");
    expect(modules.some((file) => text(file).includes(`"${rule}"`))).toBe(true);
  });
});

describe("the tables of commands", () => {
  const COMMANDS: readonly Command[] = [
    buildCommand,
    changesCommand,
    checkCommand,
    demoCommand,
    importCommand,
    initCommand,
    mergeCommand,
    parseCommand,
    searchCommand,
    serveCommand,
  ];
  const rows = rowsOf("commands.md");
  const options = COMMANDS.flatMap(({ name, options }) =>
    Object.entries(options).map(([option, { value, default: standard, help }]) => ({
      command: name,
      usage: `--${option}${value === undefined ? "" : ` ${value}`}`,
      standard,
      help,
    })),
  );

  it("are compared with every command there is", () => {
    const declared = filesIn("src/commands").flatMap((path) =>
      [...text(path).matchAll(/^export const (\w+): Command\b/gm)].map(([, name]) => name),
    );
    expect(declared).toEqual(COMMANDS.map(({ name }) => `${name}Command`));
    const [, known] = /const COMMANDS[\s\S]*? = \{([\s\S]*?)\n\}/.exec(text("src/cli.ts")) ?? [];
    expect(known?.match(/\w+Command\b/g)?.sort()).toEqual([...declared].sort());
  });

  it("have a row for every command, and no other", () => {
    const usages = COMMANDS.map(({ name, operands }) => `\`${`${name} ${operands}`.trim()}\``);
    const told = rows.filter(([first]) => !first?.startsWith("`--")).map(([first]) => first);
    expect(told.sort()).toEqual(usages.sort());
  });

  it("have a row for every option of each command, and no other", () => {
    const told = rows
      .filter(([first]) => first?.startsWith("`--"))
      .flatMap(([usage, of]) => (of ?? "").split(", ").map((command) => `${command} ${usage}`));
    expect(told.sort()).toEqual(options.map(({ command, usage }) => `${command} \`${usage}\``).sort());
  });

  it.each(options)("tell the default of $command $usage, and its help says what it is", (option) => {
    const [, , meaning = ""] = rows.find(([usage]) => usage === `\`${option.usage}\``) ?? [];
    expect(meaning).toContain(option.standard ?? "");
    expect(option.help).toMatch(/\w{2}/);
  });

  it.each(COMMANDS)("$name --help tells its summary and options", (command) => {
    const help = helpOf(command);
    expect(command.summary).toMatch(/^[A-Z].*\.$/);
    expect(help).toContain(`Usage: dateline ${command.name}`);
    expect(help).toContain(command.summary);
    for (const [name, option] of Object.entries(command.options)) {
      expect(help).toContain(`--${name}`);
      expect(help).toContain(option.help);
    }
  });
});
