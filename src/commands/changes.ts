import { changesSince } from "../publish/changes.ts";
import { type Command, EXIT, JSON_SUMMARY, UsageError } from "./command.ts";
import { count, size } from "./words.ts";

const KINDS = ["upload", "delete"] as const;

/** `dateline changes`: what to bring to a host that has an older state of a site. */
export const changesCommand: Command = {
  name: "changes",
  operands: "SITE",
  summary:
    "Prints the files to upload and to delete where an older state of a site stands: + PATH and - PATH, a line each.",
  options: {
    since: {
      type: "string",
      value: "DIR",
      help: "the older state: a copy of the site, or of its manifests alone; without it, all is new",
    },
    only: { type: "string", value: "KIND", help: "bare paths of one kind: upload or delete" },
    json: JSON_SUMMARY,
  },
  async run(values, operands) {
    const [site, ...more] = operands;
    if (site === undefined || more.length > 0) throw new UsageError("changes wants one folder, the site.");
    const only = kindOf(values["only"]);
    const { since } = values;
    if (since === "")
      throw new UsageError("--since is empty. Name a copy of the older site, or of its manifests.");
    const { upload, remove, bytes } = changesSince(site, typeof since === "string" ? since : null);
    process.stderr.write(
      `${count(upload.length, "file", "files")} to upload, ${size(bytes)}; ${count(remove.length, "file", "files")} to delete.\n`,
    );
    if (values["json"] === true)
      process.stdout.write(`${JSON.stringify({ upload, delete: remove, bytes })}\n`);
    else {
      const line = (kind: (typeof KINDS)[number], sign: string, paths: readonly string[]): string =>
        only !== null && only !== kind
          ? ""
          : paths.map((path) => `${only === null ? sign : ""}${path}\n`).join("");
      process.stdout.write(`${line("upload", "+ ", upload)}${line("delete", "- ", remove)}`);
    }
    return EXIT.fine;
  },
};

function kindOf(value: unknown): (typeof KINDS)[number] | null {
  if (value === undefined) return null;
  const kind = KINDS.find((one) => one === value);
  if (kind === undefined)
    throw new UsageError(`--only takes upload or delete, not ${JSON.stringify(value)}.`);
  return kind;
}
