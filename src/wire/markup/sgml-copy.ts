import type { Block, Copy } from "../draft.ts";
import { type Line, splitLines } from "../text/lines.ts";
import { decodeSgml, lineEnds, type SgmlField } from "./sgml.ts";

const PARAGRAPH = /<P(?:\s[^<>]{0,200})?>/i;

/** The copy in elements: by `<P>` where they have it, by their lines where they have none. */
export function sgmlCopy(fields: readonly SgmlField[]): Copy {
  if (!fields.some(({ text }) => PARAGRAPH.test(text)))
    return { form: "lines", lines: fields.flatMap(linesOf) };
  return { form: "blocks", blocks: fields.flatMap(blocksOf), rule: null };
}

function linesOf({ text, line }: SgmlField): readonly Line[] {
  const bare = text.replace(/<!--[^<>]*-->/g, " ").replace(/<\/?[A-Za-z][^<>]{0,500}>/g, " ");
  return splitLines(decodeSgml(bare)).map((each) => ({ ...each, number: each.number + line - 1 }));
}

/** Cells of a row are parted by a tab; every other tag ends the block before it. */
const INLINE = /^<\/?(?:F|I|B|EM|SUP|SUB|TABLECELL|CHJ\.?\d?)(?:\s|>)/i;

function blocksOf({ text, line }: SgmlField): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let row = false;
  let begun = false;
  let at = line;
  let first = line;
  const flush = (): void => {
    const own = decodeSgml(words.join(""));
    const joined = row ? own.replace(/[^\S\t]+/g, " ").trim() : own.trim().split(/\s+/).join(" ");
    if (joined !== "") blocks.push({ text: joined, line: first, row });
    words = [];
    row = false;
    begun = false;
  };
  for (const [piece] of text.matchAll(/<!--[^<>]*-->|<\/?[A-Za-z][^<>]{0,500}>|[^<]+|</g)) {
    if (/^<(?:\/?[A-Za-z]|!--)/.test(piece) && piece.endsWith(">")) {
      if (/^<\/TABLECELL/i.test(piece)) words.push("\t");
      else if (!INLINE.test(piece)) {
        flush();
        row = /^<(?:TABLE)?ROW(?:\s|>)/i.test(piece);
      }
    } else {
      if (!begun && piece.trim() !== "") {
        begun = true;
        first = at + lineEnds(/^\s*/.exec(piece)?.[0] ?? "");
      }
      words.push(piece);
    }
    at += lineEnds(piece);
  }
  flush();
  return blocks;
}
