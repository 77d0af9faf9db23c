import { pictureWords } from "./inline-out.ts";

/** A code of a site generator: where it ends, its name, and the words that it brings to the page. */
export interface Shortcode {
  readonly end: number;
  readonly name: string;
  readonly words: string;
}

/** Each stops at the next of its kind, so that a long text of openings takes one look at each. */
const PATTERNS: readonly RegExp[] = [
  // Hugo: {{< figure src="a.jpg" caption="The ferry" >}}, {{% notice %}}
  /\{\{[<%]\s*(?:\/\*\s*)?(\/?[\w./-]{1,60})((?:(?!\{\{)[\s\S]){0,2000}?)[>%]\}\}/y,
  // Liquid and Nunjucks: {% include image.html alt="The ferry" %}
  /\{%-?\s*(\/?[A-Za-z_]\w{0,60})((?:(?!\{%)[\s\S]){0,2000}?)-?%\}/y,
  // Kramdown's attributes: {: .lead}
  /(\{:)(?=[\s.#A-Za-z])([^{}\n]{0,500})\}/y,
  // WordPress: [caption id="a" width="300"] … [/caption]
  /\[(\/(?:wp_)?(?:caption|gallery|embed|audio|video|playlist)|embed(?=\])|(?:wp_)?(?:caption|gallery|embed|audio|video|playlist)(?=\s{1,9}\w{1,30}=))([^[\]]{0,1000})\](?![([:])/iy,
];

/** Signs that a code may begin with. */
export const CODE_SIGNS: ReadonlySet<string> = new Set(["{", "["]);

/** The code that begins at `at`; null where none does. */
export function shortcodeAt(text: string, at: number): Shortcode | null {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, name = "", rest = ""] = match;
    if (name === "{:") return { end: at + whole.length, name: "{: }", words: "" };
    const value = (key: string): string =>
      new RegExp(`\\b${key}\\s{0,9}=\\s{0,9}["“]([^"”]{1,2000})["”]`, "i").exec(rest)?.[1]?.trim() ?? "";
    const words = value("caption") || pictureWords(value("alt"), value("title"));
    return { end: at + whole.length, name: name.replace(/^\//, ""), words };
  }
  return null;
}
