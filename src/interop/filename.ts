/** What a file's name may not hold: what no one sees or what turns the text round, and what file systems refuse. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}<>:"|?*\\]/gu;
/** Endings of what stories come as. A file of any other is given one of text, so that no double click runs it. */
const ENDING = /\.(?:txt|md|xml|json|sgml?)$/i;
/** Code points before the ending. */
const LONGEST = 120;

/**
 * The name to save a source under: that of its file, without its folders, made fit for any file system. The bytes
 * that are published are unpacked, so `.gz` goes. At most 120 code points and an ending.
 */
export function downloadName(path: string): string {
  const name = path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.gz$/i, "")
    .replace(UNSAFE, "_");
  const ending = ENDING.exec(name)?.[0] ?? "";
  const stem = Array.from(name.slice(0, name.length - ending.length))
    .slice(0, LONGEST)
    .join("");
  // A leading dot hides a file, and Windows drops dots and spaces at the end.
  const bare = stem.replace(/^[. ]+/, "").trimEnd();
  return (bare || "source") + (ending || ".txt");
}
