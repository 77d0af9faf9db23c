import { dayPath, nearestDay } from "./days.ts";
import { all } from "./element.ts";
import { loadDays } from "./load-days.ts";
import { pageAddress } from "./root.ts";

/** Lets a form with a date lead to that day's page, or to the nearest day that has stories. */
export function offerDates(): void {
  for (const form of all<HTMLFormElement>("form.date-jump")) {
    form.onsubmit = (event) => {
      event.preventDefault();
      const date = String(new FormData(form).get("date"));
      if (/^\d{4}-\d\d-\d\d$/.test(date)) void goToDay(date);
    };
  }
}

async function goToDay(date: string): Promise<void> {
  location.assign(pageAddress(dayPath(nearestDay(await loadDays(), date) ?? date)));
}
