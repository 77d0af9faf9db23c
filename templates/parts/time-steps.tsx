import type { Step, TimeBar } from "../../src/archive/steps.ts";
import type { Linker } from "./links.ts";
import { linkKey, shared } from "./shared.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly time: TimeBar;
  /** Of the page at hand. */
  readonly url: string;
  readonly to: Linker;
}

/** Where in time the page stands, with a step either way by day, by month and by year where it has such steps. */
export function TimeSteps({ time, url, to }: Props) {
  const words = useWords();
  const steps = shared("time", words, time, `${linkKey(url)} ${url.endsWith("/")}`, () => (
    <Parts time={time} url={url} to={to} />
  ));
  return <nav class="time" aria-label={words.site.time} dangerouslySetInnerHTML={steps} />;
}

function Parts({ time, url, to }: Props) {
  const { dates, site } = useWords();
  const parts = [
    { unit: "day", step: time.day },
    { unit: "month", step: time.month },
    { unit: "year", step: time.year },
  ] as const;
  const here = parts.flatMap(({ step }) => (step === null ? [] : [step.url]));
  const steps = parts.some(({ step }) => step?.previous || step?.next);
  const up = here[0] === url ? (here[1] ?? "/") : here[0];
  return (
    <>
      <ul>
        {parts.map(({ unit, step }) =>
          step === null ? null : (
            <li key={unit}>
              {steps && <Arrow step={step.previous} sign="‹" label={site.back[unit]} to={to} />}
              <a
                href={to(step.url)}
                aria-current={step.url === url ? "page" : undefined}
                data-up={step.url === up ? "" : undefined}
              >
                {dates.part(step.key)}
              </a>
              {steps && <Arrow step={step.next} sign="›" label={site.onward[unit]} to={to} />}
            </li>
          ),
        )}
      </ul>
      {up === "/" && (
        <a class="visually-hidden" href={to("/")} data-up tabIndex={-1}>
          {site.frontPage}
        </a>
      )}
    </>
  );
}

function Arrow({
  step,
  sign,
  label,
  to,
}: {
  readonly step: Step | null;
  readonly sign: string;
  readonly label: string;
  readonly to: Linker;
}) {
  const { dates, site } = useWords();
  if (step === null)
    return (
      <span class="arrow" aria-hidden="true">
        {sign}
      </span>
    );
  const name = dates.stretch(step.key);
  return (
    <a class="arrow" href={to(step.url)} aria-label={site.stepTo(label, name)} title={name}>
      {sign}
    </a>
  );
}
