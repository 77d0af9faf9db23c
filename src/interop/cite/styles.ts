import { dayNumber, monthOf, yearName, yearOf } from "../../archive/calendar.ts";
import type { CalendarDate } from "../../article.ts";
import { dates } from "../../words/en/dates.ts";
import { direct, inverted, withInitials } from "./names.ts";
import { marked, within } from "./quotes.ts";
import { headed, type Work } from "./work.ts";

/**
 * A piece of a citation: plain text; a title or a name, which may run from right to left; the name of a newspaper, set in
 * italics; or what is said before the number of a paragraph, where one is cited, and not at all where none is.
 */
export type Piece = string | { readonly as: "title" | "name" | "paper" | "paragraph"; readonly text: string };

/** A citation by the rules of a style. */
export interface Styled {
  /** The Chicago Manual of Style (18, a note), the APA's (7), the MLA's (9). */
  readonly style: "chicago" | "apa" | "mla";
  readonly pieces: readonly Piece[];
}

/**
 * How to cite a story, in one line and without a day of access, for the clock is no part of an archive:
 *
 *     Jane Doe, “A Bridge Opens,” SEOUL, 14 November 2014. The Bridge Archive (Bridge Press). https://…
 *     [A bridge opened on Friday], SEOUL, 14 November 2014. The Bridge Archive. https://…
 *
 * `url` is the address to show, absolute or not.
 */
export function citation(work: Work, url: string): readonly Piece[] {
  const { authors, place, date, archive, publisher } = work;
  return [
    ...list(authors.map(direct)),
    authors.length === 0 ? "" : ", ",
    ...title(work, ","),
    " ",
    ...(place === null ? [] : [name(place), ", "]),
    dates.long(date),
    { as: "paragraph", text: ", para. " },
    ". ",
    name(archive),
    ...(publisher === null ? [] : [" (", name(publisher), ")"]),
    `. ${url}`,
    { as: "paragraph", text: "#p" },
  ];
}

/** The story by the rules of the guides that most are asked for; the headline's capitals stay as they were sent. */
export const styled = (work: Work): readonly Styled[] => [
  { style: "chicago", pieces: chicago(work) },
  { style: "apa", pieces: apa(work) },
  { style: "mla", pieces: mla(work) },
];

/**
 * The Chicago Manual of Style, 18th edition, notes and bibliography: of three authors and more a note names the first.
 * It asks for no entry in the bibliography for what stands in a newspaper.
 */
function chicago(work: Work): readonly Piece[] {
  const { authors } = work;
  const [first] = authors;
  return [
    ...(authors.length > 2 && first ? [name(direct(first)), " et al."] : list(authors.map(direct))),
    authors.length === 0 ? "" : ", ",
    ...title(work, ",", true),
    " ",
    paper(work.archive),
    `, ${american(work.date)}`,
    { as: "paragraph", text: ", para. " },
    ...(work.url === null ? [] : [`, ${work.url}`, { as: "paragraph", text: "#p" } as const]),
    ".",
  ];
}

/** Publication Manual of the APA, 7th edition, newspaper article; without an author the title comes first. */
function apa(work: Work): readonly Piece[] {
  const names = work.authors.map(withInitials);
  const last = names.at(-1);
  const shown =
    names.length > 20 && last !== undefined
      ? [...between(names.slice(0, 19)), ", … ", name(last)]
      : series(names, "&");
  const day = `(${yearName(yearOf(work.date))}, ${dates.monthName(work.date)} ${dayNumber(work.date)}). `;
  const heading: Piece = { as: "title", text: marked(headed(work), ".") };
  return [
    ...(last === undefined ? [heading, " ", day] : [...shown, stopAfter(last), day, heading, " "]),
    paper(work.archive),
    `.${address(work, " ")}`,
  ];
}

/** MLA Handbook, 9th edition, works cited; of three authors and more it names the first. */
function mla(work: Work): readonly Piece[] {
  return [
    ...mlaAuthors(work.authors),
    ...title(work, "."),
    " ",
    paper(work.archive),
    `, ${dayNumber(work.date)} ${mlaMonth(work.date)} ${yearName(yearOf(work.date))}${address(work, ", ")}.`,
  ];
}

function mlaAuthors([first, second, ...more]: Work["authors"]): readonly Piece[] {
  if (first === undefined) return [];
  if (more.length > 0) return [name(inverted(first)), ", et al. "];
  const names = [inverted(first), ...(second ? [direct(second)] : [])];
  return [...series(names, "and"), stopAfter(names.at(-1) ?? "")];
}

const name = (text: string): Piece => ({ as: "name", text });
const paper = (text: string): Piece => ({ as: "paper", text });

/** A given title in quotation marks with the mark behind it inside; a derived one in brackets alone. */
const title = (work: Work, mark: "," | ".", always = false): readonly Piece[] =>
  work.derived
    ? [{ as: "title", text: headed(work) }, mark]
    : ["“", { as: "title", text: within(marked(work.title, mark, always)) }, "”"];

const address = ({ url }: Work, before: string): string => (url === null ? "" : `${before}${url}`);

/** `Ana Lind and Bo Sample`; of more, `Ana Lind, Bo Sample, and Cy Muster`. */
const list = (names: readonly string[]): readonly Piece[] =>
  names.length < 3 ? between(names, " and ") : series(names, "and");

/** With a comma behind the first name too, which is inverted. */
const series = (names: readonly string[], and: string): readonly Piece[] =>
  names.length < 2
    ? names.map(name)
    : [...between(names.slice(0, -1)), `, ${and} `, ...names.slice(-1).map(name)];

const between = (names: readonly string[], sign = ", "): readonly Piece[] =>
  names.flatMap((text, at) => (at === 0 ? [name(text)] : [sign, name(text)]));

/** The full stop behind names, which that of `King, Jr.` is already. */
const stopAfter = (text: string): string => (text.endsWith(".") ? " " : ". ");

const american = (date: CalendarDate): string =>
  `${dates.monthName(date)} ${dayNumber(date)}, ${yearName(yearOf(date))}`;

/** Months of more than four letters are cut (MLA Handbook, appendix 1). */
function mlaMonth(date: CalendarDate): string {
  const name = dates.monthName(monthOf(date));
  return name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`;
}
