import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { storyViews } from "../../src/archive/pages/story.ts";
import type { Article } from "../../src/article.ts";
import { StoryHead } from "../../templates/parts/story-head.tsx";
import { archiveOf } from "../support/archive.ts";
import { shown } from "../support/html.ts";
import { articleAt, summaryOf } from "../support/stories.ts";

/** What stands below the headline of a story's page, of place, day and agency. */
function filed(changes: Partial<Article>): string {
  const article = { ...articleAt("1987-03-19", "a.txt", "OSLO"), ...changes };
  const archive = archiveOf([summaryOf(article)]);
  const [year] = archive.years;
  const [story] = year ? storyViews(archive, year, new Map([[article.url, article]])) : [];
  if (!story) throw new Error("no story");
  const html = renderToString(h(StoryHead, { story, to: (url: string) => url, children: null }));
  return shown(/<div class="filed">(.*?)<\/div>/.exec(html)?.[1] ?? "");
}

const dateline = { place: "OSLO", date: null, agency: "NTB", raw: "OSLO (NTB) -" };

it("a story's page names its agency, where the file does and the byline does not", () => {
  expect(filed({ dateline })).toBe("OSLO, 19 March 1987 · NTB");
  expect(filed({ asides: [{ kind: "sign-off", text: "Reuter...", line: 9 }] })).toBe(
    "OSLO, 19 March 1987 · Reuter",
  );
  expect(filed({ dateline, byline: "Kari Lind, NTB" })).toBe("OSLO, 19 March 1987");
  expect(filed({})).toBe("OSLO, 19 March 1987");
});
