import { constants } from "node:fs";
import { type FileHandle, lstat, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Refusal } from "./request.ts";

const NOT_FOUND: Refusal = { status: 404, message: "There is no such page." };
const NO_FILE: Refusal = { status: 403, message: "This is a pipe, socket or device, not a file." };

/**
 * Opens a file of the site for reading; "folder" where a folder has the name. The path is one that `readRequest`
 * gave. A link is followed only within the site. A pipe, socket or device is never opened, nor waited for where
 * it takes the place of a file in between. The caller closes the file.
 */
export async function openWithin(folder: string, path: string): Promise<FileHandle | "folder" | Refusal> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return NOT_FOUND;
    const kind = await lstat(file);
    if (kind.isDirectory()) return "folder";
    return kind.isFile() ? await openFile(file) : NO_FILE;
  } catch (error) {
    return refusalOf(error);
  }
}

async function openFile(file: string): Promise<FileHandle | Refusal> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if ((await handle.stat()).isFile()) return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return NO_FILE;
}

/** What to answer where the system refuses a file. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
  if (["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(code)) return NOT_FOUND;
  if (code === "EACCES" || code === "EPERM")
    return { status: 403, message: "The file may not be read. Check its rights." };
  return { status: 500, message: `The file could not be read (${code}).` };
}
