import { leapYear } from "../../src/archive/calendar.ts";
import type { Span } from "../../src/archive/pages/span.ts";
import type { Tally } from "../../src/archive/views.ts";
import type { Linker } from "./links.ts";
import { count } from "./text.ts";

const MONTHS = leapYear().map(({ name }) => name.slice(0, 1));
const STEPS = 12;

/** The archive at a glance, which is also the way into it: a bar a month, a row a year (or years by decade). */
export function SpanChart({ span, to }: { readonly span: Span; readonly to: Linker }) {
  const heads = span.unit === "month" ? MONTHS : Array.from({ length: 10 }, (_, digit) => String(digit));
  return (
    <table class="span">
      <caption class="visually-hidden">Stories by {span.unit}</caption>
      <thead>
        <tr>
          <td></td>
          {heads.map((name, index) => (
            <td key={`${name}${index}`} aria-hidden="true">
              {name}
            </td>
          ))}
          <td></td>
        </tr>
      </thead>
      <tbody>
        {span.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.url === null ? row.name : <a href={to(row.url)}>{row.name}</a>}</th>
            {row.bars.map((bar, index) => (
              <td key={`${row.name}-${index}`}>
                {bar !== null && <Bar bar={bar} most={span.most} to={to} />}
              </td>
            ))}
            <td class="tally">{row.stories.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ bar, most, to }: { readonly bar: Tally; readonly most: number; readonly to: Linker }) {
  const { name, url, stories } = bar;
  return (
    <a
      class={`bar-${Math.max(1, Math.round((STEPS * stories) / most))}`}
      href={to(url)}
      title={`${name}: ${stories.toLocaleString("en")}`}
    >
      <span class="visually-hidden">
        {name}, {count(stories, "story", "stories")}
      </span>
    </a>
  );
}
