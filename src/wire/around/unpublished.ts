import type { Aside } from "../../article.ts";
import { isRule } from "./notes.ts";
import { asideOf, type Unit } from "./unit.ts";

const NOT_FOR_PUBLICATION =
  /not (?:intended )?for publication|nicht (?:zur|für die) ver(?:ö|oe)ffentlichung|ne pas publier|pas destin(?:é|ée|ées|és) à (?:la |être )?publi|no (?:es |son )?(?:para publicar|para publicaci(?:ó|o)n|publicable)|non (?:è |e |sono )?(?:per la pubblicazione|destinat)|não (?:é )?para publica|niet (?:bestemd )?voor publicatie|ikke (?:til|for) (?:offentliggørelse|publisering)|ej för publicering|nie do publikacji/i;
const NOTEBOOK =
  /^#{1,3} {0,3}(?:\p{L}{2,20}[ -](?:notebook|notizblock|bloc-notes|cuaderno|taccuino)\b|notizblock\b)/iu;
/** Longest line that says so, in characters. */
const LONGEST = 200;

/**
 *     * * * *
 *     The following information is not intended for publication
 * Parts the copy from what its agency sends along for the desks alone, from its heading or the rule before it on.
 * `lines` for copy as a printer set it.
 */
export function partUnpublished<U extends Unit>(
  units: readonly U[],
  lines: boolean,
): { readonly rest: readonly U[]; readonly asides: readonly Aside[] } {
  const at = startOf(units, lines);
  if (at <= 0 || !units.slice(0, at).some(({ text }) => text !== "")) return { rest: units, asides: [] };
  const asides = units.slice(at).flatMap((unit) => (unit.text === "" ? [] : [asideOf("unpublished", unit)]));
  return { rest: units.slice(0, at), asides };
}

/** Where the notes begin; -1 where there are none. */
function startOf(units: readonly Unit[], lines: boolean): number {
  const heading = units.findIndex(({ text }) => text.startsWith("#") && NOTEBOOK.test(text));
  const said = units.findIndex((unit, at) => saysSo(unit, units[at - 1], lines));
  if (heading !== -1 && (said === -1 || heading < said)) return heading;
  for (let at = said - 1; at >= Math.max(0, said - 2); at--) if (isRule(units[at]?.text ?? "")) return at;
  return said;
}

/** A line of a printer may be the midst of a sentence, so that it must stand apart. */
function saysSo({ text }: Unit, before: Unit | undefined, lines: boolean): boolean {
  if (text === "" || text.length >= LONGEST) return false;
  if (lines && before !== undefined && before.text !== "" && !isRule(before.text)) return false;
  return !/^["“„«]/.test(text) && NOT_FOR_PUBLICATION.test(text);
}
