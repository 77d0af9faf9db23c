import type { Catalogue } from "../archive/catalogue.ts";
import { BuildError } from "../build-error.ts";
import type { Read } from "./intake.ts";

/** Throws a BuildError where there is nothing to make a site of, and says why. */
export function refuseEmpty(input: string, { files, kept, unlisted }: Read, archive: Catalogue): void {
  if (files === 0) {
    throw new BuildError(`There is no story in ${input}: the folder is empty. Put the wire files there.`);
  }
  if (archive.stories.length === 0 && kept + unlisted.length > 0) {
    throw new BuildError(
      `All stories in ${input} are withheld or unlisted, so there is nothing to make a site of. See archive.md and the list of takedowns.`,
    );
  }
  if (archive.stories.length === 0) {
    const none =
      files === 1
        ? `The one file in ${input} could not be read as a story; it is named above, with the reason.`
        : `None of the ${files.toLocaleString("en")} files in ${input} could be read as a story; the reasons stand above.`;
    throw new BuildError(none);
  }
}
