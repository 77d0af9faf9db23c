import { join } from "node:path";
import { type CheckResult, checkSite } from "../publish/check.ts";
import { faultLine, faultLines } from "../publish/site-fault.ts";
import { type Command, EXIT, JSON_SUMMARY, UsageError } from "./command.ts";
import { type Paint, paintFor } from "./paint.ts";
import { openProgress } from "./progress.ts";
import { count } from "./words.ts";

/** `dateline check`: verifies a site against its manifests and its own links. */
export const checkCommand: Command = {
  name: "check",
  operands: "[DIR]",
  summary:
    "Verifies a site (_site where none is named): every file against its checksum, every link, that every page is reached from home, and that every address of its ledger answers.",
  options: { json: JSON_SUMMARY },
  async run(values, operands) {
    const [folder = "_site", ...more] = operands;
    if (more.length > 0) throw new UsageError("check wants one folder, the site.");
    const paint = paintFor(process.stdout);
    // Who looks on wants to see that it goes on; a script wants faults alone.
    const progress = openProgress({ quiet: !process.stderr.isTTY });
    const result = checkSite(folder, (done, total) =>
      progress.update("check", { of: "files", done, total, known: 0 }),
    );
    progress.end();
    const faults = result.faults.map((fault) => faultLine(fault));
    // An address is no file.
    const at = (path: string): string => (path.startsWith("/") ? path : join(folder, path));
    for (const line of faultLines(result.faults, at)) process.stderr.write(`${line}\n`);
    if (values["json"] === true) process.stdout.write(`${JSON.stringify({ ...result, faults })}\n`);
    else process.stdout.write(`${checkLine(result, paint)}\n`);
    return result.faults.length === 0 ? EXIT.fine : EXIT.failed;
  },
};

/** What was looked at, in the words and numbers of a build's closing lines. */
export function checkLine({ files, pages, links, strangers, faults }: CheckResult, paint: Paint): string {
  const found =
    faults.length === 0
      ? paint("all is well", "green")
      : paint(count(faults.length, "fault", "faults"), "red");
  const others =
    strangers === 0 ? "" : `, ${count(strangers, "file that is not ours", "files that are not ours")}`;
  return `${count(pages, "page", "pages")}, ${count(files, "file", "files")} in all, ${count(links, "place", "places")} linked to${others}: ${found}.`;
}
