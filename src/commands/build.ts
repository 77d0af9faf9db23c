import { normaliseBaseUrl } from "../settings/base-url.ts";
import { isCalendarDate } from "../wire/dateline/date.ts";
import { type Command, EXIT, JSON_SUMMARY, QUIET, text, UsageError, type Values } from "./command.ts";
import { openNarration, VERBOSE } from "./narration.ts";
import { runShare, SHARE_OPTIONS } from "./share.ts";

const options = {
  input: { type: "string", value: "DIR", default: "seeds", help: "folder of stories" },
  output: { type: "string", value: "DIR", default: "_site", help: "folder for the site" },
  previous: { type: "string", value: "DIR", help: "an older site, whose addresses are to answer too" },
  "allow-shrink": { type: "boolean", help: "let more than a tenth of the stories go" },
  "base-url": { type: "string", value: "URL", help: "where the site will stand; wins over archive.md" },
  now: { type: "string", value: "DATE", help: "the day of the build, told on the holdings page" },
  jobs: { type: "string", value: "N", help: "processes at work (default: one a core, where it pays)" },
  "no-cache": { type: "boolean", help: "use nothing that the last build knew" },
  ...SHARE_OPTIONS,
  strict: { type: "boolean", help: "exit 3 when a file was rejected" },
  json: JSON_SUMMARY,
  verbose: VERBOSE,
  quiet: QUIET,
} as const satisfies Command["options"];

/** `dateline build`: seeds to site. */
export const buildCommand: Command = {
  name: "build",
  operands: "",
  summary: "Builds the archive. A build that fails leaves the old site as it was.",
  options,
  async run(values, operands) {
    if (operands.length > 0)
      throw new UsageError(`build takes no ${operands[0]}; name folders with --input and --output.`);
    const baseUrl = baseUrlOf(values["base-url"]);
    const now = dateOf(values["now"]);
    const jobs = jobsOf(values["jobs"]);
    const input = text(values, options, "input");
    const output = text(values, options, "output");
    const shared = await runShare(values, { input, output, baseUrl, now, jobs });
    if (shared !== null) return shared;
    // Not before it is needed: all other commands start in half the time without what renders pages.
    const { build } = await import("../build.ts");
    const told = openNarration(values, input);
    const report = await told.during(
      build({
        input,
        output,
        previous: folderOf(values["previous"]),
        allowShrink: values["allow-shrink"] === true,
        baseUrl,
        now,
        jobs,
        cache: values["no-cache"] !== true,
        ...told,
      }),
    );
    told.close(report, output);
    if (values["json"] === true) process.stdout.write(`${JSON.stringify(report)}\n`);
    return values["strict"] === true && report.rejected > 0 ? EXIT.rejects : EXIT.fine;
  },
};

function baseUrlOf(value: Values[string]): string | null {
  if (typeof value !== "string") return null;
  const url = normaliseBaseUrl(value);
  if (url === null)
    throw new UsageError(`--base-url takes an absolute http or https address, not ${JSON.stringify(value)}.`);
  return url;
}

export function folderOf(value: Values[string]): string | null {
  if (value === "") throw new UsageError("--previous is empty. Name the folder of an older site.");
  return typeof value === "string" ? value : null;
}

export function jobsOf(value: Values[string]): number | null {
  if (typeof value !== "string") return null;
  if (!/^[1-9]\d?$/.test(value))
    throw new UsageError(`--jobs takes a number from 1 to 99, not ${JSON.stringify(value)}.`);
  return Number(value);
}

function dateOf(value: Values[string]): string | null {
  if (typeof value !== "string") return null;
  if (!isCalendarDate(value))
    throw new UsageError(`--now takes a date, YYYY-MM-DD, not ${JSON.stringify(value)}.`);
  return value;
}
