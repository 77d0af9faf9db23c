/** Rows that are looked at. */
const REACH = 6;
/** Characters of a row that are read. */
const LONGEST = 120;

/** The wire's short forms at the head of a row, said in words. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Oper shr loss\b/i, "Operating loss per share"],
  [/^Oper shr(?: profit)?\b/i, "Operating earnings per share"],
  [/^(?:Primary |Pro forma )?Shr (?:dil(?:uted)? )?loss\b/i, "Loss per share"],
  [/^(?:Primary |Pro forma )?Shr(?: dil(?:uted)?)?(?: profit)?\b/i, "Earnings per share"],
  [/^Oper net loss\b/i, "Operating net loss"],
  [/^Oper net(?: profit)?\b/i, "Operating net profit"],
  [
    /^Net(?! (?:profit|loss|income|asset|sales|interest|earnings|revs?|div(?:idend)?|worth|assets|income|new|cash|per|shr|gain|change|increase|decrease|rental|premiums?|book)\b)\b/i,
    "Net profit",
  ],
  [/^Qtr?ly div(?:idend)?\b/i, "Quarterly dividend"],
  [/^(?:Mthly|Monthly) div(?:idend)?\b/i, "Monthly dividend"],
  [/^(?:Semi-?anl?|Semi-annual|Semi) div(?:idend)?\b/i, "Semi-annual dividend"],
  [/^(?:Anl|Annual) div(?:idend)?\b/i, "Annual dividend"],
  [/^Spec(?:ial)? div(?:idend)?\b/i, "Special dividend"],
  [/^Div\b/i, "Dividend"],
  [/^Qtr?ly\b/i, "Quarterly"],
  [/^Mthly\b/i, "Monthly"],
  [/^Qtr\b/i, "Quarter"],
  [/^ended\b/i, "Period ended"],
];
/** Heads of rows that say by themselves what the story is. */
const TELLING =
  /^(?:Oper |Primary |Pro forma )?(?:Shr|Net|Qtr?ly|Mthly|Monthly div|Semi|Anl div|Annual div|Spec|Div\b|Dividend|Sales|Revs|Loss|Profit)/i;
/** `Pay April 22`: what stands above is a dividend, whatever it is called. */
const PAYABLE =
  /^(?:Pay|Payable|Payment date|Pay date):? ((?:[A-Z][a-z]+\.? [A-Za-z\d]+|\d{1,2} [A-Z][a-z]+)(?:, \d{4})?)$/;
/** `Qtr ended Dec 31`, `Year`, `12 mths`: what the rows below are of. */
const PERIOD =
  /^(?:(?:1st|2nd|3rd|4th|first|second|third|fourth|six|nine|three|12|6|9|half|full)?[ -]?(?:qtr|quarter|half|year|mths?|months?|wks?|weeks?|period)\b(?: (?:ended|to|ending)\b.{0,30})?|ended .{3,20}|[A-Z][a-z]{2,8} \d{1,2}(?: end)?)\.?$/i;
/** A company that the text below names as its own. */
const NAMED =
  /[Ff]ull name(?: of (?:the )?company)?(?: is|:)? ((?:[A-Z][\w&.'-]*[ ,]{1,2}){1,6}(?:Inc|Corp|Ltd|Co|Plc|PLC|AG|SA|NV|Limited|Corporation))\b|((?:[A-Z][\w&'-]*\.? ){1,5}(?:Inc|Corp|Ltd|Co|Plc|PLC|AG|SA|NV|Limited|Corporation))(?: <[A-Z.]{1,9}>)?,? (?:said|reported|declared|earned|posted)\b/;

/** True for a first paragraph that is a row of figures, whether or not more follow. */
export const isFigures = (first: string): boolean =>
  first.length < LONGEST &&
  (PERIOD.test(first) || (TELLING.test(first) && /\d|nil/.test(first) && !/[a-z]{4,}\. [A-Z]/.test(first)));

/**
 *     Shr 92 cts vs 83 cts / Net 30.8 mln vs 27.5 mln      Earnings per share 92 cts vs 83 cts, net profit 30.8 mln …
 * A headline of rows of figures: the company where the text names one, the period where a row does, and the first two
 * rows with their heads in words. At most `most` characters.
 */
export function rowsHeadline(paragraphs: readonly string[], most: number): string {
  const rows = paragraphs
    .slice(0, REACH)
    .flatMap((text) => text.split("\n"))
    .map((text) =>
      text
        .trim()
        .replace(/\s+/g, " ")
        .replace(/[.:;,]$/, "")
        .slice(0, LONGEST),
    )
    .filter((text) => text !== "");
  const period = rows.findIndex((row) => !PERIOD.test(row));
  const own = rows.slice(Math.max(0, period));
  const [first = rows[0] ?? "", second = ""] = own;
  const company = NAMED.exec(paragraphs.slice(0, 40).join(" ").slice(0, 4000));
  const head = [company?.[1] ?? company?.[2], period > 0 ? inWords(rows[0] ?? "") : undefined].filter(
    (part) => part !== undefined,
  );
  const payable = PAYABLE.exec(second)?.[1];
  const said = payable === undefined ? inWords(first) : /^shr/i.test(first) ? first : inWords(first);
  const figures =
    payable !== undefined
      ? `${said}, payable ${payable}`
      : TELLING.test(first) && TELLING.test(second) && /\d/.test(second)
        ? `${said}, ${lower(inWords(second))}`
        : said;
  const options = [
    [...head, figures].join(": "),
    [...head, said].join(": "),
    [...head.slice(0, 1), said].join(": "),
    said,
  ];
  return options.find((text) => text.length <= most) ?? cutAtWord(first, most);
}

function inWords(row: string): string {
  for (const [form, words] of HEADS) if (form.test(row)) return row.replace(form, words);
  return row;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const cutAtWord = (text: string, most: number): string =>
  `${text.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
