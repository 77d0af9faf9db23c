import type { Finding } from "../../diagnostic.ts";
import type { Draft } from "../draft.ts";
import { isRemote } from "../markup/picture-address.ts";
import { printable } from "../text/printable.ts";
import type { DatelineFound } from "./dateline.ts";
import type { IssueDay } from "./issue-day.ts";

/** Years of issue that no archive of wire stories has: before the agencies, after us. */
const EARLIEST = 1800;
const LATEST = 2100;

/** What is to be told of a story's day and dateline. */
export function findingsOf(
  draft: Draft,
  { date, line }: IssueDay,
  { dateline, line: at, impossible }: DatelineFound,
  bodyLine: number,
): readonly Finding[] {
  const found: Finding[] = [];
  const year = Number(date.slice(0, 4));
  if (year < EARLIEST || year > LATEST) {
    const message = `The issue date ${date} lies outside ${EARLIEST} to ${LATEST}. The story is published under it; correct the file's date if it is a slip.`;
    found.push({ rule: "unlikely-year", severity: "warning", message, line: line ?? draft.part.firstLine });
  }
  if (dateline === null && draft.copy.form === "lines") {
    const message =
      "No dateline (`PLACE Month Day`) opens the story: it is published without a place. Nothing needs to be done if it had none.";
    found.push({ rule: "no-dateline", severity: "note", message, line: bodyLine });
  } else if (dateline !== null && impossible) {
    const message = `The dateline “${printable(dateline.raw)}” names a day that the calendar does not have: it is shown as it stands, without a date. Correct the file if it is a slip.`;
    found.push({ rule: "bad-dateline-date", severity: "warning", message, line: at });
  }
  const remote = draft.media.filter(({ renditions }) => renditions.length > 0 && renditions.every(isRemote));
  const [first] = remote;
  if (first !== undefined) {
    const message = `${remote.length === 1 ? "A picture is" : `${remote.length} pictures are`} elsewhere on the web (\`${printable(first.renditions[0] ?? "")}\`): nothing is fetched, and no page asks others for it. Its words stand on the page. To show it, put the file into the folder and name it there.`;
    found.push({ rule: "picture-remote", severity: "note", message, line: first.line });
  }
  return found;
}
