import { exec } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readText, testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT, copyProject, edit } from "../support/project.ts";

/** A fenced block of docs/CONTRIBUTING.md, and the file that the paragraph above it names last. */
interface Step {
  readonly kind: string;
  readonly file: string;
  readonly text: string;
}

/** The blocks of a section, in their order. */
function stepsOf(section: string): readonly Step[] {
  const [, body = ""] = readText(CHECKOUT, "docs", "CONTRIBUTING.md").split(`\n## ${section}\n`);
  let file = "";
  return (body.split("\n## ")[0] ?? "").split(/^(?=```\w)/m).flatMap((piece) => {
    const [, kind = "", text, after = piece] = /^```(\w+)\n([\s\S]*?)^```$([\s\S]*)/m.exec(piece) ?? [];
    const own = file;
    file = [...after.matchAll(/`([^`\n]+\.[a-z]+)`:$/gm)].at(-1)?.[1] ?? file;
    return text === undefined ? [] : [{ kind, file: own, text }];
  });
}

const root = testFolder();
afterAll(root.remove);
const project = join(root.path, "project");
/** What commands are run with: a reader's own terminal knows nothing of this test's. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));

beforeAll(() => {
  const settings = [".config", ".eleventy.ts", "package.json", "tsconfig.json"];
  copyProject(project, ["docs", "src", "templates", "public", "seeds", "tests", ...settings]);
});

/** Does what a step says. Returns what was printed. */
async function follow({ kind, file, text }: Step): Promise<string> {
  if (kind === "sh") {
    const failed = (error: { readonly stdout: string; readonly stderr: string }): never => {
      throw new Error(`${text}${error.stdout}${error.stderr}`);
    };
    const { stdout } = await promisify(exec)(`set -e\n${text}`, { cwd: project, env }).catch(failed);
    return stdout;
  }
  if (kind === "diff") {
    const side = (sign: string): string =>
      text.replace(/^(.)(.*\n)/gm, (_, own, rest) => (own === " " || own === sign ? rest : ""));
    const whole = readFileSync(join(project, file), "utf8");
    expect(whole.split(side("-")), `${file} has these lines once`).toHaveLength(2);
    edit(join(project, file), side("-"), side("+"));
  } else {
    writeFiles(project, { [file]: text });
  }
  return "";
}

async function followAll(section: string): Promise<string> {
  let printed = "";
  for (const step of stepsOf(section)) printed += await follow(step);
  return printed;
}

/** Milliseconds. Whole programs run one after the other, each of them anew: a busy machine takes its time. */
const PATIENCE = 300_000;

it(
  "a page is added by following what CONTRIBUTING says, to the letter",
  async () => {
    await followAll("To add a page");
    const page = readText(project, "_site", "longest", "index.html");
    expect(page).toContain("<h1>Longest stories</h1>");
    expect(page).toContain('href="../2014/11/14/');
  },
  PATIENCE,
);

it(
  "a format is added by following what CONTRIBUTING says, to the letter",
  async () => {
    const printed = await followAll("To add a format");
    const records = printed
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      {
        source: { format: "desk", firstLine: 1, lastLine: 10 },
        date: "1987-03-01",
        dateline: { place: "HALIFAX" },
        headline: { text: "Ferry resumes its crossings", origin: "given" },
        paragraphs: [
          "The ferry to the islands sailed again on Sunday after the ice had gone out of the harbour.",
          "It had been tied up for nine days, the harbour master said.",
        ],
      },
      { source: { format: "desk", firstLine: 11 }, headline: { text: "Fish market opens a second hall" } },
    ]);
  },
  PATIENCE,
);
