/** What a column of a table, or a name of a plain JSON record, may hold of a story. */
export const COLUMN_FIELDS = [
  "id",
  "date",
  "headline",
  "body",
  "byline",
  "dateline",
  "place",
  "language",
  "slug",
  "categories",
  "keywords",
  "priority",
  "version",
  "status",
  "embargo",
  "rights",
  "image",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The archive's own word on which column is which field: `{ headline: "Titel", body: "Text" }`. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>;

/** Names by field, the surest first, as `nameKey` writes them. */
const NAMES: Readonly<Record<ColumnField, string>> = {
  id: "id guid uid uuid articleid storyid docid docno documentid newsid itemid agencyid uri",
  date:
    "date published publishedat publishedon publishedtime publisheddate publicationdate datepublished dateofpublication " +
    "pubdate publishdate publishtime publishtimestamp webpublicationdate firstpublished issuedate dateissued " +
    "datetime timestamp day datum fecha data dato created createdat createdon datecreated creationdate",
  headline:
    "headline title hed head heading webtitle articletitle newstitle headlinetext titel titre titulo titolo ueberschrift " +
    "uberschrift schlagzeile titular rubrik tittel overskrift tytul",
  body:
    "body text content articlebody articletext articlecontent article bodytext bodyhtml bodycontent fulltext maintext " +
    "story storytext storybody copy contenthtml html texto texte testo inhalt contenido contenu contenuto tekst",
  byline:
    "byline author authors authorname by writer reporter creator autor autoren auteur autore verfasser journalist",
  dateline: "dateline",
  place: "place location city ort lieu lugar luogo placename",
  language: "language lang languagecode locale sprache langue idioma lingua",
  slug: "slug slugline",
  categories: "category categories section sectionname topic topics desk ressort rubric channel",
  keywords: "keywords keyword tags tag subjects subject",
  priority: "priority urgency",
  version: "version revision",
  status: "status pubstatus",
  embargo: "embargo embargoed embargoeduntil",
  rights: "rights copyright license copyrightnotice usageterms",
  image: "image imageurl imagefile img picture photo foto bild",
};

/** A name without regard to case, accents and what parts its words: `Published_At`, `published at`, `publishedAt`. */
export function nameKey(name: string): string {
  return name
    .slice(0, 60)
    .normalize("NFD")
    .replace(/[\p{M}\s_.:/-]/gu, "")
    .toLowerCase();
}

/** For each field the known names that a set of names holds, the surest first; the archive's own word goes before. */
export function fieldsOf(
  names: readonly string[],
  columns: Columns = {},
): ReadonlyMap<ColumnField, readonly number[]> {
  const keys = names.map(nameKey);
  const fields = new Map<ColumnField, readonly number[]>();
  const given = new Set(Object.values(columns).map(nameKey));
  for (const field of COLUMN_FIELDS) {
    const own = columns[field];
    const known =
      own === undefined ? (KNOWN.get(field) ?? []).filter((name) => !given.has(name)) : [nameKey(own)];
    const found = known.map((name) => keys.indexOf(name)).filter((at) => at !== -1);
    if (found.length > 0) fields.set(field, found);
  }
  return fields;
}

const KNOWN: ReadonlyMap<ColumnField, readonly string[]> = new Map(
  COLUMN_FIELDS.map((field) => [field, NAMES[field].split(" ").map(nameKey)]),
);

/** Some of a field's names, for a message. */
export function someNames(field: ColumnField): string {
  return NAMES[field].split(" ").slice(0, 4).join(", ");
}
