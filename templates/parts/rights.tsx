import { shorten } from "../../src/archive/summary.ts";
import type { Article } from "../../src/article.ts";
import { ownRights } from "../../src/interop/rights.ts";
import { forbidsArchive } from "../../src/wire/around/rights.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** Characters of a notice that stands whole; of a longer one the start stands, and the rest behind it. */
const WHOLE = 300;
const START = 140;

/** What stands before a story whose agency forbade that it is archived; nothing for any other. */
export function Forbidden({ article }: { readonly article: Article }) {
  const { story } = useWords();
  const rights = ownRights(article);
  if (rights === null || !forbidsArchive(article.transmission)) return null;
  return (
    <div class="notice">
      <Notice told={story.forbidden} rights={rights} />
    </div>
  );
}

/** The rights that came with a story, behind it; nothing where none came or they stand before it. */
export function Rights({ article }: { readonly article: Article }) {
  const { story } = useWords();
  const rights = ownRights(article);
  if (rights === null || forbidsArchive(article.transmission)) return null;
  return (
    <ul class="rights">
      <li>
        <Notice told={story.rights} rights={rights} />
      </li>
    </ul>
  );
}

function Notice({ told, rights }: { readonly told: (rights: string) => string; readonly rights: string }) {
  if (rights.length <= WHOLE) return told(visible(rights));
  return (
    <details>
      <summary>{told(visible(shorten(rights, START)))}</summary>
      {/* Neither paragraph nor division: readers' tools would take it for the story. */}
      <span class="whole">{visible(rights)}</span>
    </details>
  );
}
