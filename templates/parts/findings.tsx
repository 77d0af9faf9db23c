import type { Finding } from "../../src/diagnostic.ts";
import { spokenIn } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** What was noted while reading a file, a line each: rule, line and message. Messages are English: they are the command's. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { site, source, tag } = useWords();
  return (
    <ul class="notes">
      {findings.map(({ rule, message, line }) => (
        <li key={`${rule} ${line}`}>
          <code>{rule}</code>
          {line !== null && source.atLine(line)}
          {site.colon}
          {english(visible(message), tag)}
        </li>
      ))}
    </ul>
  );
}

/** A text of the command's on a page in the language `tag`. */
function english(text: string, tag: string) {
  const spoken = spokenIn("en", tag);
  return spoken.lang === undefined ? text : <span {...spoken}>{text}</span>;
}
