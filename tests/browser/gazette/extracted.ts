import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

/** What a reader view makes of a page, and what the page itself says: who wrote it, and the words of its body. */
export interface Extracted {
  readonly said: Words;
  readonly readability: Words;
  readonly defuddle: Words;
}

interface Words {
  readonly authors: string;
  readonly text: string;
}

declare global {
  /** As Firefox has it. */
  var Readability: new (
    page: Document,
  ) => { readonly parse: () => { readonly byline?: string; readonly content?: string } | null };
  /** As Obsidian's clipper has it. */
  var Defuddle: new (
    page: Document,
    options: { readonly url: string },
  ) => { readonly parse: () => { readonly author: string; readonly content: string } };
}

const require = createRequire(import.meta.url);
const SCRIPTS = [require.resolve("@mozilla/readability/Readability.js"), require.resolve("defuddle")];

/** Reads pages as two kept extractors do, each on a page of its own, in a browser. */
export async function extractAll(browser: Browser, pages: readonly string[]): Promise<readonly Extracted[]> {
  const page = await browser.newPage();
  try {
    for (const path of SCRIPTS) await page.addScriptTag({ path });
    return await page.evaluate(extractIn, pages);
  } finally {
    await page.close();
  }
}

/** Runs in the browser. */
function extractIn(pages: readonly string[]): readonly Extracted[] {
  const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");
  const words = (content: string) => {
    const blocks = content.replace(/<(?=\/?(?:p|pre|li|h\d|td|th|tr|div|br|blockquote)\b)/g, " <");
    // What stands before a full stop is one thing to one reader, and another to the next.
    return (
      (parsed(blocks).body.textContent ?? "")
        .split(/\s+/)
        .join(" ")
        .replace(/ (?=[.,])/g, "")
        .trim()
        // The line behind which the words of a killed story stand: one reader has it, the other not.
        .replace(/^Read the words that the agency withdrew /, "")
    );
  };
  return pages.map((html) => {
    const own = parsed(html);
    const named = [...own.querySelectorAll<HTMLMetaElement>('meta[name="citation_author"]')];
    const data = JSON.parse(own.querySelector('[type="application/ld+json"]')?.textContent ?? "{}");
    const read = new Readability(parsed(html)).parse();
    const clipped = new Defuddle(parsed(html), { url: "https://wire.example.org/" }).parse();
    return {
      said: {
        authors: named.map(({ content }) => content).join(", ") || (data.author?.name ?? ""),
        text: words(own.querySelector(".body")?.innerHTML ?? ""),
      },
      readability: { authors: read?.byline ?? "", text: words(read?.content ?? "") },
      defuddle: { authors: clipped.author, text: words(clipped.content) },
    };
  });
}
