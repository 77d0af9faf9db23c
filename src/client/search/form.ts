import { type Asked, askedOf } from "./asked.ts";
import { part } from "./parts.ts";

/** The form of the page. */
export interface Form {
  /** Puts into its fields what is asked for. */
  readonly fill: (asked: Asked) => void;
}

/** Calls `ask` where a reader sends the form, or chooses another order. */
export function offerForm(ask: (asked: Asked) => void): Form {
  const form = part("search-form", HTMLFormElement);
  const field = part("search-text", HTMLInputElement);
  const dates = [...form.querySelectorAll<HTMLInputElement>("input[type=date]")];
  const order = form.querySelector("select");
  const asked = (): Asked =>
    askedOf(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`);
  // Days outside the archive are no mistake, only a half-typed one is.
  form.noValidate = true;
  form.onsubmit = (event) => {
    event.preventDefault();
    const half = dates.find(({ validity }) => validity.badInput);
    if (half) half.reportValidity();
    else ask(asked());
  };
  if (order) order.onchange = () => ask(asked());
  return {
    fill: ({ text, from, to, sort }) => {
      field.value = text;
      for (const date of dates) date.value = date.name === "from" ? from : to;
      if (order) order.value = sort === "relevance" ? "" : sort;
    },
  };
}
