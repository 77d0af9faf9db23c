/** What a story's page runs when a reader comes from a search: `assets/find.js`. */
import { all } from "../element.ts";
import { hitsIn } from "./hits.ts";
import { markIn } from "./marked.ts";

/** Marks what was searched for, in the headline and the story, and goes to the first mark of the story. */
function markFound(): void {
  const hits = hitsIn(location.hash);
  if (hits === null) return;
  const blocks = [
    ...all("article.story h1, article.story .body :is(p, li, pre, td, th, h2, h3, h4, blockquote)"),
  ];
  // Of blocks in blocks the innermost.
  const innermost = blocks.filter((block) => block.querySelector("p, li, pre, td, th") === null);
  const marks = innermost.flatMap((block) => markIn(block, hits));
  const first = marks.find((mark) => mark.closest("h1") === null) ?? marks[0];
  first?.scrollIntoView({ block: "center" });
}

markFound();
