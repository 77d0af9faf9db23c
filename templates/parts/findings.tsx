import type { Finding } from "../../src/diagnostic.ts";
import { English } from "./given.tsx";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** What was noted while reading a file, a line each: rule, line and message. Messages are English: they are the command's. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { site, source } = useWords();
  return (
    <ul class="notes">
      {findings.map(({ rule, message, line }) => (
        <li key={`${rule} ${line}`}>
          <code>{rule}</code>
          {line !== null && source.atLine(line)}
          {site.colon}
          <English text={visible(message)} />
        </li>
      ))}
    </ul>
  );
}
