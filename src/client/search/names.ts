import { found as words } from "../../words/en/client-search.ts";
import { all } from "../element.ts";
import type { NameOf } from "./chips.ts";

/** Names of countries as the archive has them on its page, else as the browser has them; of languages the browser's. */
export function openNames(): NameOf {
  let countries: ReadonlyMap<string, string> | null = null;
  return (kind, value) => {
    if (kind === "lang") return named("language", value);
    // Gone through when it is first asked for: no list of results needs it.
    countries ??= new Map(
      [...all<HTMLElement>("a[data-country]")].map((link) => [
        link.dataset["country"] ?? "",
        link.textContent ?? "",
      ]),
    );
    return countries.get(value.toUpperCase()) ?? named("region", value.toUpperCase());
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
