import { ENGLISH, type Words } from "../../src/words/words.ts";

let spoken: Words = ENGLISH;

/**
 * Renders in the words of a language. They hold until `render` returns, and it returns before anything else can begin,
 * for preact renders to a string in one go. A context of preact's would say the same: asked by every piece of a page
 * it took as long again as the rest of the page.
 */
export function speaking<Made>(words: Words, render: () => Made): Made {
  const before = spoken;
  spoken = words;
  try {
    return render();
  } finally {
    spoken = before;
  }
}

/** The words of the page at hand. */
export const useWords = (): Words => spoken;
