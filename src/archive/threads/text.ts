/** Words of a text, small letters and figures alone. */
export const plainWords = (text: string): readonly string[] =>
  text
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");

/** Marks that open a headline, several of them: `CORRECTED-UPDATE 2-`, `(Repeats) `. */
export function withoutMarks(headline: string): string {
  let text = headline.trim();
  for (let turn = 0; turn < 4; turn++) {
    const found =
      /^(?:(?:(?:MANDATORY |BULLETIN |URGENT )?KILL|UPDATE \d{1,2}|UPDATE|CORRECTED|CORRECTION|CORRECTS?|RPT|REPEAT|REFILE|EMBARGOED|ADVISORY|URGENT)\s?[-:–—]{1,2}\s?|\((?:\d(?:st|nd|rd|th) (?:ld|lead|update)|updat\w{1,4}|correct\w{0,4}|repeat\w{0,4}|rpt|refil\w{1,4}|kill\w{0,3})\)\s?)/i.exec(
        text,
      );
    if (!found) break;
    text = text.slice(found[0].length);
  }
  return text.replace(
    /\s?\((?:\d(?:st|nd|rd|th) (?:ld|lead|update)|updated?|corrected|repeated|refiled|killed)\)$/i,
    "",
  );
}
