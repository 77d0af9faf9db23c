/** What a key of the front matter is for. Keys of one kind stand in the order in which they are asked. */
export type Role =
  | "date"
  | "changed"
  | "headline"
  | "note"
  | "byline"
  | "dateline"
  | "place"
  | "location"
  | "language"
  | "id"
  | "keywords"
  | "categories"
  | "slug"
  | "version"
  | "priority"
  | "embargo"
  | "rights"
  | "draft"
  | "published"
  | "status"
  | "picture"
  | "alt"
  | "caption"
  | "aside";

/** Small letters and digits alone: `pubDate`, `pub_date` and `Pub-Date` are one key. */
const KEYS: readonly (readonly [Role, string])[] = [
  [
    "date",
    "date pubdate publishdate publisheddate publicationdate datepublished published publishedat publishedon publishedtime articlepublishedtime publishedatdate postdate posted postedon issued issuedate dateissued releasedate datetime dcdate dctermsissued created createdat createdon datecreated creationdate createddate datum fecha postdategmt dategmt",
  ],
  [
    "changed",
    "lastmod lastmodified lastmodifiedat modified modifiedat datemodified modifieddate updated updatedat updatedon dateupdated lastupdated updatedate updateddate",
  ],
  ["headline", "headline title hed posttitle pagetitle"],
  [
    "note",
    "subtitle subhead subheading subheadline subhed deck dek standfirst kicker description excerpt summary abstract lead lede teaser intro seodescription metadescription",
  ],
  [
    "byline",
    "byline author authors writer writers creator dccreator by reporter reporters journalist contributor contributors",
  ],
  ["dateline", "dateline"],
  ["place", "place"],
  ["location", "location city town locality"],
  ["language", "language lang locale languagecode hreflang"],
  ["id", "id guid uuid uid"],
  ["keywords", "tags tag keywords keyword topics topic subjects"],
  ["categories", "categories category section sections desk"],
  ["slug", "slug slugline"],
  ["version", "version edition"],
  ["priority", "priority urgency"],
  ["embargo", "embargo embargoed embargodate embargountil embargoeduntil"],
  ["rights", "rights copyright license licence usageterms"],
  ["draft", "draft isdraft private unpublished"],
  ["published", "publish ispublished public"],
  ["status", "status poststatus state pubstatus visibility"],
  ["picture", "image images img cover coverimage featuredimage featureimage hero heroimage photo"],
  ["alt", "imagealt alt coveralt"],
  ["caption", "imagecaption caption covercaption"],
  // What site generators have for themselves.
  [
    "aside",
    "layout template templateengineoverride type kind posttype contenttype weight order position menu menus nav navigation sidebar toc tableofcontents url permalink aliases alias redirectfrom redirectto redirects linktitle shorttitle seotitle metatitle canonical canonicalurl originalurl sourceurl link outputs output featured featuredmedia thumbnail thumb banner gallery media video audio podcast opengraph ogimage twitter social share sharing math mathjax katex mermaid comments comment commentstatus disqus pingstatus sticky pinned pin series cascade build buildoptions headless sitemap robots noindex eleventyexcludefromcollections eleventynavigation eleventycomputed pagination renderengine css js scripts styles style classes class theme authorlogin authoremail authorurl authorslug authorid wordpressid wordpressurl wpid postid postname postparent postpassword parent parentid custom data format postformat expirydate unpublishdate expires readingtime wordcount iscjklanguage translationkey markup resources likes views cssclasses cssclass",
  ],
];

const ROLES: ReadonlyMap<string, readonly [Role, number]> = new Map(
  KEYS.flatMap(([role, names]) =>
    names.split(" ").map((name, rank): [string, readonly [Role, number]] => [name, [role, rank]]),
  ),
);

/** Keys that a story has a use for, for a hint at a slip. */
export const USED_KEYS: readonly string[] = KEYS.flatMap(([role, names]) =>
  role === "aside" ? [] : names.split(" "),
);

/** Records that hold keys of their own: Hugo's `params`, Zola's `taxonomies` and `extra`. */
export const HOLDERS: ReadonlySet<string> = new Set(["params", "taxonomies", "extra", "meta", "metadata"]);

/** What a key is for, and its rank among those for the same; null for one that is not known. */
export function roleOf(key: string): readonly [Role, number] | null {
  return ROLES.get(key.toLowerCase().replace(/[\s_.:-]/g, "")) ?? null;
}
