import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withOutput } from "../../src/publish/exclusive.ts";

/** Publishes the pages of a finished site anew, as a build that had rendered them would: `publish-ready SITE OUTPUT`. */
const [from = "", output = ""] = process.argv.slice(2);
await withOutput(output, async (open) => {
  const staging = open();
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" }).sort()) {
    if (!lstatSync(join(from, path)).isFile() || path.endsWith("manifest-sha256.txt")) continue;
    staging.stage(path, readFileSync(join(from, path)));
    // A build waits now and then too, and so hears of signals.
    if (staging.files.size % 500 === 0) await new Promise((done) => setImmediate(done));
  }
  process.stderr.write("publish …\n");
  staging.commit();
});
