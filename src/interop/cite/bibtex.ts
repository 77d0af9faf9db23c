import { direct, type Name } from "./names.ts";
import { headed, type Work } from "./work.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The story as an entry of BibTeX that biblatex reads too: `date` is for the one, `year` and `month` for the other,
 * `entrysubtype` for biblatex alone. The title stands in two pairs of braces, for styles would else write it in
 * small letters, names among them.
 */
export function bibtex(work: Work): string {
  const { authors, date, publisher, url } = work;
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{{${latex(headed(work))}}}`],
    ...(authors.length === 0 ? [] : [["author", `{${authors.map(author).join(" and ")}}`] as const]),
    ["journal", `{${latex(work.archive)}}`],
    ...(publisher === null ? [] : [["publisher", `{{${latex(publisher)}}}`] as const]),
    ["date", `{${date}}`],
    ["year", `{${date.slice(0, 4)}}`],
    ["month", MONTHS[Number(date.slice(5, 7)) - 1] ?? "jan"],
    ["language", `{${latex(work.language)}}`],
    ["entrysubtype", "{newspaper}"],
    ...(url === null ? [] : [["url", `{${url.replace(/[\\{}]/g, encodeURIComponent)}}`] as const]),
  ];
  return `@article{${work.key},\n${fields.map(([key, value]) => `  ${key} = ${value}`).join(",\n")}\n}\n`;
}

/** `King, Jr., Martin`. What is no name of a person stands in braces, so that no word of it is taken for one. */
function author(name: Name): string {
  if ("literal" in name) return `{${latex(direct(name))}}`;
  const { family, suffix, given } = name;
  // `and` parts authors, wherever it stands.
  const whole = (text: string): string =>
    /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${latex(text)}}` : latex(text);
  return [family, ...(suffix === null ? [] : [suffix]), given].map(whole).join(", ");
}

/**
 * What LaTeX reads as an order of its own, by what prints it. BibTeX counts braces even behind a backslash. Signs that
 * mathematics has are written as such: of `{\textless}` some reference managers make words of a headline.
 */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "$<$",
  ">": "$>$",
  "|": "$|$",
  "`": "{\\textasciigrave}",
};

/** Text as LaTeX prints it. Signs that it would join to another (`--`, `''`, `,,`) are kept apart. */
function latex(text: string): string {
  return text
    .replace(/[\\{}~^<>|`&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|'(?=')|,(?=,)/g, "$&{}");
}
