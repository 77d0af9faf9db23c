import { Tokenizer } from "htmlparser2";
import { decodeCharacters } from "./characters.ts";
import { lineCounter, type XmlElement } from "./tree.ts";
import { type TreeBuilder, treeBuilder } from "./tree-builder.ts";

/** Elements whose content is text without tags. */
const RAW = new Set("script style title textarea iframe noembed noframes xmp plaintext".split(" "));

/**
 * HTML as a tree whose root is named `html-text`, whatever its faults: end tags may be missing or too many, and what
 * begins like a tag, comment or script without ending is text. Names in small letters. Linear in the text.
 */
export function parseHtml(html: string, firstLine: number): XmlElement {
  const lines = lineCounter(html);
  const builder = treeBuilder((at) => lines(at) + firstLine - 1);
  const rest = tokens(html, 0, false, builder);
  // Without its end tag a script hides nothing: what follows it is read once more, as text and tags.
  if (rest !== null) tokens(html, rest, true, builder);
  return builder.root;
}

/** Feeds the builder; gives where the text of an element that has text alone begins, where nothing ends that. */
function tokens(html: string, from: number, plain: boolean, out: TreeBuilder): number | null {
  const length = html.length;
  let name = "";
  let start = from;
  let end = from;
  let raw: number | null = null;
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const slice = (begin: number, stop: number): string => html.slice(from + begin, from + stop);
  const comment = (stop: number, closed: boolean): void => {
    if (!closed && from + stop === length) return;
    end = from + stop + 1;
  };
  const opens = (stop: number, empty: boolean): void => {
    end = from + stop + 1;
    out.open(name, attributes, start, end, empty);
    raw = !plain && !empty && RAW.has(name) ? end : null;
    attributes = new Map();
  };
  const text = (begin: number, stop: number): void => {
    if (raw !== null && from + stop === length) return;
    end = from + stop;
    out.text(slice(begin, stop), from + begin);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      isInForeignContext: () => plain,
      ontext: text,
      ontextentity: () => {},
      onopentagname: (begin, stop) => {
        name = slice(begin, stop).toLowerCase();
        start = from + begin - 1;
      },
      onattribname: (begin, stop) => {
        attribute = slice(begin, stop).toLowerCase();
        value = "";
      },
      onattribdata: (begin, stop) => {
        value += slice(begin, stop);
      },
      onattribentity: () => {},
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, decodeCharacters(value));
        value = "";
      },
      onopentagend: (stop) => opens(stop, false),
      onselfclosingtag: (stop) => opens(stop, true),
      onclosetag: (begin, stop) => {
        raw = null;
        const close = html.indexOf(">", from + stop);
        if (close === -1) return;
        end = close + 1;
        out.close(slice(begin, stop).toLowerCase(), end);
      },
      oncomment: (_begin, stop, offset) => comment(stop, offset > 0 || html[from + stop] === ">"),
      ondeclaration: (_begin, stop) => comment(stop, true),
      onprocessinginstruction: (_begin, stop) => comment(stop, true),
      oncdata: (begin, stop, offset) => {
        if (offset === 0) return;
        end = from + stop + 1;
        out.text(slice(begin, stop - offset), from + begin);
      },
      onend: () => {},
    },
  );
  tokenizer.write(from === 0 ? html : html.slice(from));
  tokenizer.end();
  if (raw !== null) return raw;
  if (end < length) out.text(html.slice(end), end);
  return null;
}
