import { folderOf, jobsOf } from "./build.ts";
import { type Command, EXIT, JSON_SUMMARY, QUIET, text, UsageError } from "./command.ts";
import { openNarration, VERBOSE } from "./narration.ts";

const options = {
  output: { type: "string", value: "DIR", default: "_site", help: "folder for the site" },
  previous: { type: "string", value: "DIR", help: "an older site, whose addresses are to answer too" },
  "allow-shrink": { type: "boolean", help: "let more than a tenth of the stories go" },
  jobs: { type: "string", value: "N", help: "processes at work (default: one a core, where it pays)" },
  strict: { type: "boolean", help: "exit 3 when a file was rejected" },
  json: JSON_SUMMARY,
  verbose: VERBOSE,
  quiet: QUIET,
} as const satisfies Command["options"];

/** `dateline merge`: shards to site. */
export const mergeCommand: Command = {
  name: "merge",
  operands: "DIR…",
  summary:
    "Joins what build --shard made on several machines to the site that one would have built, byte for byte.",
  options,
  async run(values, operands) {
    if (operands.length === 0) throw new UsageError("merge wants the folders of all shards.");
    const jobs = jobsOf(values["jobs"]);
    const previous = folderOf(values["previous"]);
    const { mergeShards } = await import("../shards/merge.ts");
    const output = text(values, options, "output");
    const told = openNarration(values, null);
    const report = await told.during(
      mergeShards({
        folders: operands,
        output,
        previous,
        allowShrink: values["allow-shrink"] === true,
        jobs,
        ...told,
      }),
    );
    told.close(report, output);
    if (values["json"] === true) process.stdout.write(`${JSON.stringify(report)}\n`);
    return values["strict"] === true && report.rejected > 0 ? EXIT.rejects : EXIT.fine;
  },
};
