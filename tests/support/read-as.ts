import type { Story } from "../../src/article.ts";
import { compose } from "../../src/wire/compose/compose.ts";
import type { WireFormat } from "../../src/wire/draft.ts";
import type { Rejection } from "../../src/wire/read.ts";

/** What one format makes of a text, through the one funnel: the stories, each one's part of the text, and the rest. */
export function readAs(
  format: WireFormat,
  text: string,
  path = "any.txt",
): {
  readonly stories: readonly Story[];
  readonly texts: readonly string[];
  readonly rejections: readonly Rejection[];
} {
  const context = { path, encoding: "utf-8", sha256: "0".repeat(64), format: format.name, dayOrder: null };
  const stories: Story[] = [];
  const texts: string[] = [];
  const rejections: Rejection[] = [];
  for (const draft of format.parse(text, context)) {
    const result = draft.kind === "draft" ? compose(draft, context) : draft;
    if (result.kind === "story") {
      stories.push(result.story);
      if (draft.kind === "draft") texts.push(draft.part.text);
    } else {
      const { firstLine, lastLine, findings } = result;
      rejections.push({ firstLine, lastLine, diagnostics: findings });
    }
  }
  return { stories, texts, rejections };
}
