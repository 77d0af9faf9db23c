/** The number of a version as it stands: `007`, `UPDATE 2`, `1st Ld-Writethru`, `2N`; null for a stamp or a word. */
export function versionNumber(version: string | null): number | null {
  const [, digits] =
    /^(?:UPDATE )?0{0,20}(\d{1,9})(?:(?:st|nd|rd|th)\b.{0,40}|[NUA])?$/i.exec(version?.trim() ?? "") ?? [];
  return digits === undefined ? null : Number(digits);
}
