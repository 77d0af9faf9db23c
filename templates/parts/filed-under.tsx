import { HEADING_KINDS } from "../../src/archive/headings.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import { HEADING_WORDS } from "./heading-words.ts";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";

/** The lists that the story stands on by what it was sent with: who wrote it, what it is about. */
export function FiledUnder({ story: { headings }, to }: { readonly story: StoryView; readonly to: Linker }) {
  if (headings.length === 0) return null;
  return (
    <nav class="filed-under" aria-label="Filed under">
      {HEADING_KINDS.map((kind) => {
        const own = headings.filter((heading) => heading.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind}>
              <span>{HEADING_WORDS[kind].title}: </span>
              {own.map(({ url, name }, at) => (
                <span key={url}>
                  {at > 0 && ", "}
                  <a href={to(url)}>{visible(name)}</a>
                </span>
              ))}
            </div>
          )
        );
      })}
    </nav>
  );
}
