import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { storyHtml as htmlOf } from "../../../src/interop/feeds/html.ts";
import { article } from "../support/stories.ts";

const storyHtml = (story: Article): string => htmlOf(story, [], (url) => url, "Not here");

describe("a story's text in a feed", () => {
  it("is its paragraphs, whole", () => {
    expect(storyHtml(article())).toBe(
      "<p>The ferry sailed on Friday after a week’s wait.</p>\n<p>Nobody waved.</p>",
    );
  });

  it("keeps a table as it stood", () => {
    const rows = ["Net <loss>", "  Shr 2.00 vs 1.10", "NOTE: & so on."];
    expect(storyHtml(article({ paragraphs: rows, tables: [{ first: 0, last: 1 }] }))).toBe(
      "<pre>Net &lt;loss&gt;\n  Shr 2.00 vs 1.10</pre>\n<p>NOTE: &amp; so on.</p>",
    );
  });

  it("is the markup that the source had", () => {
    const markup = '<p>A <a href="https://example.org/">link</a>.</p>';
    expect(storyHtml(article({ markup, paragraphs: ["A link."] }))).toBe(markup);
  });

  it("runs from right to left where its language does", () => {
    expect(storyHtml(article({ language: "ar", paragraphs: ["أبحرت العبارة"] }))).toBe(
      '<div dir="rtl">\n<p>أبحرت العبارة</p>\n</div>',
    );
  });

  it("shows control characters as signs, and tags as text", () => {
    expect(storyHtml(article({ paragraphs: ["a\u0007<script>alert(1)</script>"] }))).toBe(
      "<p>a␇&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    );
  });
});
