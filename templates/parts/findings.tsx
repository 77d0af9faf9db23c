import type { Finding } from "../../src/diagnostic.ts";
import { spokenIn } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/**
 * What was noted while reading a file, a line each: the rule in words and by its name, line and message. Messages are English: they are the command's, and on
 * pages in another language they have a line to themselves.
 */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { rules, site, source, tag } = useWords();
  const spoken = spokenIn("en", tag);
  return (
    <ul class="notes">
      {findings.map(({ rule, message, line }) => (
        <li key={`${rule} ${line}`}>
          {rules.found[rule]} <code>{rule}</code>
          {line !== null && source.atLine(line)}
          {site.colon}
          {spoken.lang === undefined ? (
            <Message text={message} />
          ) : (
            <div {...spoken}>
              <Message text={message} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Files, fields and what they hold stand between backticks. */
const Message = ({ text }: { readonly text: string }) =>
  visible(text)
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part));
