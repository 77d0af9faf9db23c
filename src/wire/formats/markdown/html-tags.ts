/** A piece of HTML in a text: from where it begins to where it ends. */
export type Piece =
  | {
      readonly kind: "tag";
      readonly name: string;
      readonly closes: boolean;
      readonly attributes: string;
      readonly end: number;
    }
  /** A comment or declaration: no words of the page. */
  | { readonly kind: "comment"; readonly end: number }
  /** What a page would run, or apply, and not show: an element with all that is in it. */
  | { readonly kind: "hidden"; readonly name: string; readonly end: number };

/** Elements that stand in a line. */
const INLINE =
  "a abbr acronym b bdi bdo big blink button cite code data del dfn em font i input ins kbd label mark meter nobr output progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br";
/** Elements that a page shows in their own way, of which a text has nothing but what is written in them. */
const SHOWN =
  "iframe object embed video audio canvas svg math map area picture source track select textarea noscript path g";
/** Elements whose content is no words. */
const HIDDEN = new Set(["script", "style", "template"]);
/** Elements that begin a block of their own (CommonMark 0.31, 4.6), and what pages of old had beside them. */
const BLOCK =
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu menuitem meta nav noframes ol optgroup option p param pre search section summary table tbody td tfoot th thead title tr ul marquee";

const BLOCK_TAGS: ReadonlySet<string> = new Set(BLOCK.split(" "));
const TAGS: ReadonlySet<string> = new Set([
  ...BLOCK_TAGS,
  ...INLINE.split(" "),
  ...SHOWN.split(" "),
  ...HIDDEN,
]);
const SHOWN_TAGS: ReadonlySet<string> = new Set([
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
  "canvas",
  "svg",
]);

export const isBlockTag = (name: string): boolean => BLOCK_TAGS.has(name);
/** True for what a reader of the page would see and a reader of the text does not. */
export const isShown = (name: string): boolean => SHOWN_TAGS.has(name);

/** Linear: a quoted value ends at its quote, and all else at the next `<` or `>`. */
const TAG = /<(\/?)([A-Za-z][A-Za-z\d:-]*)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;

/** Elements of a page's own making (`<photo-box>`) or of another vocabulary (`<o:p>`). */
const OWN_TAG = /^[a-z][a-z\d]*[:-][a-z]/;

/** Attributes that have no value. */
const BARE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|declare|default|defer|disabled|download|frameborder|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|noresize|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|[\w:.@]+-[\w:.-]*)$/i;

/** True for what may stand in a tag: in `a <b and c> d` words would be lost. */
function areAttributes(text: string): boolean {
  const bare = text.replace(/[^\s"'=/]+\s{0,20}=\s{0,20}(?:"[^"]*"|'[^']*'|[^\s"']+)/g, " ");
  return bare.split(/[\s/]+/).every((word) => word === "" || BARE.test(word));
}

/** Signs that are known not to stand behind the places searched so far: what has no end hides nothing. */
export type Unclosed = Set<string>;

/**
 * The piece of HTML that begins at `at`. Null where none does: `5 < 6`, and names that HTML does not have, such as a
 * share's `<GM.N>`, are text. What is opened and never closed hides nothing.
 */
export function pieceAt(text: string, at: number, unclosed: Unclosed): Piece | null {
  if (text.startsWith("<!--", at)) return commentUntil("-->", text, at + 2, unclosed);
  if (text.startsWith("<?", at)) {
    const piece = commentUntil("?>", text, at + 2, unclosed);
    return piece && { kind: "hidden", name: "?", end: piece.end };
  }
  if (text.startsWith("<!", at))
    return /[A-Za-z]/.test(text.charAt(at + 2)) ? commentUntil(">", text, at + 3, unclosed) : null;
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (match === null) return null;
  const name = (match[2] ?? "").toLowerCase();
  if (!TAGS.has(name) && !OWN_TAG.test(match[2] ?? "")) return null;
  if (!areAttributes(match[3] ?? "")) return null;
  const closes = match[1] === "/";
  if (HIDDEN.has(name) && !closes) {
    const end = endOfElement(text, TAG.lastIndex, name, unclosed);
    if (end !== -1) return { kind: "hidden", name, end };
    TAG.lastIndex = at + match[0].length;
  }
  return { kind: "tag", name, closes, attributes: match[3] ?? "", end: at + match[0].length };
}

function commentUntil(sign: string, text: string, from: number, unclosed: Unclosed): Piece | null {
  if (unclosed.has(sign)) return null;
  const end = text.indexOf(sign, from);
  if (end !== -1) return { kind: "comment", end: end + sign.length };
  unclosed.add(sign);
  return null;
}

/** Where the next closing tag of `name` ends; -1 where there is none. */
export function endOfElement(text: string, from: number, name: string, unclosed: Unclosed): number {
  if (unclosed.has(name)) return -1;
  const close = new RegExp(`</${name}\\s{0,20}>`, "gi");
  close.lastIndex = from;
  if (close.exec(text) !== null) return close.lastIndex;
  unclosed.add(name);
  return -1;
}

/** The value of an attribute as it is written; empty where there is none. */
export function attributeIn(attributes: string, name: string): string {
  for (const [, key = "", double, single, bare] of attributes.matchAll(
    /([^\s"'=/]+)(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
  )) {
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? "";
  }
  return "";
}
