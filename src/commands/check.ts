import { checkSite } from "../publish/check.ts";
import { type Command, EXIT, JSON_SUMMARY, UsageError } from "./command.ts";
import { number as n } from "./words.ts";

/** `dateline check`: verifies a site against its manifests and its own links. */
export const checkCommand: Command = {
  name: "check",
  operands: "DIR",
  summary:
    "Verifies a site: every file against its checksum, every link, that every page is reached from home, and that every address of its ledger answers.",
  options: { json: JSON_SUMMARY },
  async run(values, operands) {
    const [folder, ...more] = operands;
    if (folder === undefined || more.length > 0) throw new UsageError("check wants one folder, the site.");
    const result = checkSite(folder);
    for (const fault of result.faults) process.stderr.write(`${fault}\n`);
    if (values["json"] === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    else {
      const { files, pages, links, strangers, faults } = result;
      process.stdout.write(
        `${n(files)} files, ${n(pages)} pages of them, ${n(links)} places linked to, ${n(strangers)} files that are not ours: ${faults.length === 0 ? "all is well" : `${n(faults.length)} faults`}.\n`,
      );
    }
    return result.faults.length === 0 ? EXIT.fine : EXIT.failed;
  },
};
