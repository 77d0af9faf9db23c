import type { Finding } from "../../src/diagnostic.ts";
import { visible } from "./text.ts";

/** What was noted while reading a file, a line each: rule, line and message. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="notes">
      {findings.map(({ rule, message, line }) => (
        <li key={`${rule} ${line}`}>
          <code>{rule}</code>
          {line !== null && `, line ${line}`}: {visible(message)}
        </li>
      ))}
    </ul>
  );
}
