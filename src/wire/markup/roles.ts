import type { XmlElement } from "./tree.ts";

/** What an element of a body is where it is no copy; `main` is copy, and the element that holds the story. */
export type Role =
  | "silent"
  | "title"
  | "subtitle"
  | "label"
  | "byline"
  | "place"
  | "dateline"
  | "caption"
  | "credit"
  | "picture"
  | "note"
  | "sign-off"
  | "unpublished"
  | "lead"
  | "header"
  | "main";

/**
 * Names of elements, and words of `class`, `role` and `itemprop`, in small letters and without signs between their
 * words: HTML's and NITF's own, and those that agencies give in their languages.
 */
const NAMES: readonly (readonly [Role, string])[] = [
  [
    "silent",
    "nav navigation navbar menu breadcrumb breadcrumbs share sharing social socialmedia cookie skiplink",
  ],
  [
    "silent",
    "advert advertisement anzeige werbung mediareference mediametadata mediaobject nitftablemetadata",
  ],
  [
    "title",
    "title headline hedline hl1 h1 titel titre titulo título titolo rubrik overskrift tittel otsikko kop",
  ],
  ["title", "cím nadpis tytuł naslov başlık schlagzeile überschrift ueberschrift"],
  [
    "subtitle",
    "subtitle subheadline subheading subhead subhed untertitel unterzeile underrubrik undertittel",
  ],
  ["subtitle", "underoverskrift undertitel soustitre subtitulo subtítulo sottotitolo alaotsikko ondertitel"],
  [
    "label",
    "label vignette vinjett vinjette kicker eyebrow dachzeile overline overrubrik stikktittel stikktitel",
  ],
  [
    "label",
    "trompet antetitulo antetítulo antetitel surtitre occhiello category categories kategorie kategorien",
  ],
  [
    "label",
    "kategori categoria categoría catégorie ressort rubrique slug slugline keyword keywords stichwort",
  ],
  ["label", "stichworte schlagwort schlagworte stikkord motscles tag tags tagcloud topic topics"],
  [
    "label",
    "time date datetime datum publicationdate pubdate published updated modified timestamp dato fecha",
  ],
  [
    "byline",
    "byline bylines author authors autor autore auteur auteurs forfatter forfattare författare skribent",
  ],
  [
    "byline",
    "verfasser journalist reporter autorzeile autorenzeile writtenby creator signature signatur firma",
  ],
  ["byline", "kirjoittaja toimittaja"],
  [
    "place",
    "ort place location lieu lugar luogo localita località sted plats city cidade città ciudad paikka",
  ],
  ["dateline", "dateline datelinje ortsmarke spitzmarke datumszeile"],
  [
    "caption",
    "caption captions figcaption cutline bildunterschrift bildtext bildtexte bildetekst billedtekst",
  ],
  [
    "caption",
    "billedetekst legende légende legenda didascalia fotobijschrift bijschrift onderschrift piedefoto",
  ],
  ["caption", "leyenda kuvateksti mediacaption captiontext"],
  [
    "credit",
    "credit credits creditline bildnachweis bildquelle bildrechte fotograf fotografo fotógrafo photographer",
  ],
  [
    "credit",
    "photographe mediaproducer credito crédito crédit crediti kreditering copyright copyrightline copyrite",
  ],
  [
    "credit",
    "rights imprint source sources quelle källa kalla kilde fonte fuente lähde agency agence agentur",
  ],
  ["credit", "byrå distributor"],
  [
    "picture",
    "figure media image images picture pictures photo photos foto fotos bild bilder bilde billede kuva",
  ],
  ["picture", "imagen imágenes immagine immagini imagem thumbnail thumb gallery galerie galleria slideshow"],
  [
    "note",
    "note notes ednote edsnote editorsnote editornote notepad notizblock redaktionshinweis hinweis footer",
  ],
  ["note", "related relatedlinks relatedarticles readmore seealso contentinfo banner series"],
  ["sign-off", "tagline signoff shirttail contact kontakt editorialcontact"],
  [
    "lead",
    "lead lede teaser ingress intro vorspann standfirst chapo chapeau chapô entradilla bajada manchet",
  ],
  ["lead", "sommario summary abstract"],
  ["unpublished", "nonpublic unpublished notforpublication nichtöffentlich internal intern internt interne"],
  ["header", "header"],
  ["main", "main article articlebody"],
];

/** Elements of which that holds, and not words of their attributes. */
const ELEMENTS: readonly (readonly [Role, string])[] = [
  [
    "silent",
    "head script style template noscript form button select option input iframe object embed svg math",
  ],
  ["silent", "canvas audio video"],
];

const listed = (lists: readonly (readonly [Role, string])[]): ReadonlyMap<string, Role> =>
  new Map(lists.flatMap(([role, names]) => names.split(" ").map((name) => [name, role] as const)));
const BY_WORD = listed(NAMES);
const BY_ELEMENT = listed(ELEMENTS);

/** Words behind a name that leave its meaning as it is: `caption-text`, `byline_wrapper`. */
const TAILS = new Set(
  "text name line wrapper wrap container inner block box paragraph info list item".split(" "),
);
/** Words before a name that turn it into its contrary: `has-image`, `no-byline`. */
const CONTRARY = new Set(
  "with has no non not without hide is mit ohne avec sans con sin med utan uten".split(" "),
);

/** True for an element whose name alone (in small letters) says that it holds no words. */
export const isSilent = (name: string): boolean => BY_ELEMENT.has(name);

/** The role of an element by its name or its attributes, and which of them said so; null for copy like any other. */
export function roleOf(element: XmlElement): Role | null {
  const name = element.name.toLowerCase();
  const own = BY_ELEMENT.get(name) ?? ofWord(element.name);
  if (own !== null || element.attributes.size === 0) return own;
  const words = ["class", "itemprop", "role"].flatMap((attribute) =>
    (element.attributes.get(attribute) ?? "").slice(0, 400).split(/\s+/),
  );
  const roles = words.flatMap((word) => (word === "" ? [] : (ofWord(word) ?? [])));
  return roles.find((role) => role === "unpublished") ?? roles[0] ?? null;
}

/** `BILDTEXT`, `story-byline`, `photoCaption`, `wp-caption-text`: whole, or by its last word. */
function ofWord(word: string): Role | null {
  if (/^[a-z\d]+$/.test(word)) return BY_WORD.get(word) ?? null;
  const parts = word
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((part) => part !== "");
  const whole = BY_WORD.get(parts.join(""));
  if (whole !== undefined) return whole;
  while (parts.length > 1 && TAILS.has(parts.at(-1) ?? "")) parts.pop();
  if (CONTRARY.has(parts[0] ?? "")) return null;
  return BY_WORD.get(parts.slice(-2).join("")) ?? BY_WORD.get(parts.at(-1) ?? "") ?? null;
}
