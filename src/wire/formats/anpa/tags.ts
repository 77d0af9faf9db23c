import type { Aside } from "../../../article.ts";
import type { Given } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";
import { withoutSigns } from "./signs.ts";

/** The tag lines that open an ANPA text, and the lines of its body. */
export interface AnpaTags {
  /** The keyword line in full: `BC-LT--Argentina-Cancer Beauty,466`. */
  readonly slug: string | null;
  readonly headline: Given | null;
  readonly byline: Given | null;
  readonly embargo: string | null;
  readonly notes: readonly Aside[];
  readonly body: readonly Line[];
}

/** Notes to editors; words that may open a headline (`Video shows …`) count only with what headlines have not. */
const NOTE =
  /^\(?(?:eds?[:.]|eds\b|editors?(?:['’: ]+note|:)|note(?: to editors)?:|ap (?:photo|graphic|video|audio|interactive)|(?:photos?|graphics?|video|with):? [^:]{0,60}[A-Z]{2,4}\d{2,}|(?:incorporates|recasts|corrects|updates|edits|minor edits|adds)\b.{0,200}\.$|(?:with |adds )(?:ap )?(?:photo|graphic|video)s?\b)/i;
const EMBARGO =
  /^\(?(?:embargo(?:ed)?(?: until| for|:)|hold for|for (?:use|release|immediate)\b.{0,60}\d|adv(?:isory|\.)? ?\d)/i;
const KEYWORD = /^(?:[A-Za-z]{2}-{1,2}\S|[A-Z]\d{3,4}\b)/;

/**
 *     ^BC-LT--Argentina-Cancer Beauty,466<
 *     ^For Argentine chemo patients, mirrors can hurt <
 *     ^Eds: With AP Photos.<
 *     ^By PAUL BYRNE and ALMUDENA CALATRAVA=
 *     ^Associated Press=
 * Lines between `^` and `<` (flush left) or `=` (centred): the keyword line, the headline, notes to editors, the byline
 * and whom it writes for. ANPA 1312 gives the signs; what the lines mean is the custom of the AP.
 */
export function readTags(lines: readonly Line[]): AnpaTags {
  let slug: string | null = null;
  let headline: Given | null = null;
  let byline: Given | null = null;
  let embargo: string | null = null;
  const notes: Aside[] = [];
  const { tags, body } = tagLines(lines);
  for (const [index, { text, line }] of tags.entries()) {
    const by = /^by (?=\S)/i.exec(text);
    if (index === 0 && KEYWORD.test(text)) {
      slug = text;
      notes.push({ kind: "note", text, line });
    } else if (NOTE.test(text) || EMBARGO.test(text)) {
      if (EMBARGO.test(text)) embargo ??= text;
      notes.push({ kind: "note", text, line });
    } else if (by && byline === null) {
      byline = { text: text.slice(by[0].length), line };
    } else if (headline === null && byline === null) {
      headline = { text, line };
    } else if (text !== "") {
      notes.push({ kind: "note", text, line });
    }
  }
  return { slug, headline, byline, embargo, notes, body };
}

interface Tag {
  readonly text: string;
  readonly line: number;
}

function tagLines(lines: readonly Line[]): { readonly tags: readonly Tag[]; readonly body: readonly Line[] } {
  const tags: Tag[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || (line.text !== "" && !line.text.startsWith("^"))) break;
    at++;
    if (line.text === "") continue;
    if (/^\^(?:END|ENDIT|ends)[<=]?$/.test(line.text)) {
      at--;
      break;
    }
    let text = line.text;
    // A long tag goes on below, as long as its sign is wanting.
    for (let more = 0; more < 3 && !endsTag(text); more++) {
      const next = lines[at];
      if (!next || next.text === "" || next.indent > 0 || next.text.startsWith("^")) break;
      if (!lines.slice(at, at + 3).some((each) => endsTag(each.text) && !each.text.startsWith("^"))) break;
      text += ` ${next.text}`;
      at++;
    }
    tags.push({ text: withoutSigns(text), line: line.number });
  }
  return { tags, body: lines.slice(at) };
}

const endsTag = (text: string): boolean => /[<=>]$/.test(text);
