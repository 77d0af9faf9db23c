import type { Aside } from "../../article.ts";
import type { Block } from "../markup/body.ts";
import { readByline } from "./byline.ts";

/** `(Reporting by A; Editing by B)`, and the like in the languages of the agencies. */
const SIGN_OFF =
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|reported|written|edited|compiled|translated|translation)\b[^.]{0,40}? by |(?:reporte|reportes|editado|édité|reportage|rédaction|traducido|bearbeitet|geschrieben|redigiert)\b.{0,40}(?: por | par | von ))/i;
/** `hh/ph/ts/hd`, `gr/bp`: initials of those who wrote and edited it. */
const INITIALS = /^\(?\p{Ll}{1,5}(?:[/-]\p{Ll}{1,5}){1,8}\)?\.?$/u;
const NOTE =
  /^[([]?(?:eds?|editors?|editor[’']s notes?|editors[’'] notes?|attention editors?|note to editors?|advisory to editors)\s{0,2}[:.—-]/i;

export const isInitials = (text: string): boolean => text.length <= 40 && INITIALS.test(text);

export interface Sorted {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly byline: { readonly name: string; readonly line: number } | null;
}

/** Notes and a byline before the copy, sign-offs and notes behind it. A body keeps at least one paragraph. */
export function sortAsides(all: readonly Block[]): Sorted {
  let first = 0;
  let last = all.length - 1;
  let byline: Sorted["byline"] = null;
  const before: Aside[] = [];
  const behind: Aside[] = [];
  for (let block = all[first]; block && !block.row; block = all[++first]) {
    const name: string | null = byline === null ? readByline(block.text) : null;
    if (NOTE.test(block.text.slice(0, 60))) before.push({ kind: "note", text: block.text, line: block.line });
    else if (name !== null) byline = { name, line: block.line };
    else break;
    if (first === last) break;
  }
  for (let block = all[last]; block && last > first && !block.row; block = all[--last]) {
    const head = block.text.slice(0, 120);
    const signed = SIGN_OFF.test(head) && (/^[([]/.test(head) || block.text.length <= 160);
    const kind = signed || isInitials(block.text) ? "sign-off" : NOTE.test(head) ? "note" : null;
    if (kind === null) break;
    behind.push({ kind, text: block.text, line: block.line });
  }
  if (first > last) return { blocks: all, asides: [], byline };
  // The only paragraph stays where it is, whatever it was taken for.
  const kept = all.slice(first, last + 1);
  const alone = before.at(-1);
  const asides =
    alone && kept[0]?.text === alone.text && kept[0]?.line === alone.line ? before.slice(0, -1) : before;
  return { blocks: kept, asides: [...asides, ...behind.reverse()], byline };
}

/** `By JANE DOE` without its `By`. */
export function withoutBy(byline: string): string {
  return byline.replace(/^(?:by|par|por)\s+(?=\S)/i, "");
}
