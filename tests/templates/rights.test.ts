import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../src/article.ts";
import { Forbidden, Rights } from "../../templates/parts/rights.tsx";
import { article } from "../interop/support/stories.ts";

const shown = (rights: string | null) => {
  const story = article({ transmission: { ...NOTHING_SENT, rights } });
  return {
    before: renderToString(h(Forbidden, { article: story })),
    behind: renderToString(h(Rights, { article: story })),
  };
};

describe("the rights of a story on its page", () => {
  it("stand before it in plain words where they forbid that it is archived", () => {
    expect(shown("NO ARCHIVAL USE")).toEqual({
      before: '<div class="notice">The agency asked that this story not be archived: NO ARCHIVAL USE</div>',
      behind: "",
    });
  });

  it("stand behind it where they forbid no archive, and nowhere where none were sent", () => {
    expect(shown("(c) 2014 NTA")).toEqual({
      before: "",
      behind: '<ul class="rights"><li>Rights, as sent with the story: (c) 2014 NTA</li></ul>',
    });
    expect(shown(null)).toEqual({ before: "", behind: "" });
  });

  it.each([
    ["before", `NO ARCHIVAL USE ${"word ".repeat(5_000)}`],
    ["behind", `(c) 2014 NTA ${"word ".repeat(5_000)}`],
  ] as const)("fold where they are long: %s", (where, rights) => {
    const html = shown(rights)[where];
    expect(/<summary>(.*?)<\/summary>/.exec(html)?.[1]?.length).toBeLessThan(220);
    expect(html.match(/\bword\b/g)?.length).toBeGreaterThan(5_000);
  });
});
