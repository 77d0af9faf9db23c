import { type Draft, draftOf, type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { type SgmlField, sgmlGiven, sgmlText } from "../../markup/sgml.ts";
import { sgmlCopy } from "../../markup/sgml-copy.ts";
import { type SgmlDoc, sgmlDocs } from "../../markup/sgml-docs.ts";

/**
 *     <DOC id="AFP_ENG_19940512.0004" type="story" >
 *     <HEADLINE>…</HEADLINE>
 *     <DATELINE>…</DATELINE>
 *     <TEXT><P>…</P></TEXT>
 *     </DOC>
 * The Gigaword collections of newswire text (LDC): documents of type story, multi, advis and other.
 */
export const gigaword: WireFormat = { name: "gigaword", sniff, parse };

const SNIFF =
  /^\s{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,50})?(?:<!DOCTYPE[^<>]{0,200}>\s{0,50})?(?:<[A-Za-z]{2,20}>\s{0,50})?<DOC\s+id\s?=\s?["'][A-Z]{2,5}_?[A-Z]{0,4}_?\d{8}\./i;

function sniff(head: string): boolean {
  return SNIFF.test(head);
}

const CONTAINERS = new Set(["DOC", "BODY", "GWENG", "ROOT"]);
const MISSING = {
  date: "The document has no day: its id gives none, such as `AFP_ENG_19940512.0004`. Mend the id.",
  body: "The document has no words in its <TEXT>, so there is nothing to publish. Take it out of the file.",
};
const CUT =
  "The document has no </DOC>: it breaks off, and its end is missing. Replace the file by a full copy.";

function parse(text: string): readonly (Draft | Refusal)[] {
  return sgmlDocs(text, CONTAINERS).map((doc) =>
    doc.closed ? readDoc(doc) : refuse(doc.part, "cut-short", CUT, doc.line),
  );
}

function readDoc({ part, attributes, fields, line }: SgmlDoc): Draft {
  const id = attributeOf(attributes, "id");
  const type = attributeOf(attributes, "type");
  const all = (name: string): readonly SgmlField[] => fields.filter((field) => field.name === name);
  const day = /(\d{4})(\d\d)(\d\d)\./.exec(id ?? "");
  const noted = fields.filter(({ name }) => !["HEADLINE", "DATELINE", "TEXT"].includes(name));
  return {
    ...draftOf(part, sgmlCopy(all("TEXT")), MISSING),
    agencyId: id,
    dates: day ? [{ text: `${day[1]}-${day[2]}-${day[3]}`, line, rule: "document-number" }] : [],
    headline: sgmlGiven(all("HEADLINE")[0]),
    dateline: sgmlGiven(all("DATELINE")[0]),
    language: languageOf(id ?? ""),
    // `advis`: the agency to its customers. What several stories share a document is `multi`.
    marks: type === "advis" ? ["advisory"] : [],
    asides: noted.flatMap((field) => {
      const text = sgmlText(field);
      return text === "" ? [] : [{ kind: "note", text: `${field.name}: ${text}`, line: field.line } as const];
    }),
  };
}

function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s?=\\s?["']?([^"'\\s<>]{1,80})`, "i").exec(attributes);
  return match?.[1] ?? null;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["ENG", "en"],
  ["FRE", "fr"],
  ["FRA", "fr"],
  ["SPA", "es"],
  ["ARB", "ar"],
  ["CMN", "zh"],
  ["POR", "pt"],
  ["GER", "de"],
  ["DEU", "de"],
  ["RUS", "ru"],
]);

/** `AFP_ENG_19940512.0004`; ids of the first edition name no language. */
function languageOf(id: string): string | null {
  return LANGUAGES.get(/^[A-Z]{2,5}_([A-Z]{3})_/i.exec(id)?.[1]?.toUpperCase() ?? "") ?? null;
}
