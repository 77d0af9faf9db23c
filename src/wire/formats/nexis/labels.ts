import type { Line } from "../../text/lines.ts";

/** A label before its text: `BYLINE: Ann Example`. */
export interface Label {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
}

/** What the labels of the export are, in the languages of its interface. */
const HEADLINE = ["headline", "überschrift", "titre", "título"];
const BYLINE = ["byline", "autor", "auteur"];
const DATELINE = ["dateline", "ort"];
const SECTION = ["section", "rubrik", "ressort", "rubrique", "sección"];
const SUBJECT = [
  "subject",
  "company",
  "organization",
  "ticker",
  "industry",
  "person",
  "geographic",
  "city",
  "state",
  "country",
];
const LANGUAGE = ["language", "sprache", "langue", "idioma"];
const BODY = ["body", "text", "volltext", "corps", "cuerpo"];
const FRONT = [
  "length",
  "länge",
  "longueur",
  "longitud",
  "highlight",
  "encart",
  "type",
  "series",
  "source",
  "column",
  "memo",
  "lead",
];
const TAIL = [
  "load-date",
  "update",
  "date-chargement",
  "fecha-carga",
  "graphic",
  "grafik",
  "publication-type",
  "type-publication",
  "zeitungs-typ",
  "document-type",
  "journal-code",
  "pub-type",
  "url",
  "correction",
  "correction-date",
  "notes",
  "classification",
  "isbn",
  "issn",
  ...SUBJECT,
  ...LANGUAGE,
];

const ROLES = {
  headline: HEADLINE,
  byline: BYLINE,
  dateline: DATELINE,
  section: SECTION,
  subject: SUBJECT,
  language: LANGUAGE,
};
const KNOWN = new Set([...Object.values(ROLES).flat(), ...BODY, ...FRONT, ...TAIL]);
const ENDS = new Set(TAIL);
const LABEL = /^(\p{Lu}[\p{L}-]{2,24}):(?:\s{1,20}|$)/u;

/** The label that opens a line, which stands flush left; null where none does. */
export function labelOf({ text, indent }: Line): Label | null {
  const match = indent > 1 ? null : LABEL.exec(text);
  const name = (match?.[1] ?? "").toLowerCase();
  return match && KNOWN.has(name) ? { name, value: text.slice(match[0].length) } : null;
}

/** `BODY:` or, in newer exports, `Body` alone on its line. */
export function opensBody(line: Line): boolean {
  const label = labelOf(line);
  return label === null ? line.text === "Body" : BODY.includes(label.name);
}

/** True for a label of those that stand behind the copy. */
export const endsBody = ({ name }: Label): boolean => ENDS.has(name);

/** True where a label plays that role. */
export const isLabelOf = (role: keyof typeof ROLES, { name }: Label): boolean => ROLES[role].includes(name);

const SEPARATOR =
  /^(?:(?:level \d{1,2} ?- ?)?\d{1,6} (?:of|von|de|sur|di) \d{1,6} (?:documents?|dokumente?n?|documentos|stories)|document \d{1,6} (?:of|de|von) \d{1,6})$/i;

/** `1 of 2 DOCUMENTS`: what stands before each article. */
export const isSeparator = (text: string): boolean => text.length < 60 && SEPARATOR.test(text);

/** `End of Document`: what stands behind each article in newer exports. */
export const isEnd = (text: string): boolean => /^End of Document$/i.test(text);
