import { monthsOf, yearName } from "../../src/archive/calendar.ts";
import type { Span, SpanBar } from "../../src/archive/pages/span.ts";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

const STEPS = 12;

/** The archive at a glance, which is also the way into it: a bar a month, a row a year (or years by decade). */
export function SpanChart({ span, to }: { readonly span: Span; readonly to: Linker }) {
  const { dates, figure, lists, site } = useWords();
  const heads =
    span.unit === "month"
      ? monthsOf("2000").map(dates.narrowMonth)
      : Array.from({ length: 10 }, (_, digit) => String(digit));
  return (
    <table class="span">
      <caption class="visually-hidden">{lists.storiesBy[span.unit]}</caption>
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
          <tr key={row.key}>
            <th scope="row">
              {row.url === null ? (
                site.decade(yearName(`${row.key}0`))
              ) : (
                <a href={to(row.url)}>{yearName(row.key)}</a>
              )}
            </th>
            {row.bars.map((bar, index) => (
              <td key={`${row.key}-${index}`}>
                {bar !== null && <Bar bar={bar} most={span.most} to={to} />}
              </td>
            ))}
            <td class="tally">{figure(row.stories)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ bar, most, to }: { readonly bar: SpanBar; readonly most: number; readonly to: Linker }) {
  const { dates, site } = useWords();
  const { key, url, stories } = bar;
  const name = dates.stretch(key);
  return (
    <a
      class={`bar-${Math.max(1, Math.round((STEPS * stories) / most))}`}
      href={to(url)}
      title={site.nameAndFigure(name, stories)}
    >
      <span class="visually-hidden">{site.nameAndStories(name, stories)}</span>
    </a>
  );
}
