import { spokenIn } from "./direction.ts";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

/**
 * What the operator wrote in Markdown. Made by markdown-it with HTML off, see src/wire/formats/markdown/markup.ts, which
 * writes each link as `href="…"`, pictures as `src="…"`, and escapes quotes in texts.
 */
export function OwnMarkup({
  html,
  class: name,
  language,
  to,
}: {
  readonly html: string | null;
  readonly class: string;
  /** Of the archive's own words. */
  readonly language: string;
  readonly to: Linker;
}) {
  const { tag } = useWords();
  if (html === null) return null;
  const linked = html.replace(
    / (href|src)="(\/[^"]*)"/g,
    (_, name: string, url: string) => ` ${name}="${to(url)}"`,
  );
  return <div class={name} {...spokenIn(language, tag)} dangerouslySetInnerHTML={{ __html: linked }} />;
}
