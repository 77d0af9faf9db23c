import type { Token } from "markdown-it";
import { wordsIn } from "./text-blocks.ts";
import { copyOf, isBreak, textToken } from "./tokens.ts";

/** An inline token without the first `count` characters of its text, whatever marks they stand in. */
export function cutFront(inline: Token, count: number): Token {
  const children = inline.children ?? [];
  const text = children.map(wordsIn).join("");
  // The text of a block has no blanks before it.
  let left = count + text.length - text.trimStart().length;
  const kept: Token[] = [];
  for (const child of children) {
    const words = wordsIn(child);
    const taken = Math.min(left, words.length);
    left -= taken;
    if (taken === 0) kept.push(child);
    else if (child.nesting !== 0) kept.push(copyOf(child, { content: words.slice(taken) }));
    else if (taken < words.length && child.type === "image") kept.push(textToken(words.slice(taken)));
    else if (taken < words.length) kept.push(copyOf(child, { content: words.slice(taken) }));
  }
  return copyOf(inline, { children: tidied(kept) });
}

/** Without marks around nothing, and without the blanks that the cut leaves in front. */
function tidied(children: readonly Token[]): Token[] {
  const tidy: Token[] = [];
  let words = false;
  for (const child of children) {
    const last = tidy.at(-1);
    if (child.nesting < 0 && last && last.nesting > 0 && last.content === "") tidy.pop();
    else if (words || child.nesting !== 0) tidy.push(child);
    else if (!isBreak(child)) {
      const content = child.type === "text" ? child.content.trimStart() : child.content;
      if (child.type === "text" && content === "") continue;
      tidy.push(child.type === "text" ? copyOf(child, { content }) : child);
      words = true;
    }
  }
  return tidy;
}
