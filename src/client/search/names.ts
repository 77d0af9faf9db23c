import { found as words } from "../../words/en/client-search.ts";
import { all } from "../element.ts";
import type { NameOf } from "./chips.ts";

/** Names of countries as the archive has them on its page, else as the browser has them; of languages the browser's. */
export function openNames(): NameOf {
  const countries = new Map(
    [...all<HTMLElement>("a[data-country]")].map((link) => [
      link.dataset["country"] ?? "",
      link.textContent ?? "",
    ]),
  );
  return (kind, value) => {
    if (kind === "country") return countries.get(value.toUpperCase()) ?? named("region", value.toUpperCase());
    return named("language", value);
  };
}

/** What is no code, such as a country's own name, stays as it is. */
function named(type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames(words.locale, { type, fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}
