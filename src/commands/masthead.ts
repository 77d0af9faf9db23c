import { errorIn } from "../build-error.ts";
import { type Masthead, readMasthead } from "../intake/folders.ts";

/** What the archive in a folder says of itself. Throws a BuildError that names every fault, as it stands from the working directory. */
export function mastheadIn(folder: string): Masthead {
  try {
    return readMasthead(folder, null);
  } catch (error) {
    throw errorIn(folder, error);
  }
}
