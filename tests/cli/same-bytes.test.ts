import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { generateStories } from "../bench/generate.ts";
import { buildSite } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { markdownFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);

/** A few stories of each kind: two years, a turn of the year, a duplicate, rejects, letters that locales sort apart. */
const FILES = [
  ...generateStories({ stories: 30, firstDate: "2009-12-20", days: 24, places: 6, bad: 3 }).map(
    ({ path, text }) => [path, text] as const,
  ),
  ...["İzmir", "ırmak", "Ärmel", "zebra", "ILGIN", "ilgin", "Ø", "a_b", "a-b", "aB"].map(
    (place, index) =>
      [
        `${place}.md`,
        markdownFile(
          { date: "2009-12-31", place, headline: `IN ${place.toUpperCase()} AND ILFRACOMBE` },
          `Story ${index} came in at midnight.`,
        ),
      ] as const,
  ),
];

it("builds the same bytes in any time zone and locale, whatever the order of the files", async () => {
  const build = async (name: string, files: typeof FILES, env: Readonly<Record<string, string>>) => {
    const input = writeFiles(join(root.path, name, "stories"), Object.fromEntries(files));
    const site = join(root.path, name, "site");
    const { code, report } = await buildSite(input, site, { env });
    expect(code).toBe(0);
    expect(report).toMatchObject({ read: 43, published: 39, merged: 1, rejected: 3 });
    return treeOf(site);
  };
  const [kiritimati, stJohns] = await Promise.all([
    build("east", FILES, { TZ: "Pacific/Kiritimati", LC_ALL: "C" }),
    build("west", FILES.toReversed(), { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" }),
  ]);
  expect(stJohns).toEqual(kiritimati);
  expect(Object.keys(kiritimati)).toContain("2009/12/31/index.html");
});
