import type { Linker } from "./links.ts";

/**
 * What the operator wrote in Markdown. Made by markdown-it with HTML off, see src/wire/formats/markdown/markup.ts, which
 * writes each link as `href="…"` and escapes quotes in texts.
 */
export function OwnMarkup({
  html,
  class: name,
  to,
}: {
  readonly html: string | null;
  readonly class: string;
  readonly to: Linker;
}) {
  if (html === null) return null;
  const linked = html.replace(/ href="(\/[^"]*)"/g, (_, url: string) => ` href="${to(url)}"`);
  return <div class={name} dangerouslySetInnerHTML={{ __html: linked }} />;
}
