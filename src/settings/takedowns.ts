import type { CalendarDate } from "../article.ts";
import type { Finding } from "../diagnostic.ts";
import { isCalendarDate } from "../wire/dateline/date.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./key.ts";
import { rowsOfCsv } from "./takedown-csv.ts";
import type { ListRow } from "./takedown-rows.ts";
import { rowsOfYaml } from "./takedown-yaml.ts";

export const ACTIONS = ["withhold", "anonymise", "unlist", "note"] as const;
export type Action = (typeof ACTIONS)[number];

/** The story that is meant: where it stands, or what it is called. */
export type Meant =
  /** `digits` of the hash, eight or more; `url` root-relative, as the site has it. */
  | { readonly by: "address"; readonly url: string; readonly date: CalendarDate; readonly digits: string }
  /** An agency's id, or eight or more hex digits of the hash. */
  | { readonly by: "id"; readonly id: string };

/** One thing that the operator has done to one story. */
export interface Takedown {
  /** Of the list, from 1. */
  readonly line: number;
  readonly meant: Meant;
  readonly action: Action;
  /** Since when. */
  readonly date: CalendarDate;
  /** Told to readers; of a note, its text. */
  readonly reason: string;
  /** To be removed; empty for all actions but `anonymise`. */
  readonly names: readonly string[];
}

/** The list, or all that is wrong with it. */
export interface TakedownReading {
  readonly takedowns: readonly Takedown[];
  /** Of severity `error`. Where there is one, `takedowns` is empty. */
  readonly errors: readonly Finding[];
}

/**
 * Reads the list of takedowns, CSV or YAML. What is wrong is an error, as with settings: a row that is passed over in
 * silence leaves a story where it must not stand.
 */
export function readTakedowns(text: string, form: "csv" | "yaml"): TakedownReading {
  const { rows, errors } = form === "csv" ? rowsOfCsv(text) : rowsOfYaml(text);
  const read = rows.map(takedownOf);
  const faults = [...errors, ...read.flatMap(({ errors: own }) => own)];
  if (faults.length > 0)
    return { takedowns: [], errors: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  return { takedowns: read.flatMap(({ takedown }) => takedown ?? []), errors: [] };
}

function takedownOf({ line, values }: ListRow): {
  readonly takedown: Takedown | null;
  readonly errors: readonly Finding[];
} {
  const errors: Finding[] = [];
  const wrong = (column: string, message: string): null => {
    errors.push(fault("takedown-row", message, values.get(column)?.line ?? line));
    return null;
  };
  const text = (column: string): string =>
    values.get(column)?.texts.join(" ").split(/\s+/).join(" ").trim() ?? "";
  const shown = (column: string): string => `\`${printable(text(column))}\``;

  const [address, id] = [text("address"), text("id")];
  const pattern = (["address", "id", "names"] as const).find((column) => text(column).includes("*"));
  if (pattern !== undefined)
    wrong(
      pattern,
      `${shown(pattern)} has a \`*\`: patterns are not taken, since one letter too few would take down the wrong stories. Write a row for each story, and each name in full.`,
    );
  let meant: Meant | null = null;
  if (address !== "" && id !== "")
    wrong("id", "The row has both an address and an id. Leave one of them empty: two may name two stories.");
  else if (address === "" && id === "")
    wrong(
      "address",
      "The row names no story. Fill in its address (`/1987/03/01/first-words-0a1b2c3d.html`) or its id.",
    );
  else if (id !== "")
    meant = { by: "id", id: id.replace(/^[0-9A-F]{8,64}$/i, (digits) => digits.toLowerCase()) };
  else if (pattern === undefined)
    meant =
      addressOf(address) ??
      wrong(
        "address",
        `${shown("address")} is no address of a story. Write it as the site has it, such as \`/1987/03/01/first-words-0a1b2c3d.html\`.`,
      );

  const action =
    ACTIONS.find((one) => one === text("action").toLowerCase()) ??
    wrong(
      "action",
      `${text("action") === "" ? "The row has no action" : `${shown("action")} is no action`}.${didYouMean(text("action"), ACTIONS)} Write one of ${ACTIONS.join(", ")}.`,
    );
  const date = isCalendarDate(text("date"))
    ? text("date")
    : wrong(
        "date",
        `${text("date") === "" ? "The row has no date" : `${shown("date")} is no date`}. Write the day of the decision as YYYY-MM-DD.`,
      );
  const reason = (action === "note" && text("text")) || text("reason");
  if (reason === "")
    wrong("reason", "The row has no reason. Write what readers are to be told; it stands on the site.");
  if (action !== null && action !== "note" && text("text") !== "")
    wrong("text", `A text goes with \`note\` alone, not with \`${action}\`. Move it to the reason.`);
  const names = (values.get("names")?.texts ?? [])
    .map((name) => name.split(/\s+/).join(" ").trim())
    .filter((name) => name !== "");
  if (action === "anonymise" && names.length === 0)
    wrong("names", "The row removes no name. Write the names as the story has them, with `;` between two.");
  if (action !== null && action !== "anonymise" && names.length > 0)
    wrong(
      "names",
      `Names go with \`anonymise\` alone, not with \`${action}\`. Write a row of its own for them.`,
    );
  for (const name of names)
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name))
      wrong(
        "names",
        `The name \`${printable(name)}\` is too short: it would be removed from where it means something else.`,
      );
  if (meant === null || action === null || date === null || errors.length > 0)
    return { takedown: null, errors };
  return { takedown: { line, meant, action, date, reason, names }, errors };
}

/**
 * A story's address however it is written: root-relative, with any host, below any folder, with or without `.html`. Null where it is
 * none.
 */
function addressOf(text: string): Meant | null {
  const path = text.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const [, year, month, day, name, digits] =
    /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/([^/\s]*?([0-9a-f]{8}(?:[0-9a-f]{8}){0,7}))(?:\.html)?$/.exec(path) ??
    [];
  const date = `${year}-${month}-${day}`;
  if (name === undefined || digits === undefined || !isCalendarDate(date)) return null;
  return { by: "address", url: `/${year}/${month}/${day}/${name}.html`, date, digits };
}
