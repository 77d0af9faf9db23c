import { HEADING_KINDS } from "../../src/archive/headings.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

/** The lists that the story stands on by what it was sent with: who wrote it, what it is about. */
export function FiledUnder({ story: { headings }, to }: { readonly story: StoryView; readonly to: Linker }) {
  const { lists, site, story } = useWords();
  if (headings.length === 0) return null;
  return (
    <nav class="filed-under" aria-label={story.filedUnder}>
      {HEADING_KINDS.map((kind) => {
        const own = headings.filter((heading) => heading.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind}>
              <span>
                {lists.sentUnder[kind]}
                {site.colon}
              </span>
              {own.map(({ url, name }, at) => (
                <span key={url}>
                  {at > 0 && site.comma}
                  <a href={to(url)}>
                    <Given text={name} />
                  </a>
                </span>
              ))}
            </div>
          )
        );
      })}
    </nav>
  );
}
