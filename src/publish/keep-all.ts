/** A file that the site may have: its SHA-256 in hex, and its bytes. */
export interface KeptFile {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

/** Takes all of these, or none: false where one cannot be kept, for which those before it are given back. */
export function keepAll(
  files: Iterable<KeptFile>,
  keep: (path: string, digest: string, bytes: number) => boolean,
  giveBack: (path: string) => void,
): boolean {
  const kept: string[] = [];
  for (const { path, digest, bytes } of files) {
    if (!keep(path, digest, bytes)) {
      for (const one of kept) giveBack(one);
      return false;
    }
    kept.push(path);
  }
  return true;
}
