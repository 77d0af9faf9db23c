import { is } from "./lexicon.ts";
import { isVerb } from "./verb.ts";
import { bareAt, type Word } from "./word.ts";

/**
 * What a last word waits for: `will continue | to pay`, `is projected | at 12 mln`, `narrowed to a range | of`, `was 14 pct | higher`.
 * In each row the next words, and the last ones; behind `…` those up to a few words before: `to prevent the rival | from`.
 */
const COMPLEMENTS = `
to | continu(?:e[sd]?|ing) beg[aiu]n(?:s|ning)? start(?:s|ed|ing)? fail(?:s|ed|ing)? declin(?:e[sd]?|ing) agree[sd]? decid(?:e[sd]?|ing) try tries tried trying refus(?:e[sd]?|ing) threaten(?:s|ed|ing)? intend(?:s|ed|ing)? plan(?:s|ned|ning)? seek(?:s|ing)? sought want(?:s|ed|ing)? hop(?:e[sd]?|ing) tend(?:s|ed|ing)? manag(?:e[sd]?|ing) well better best prepared ready able unable likely unlikely willing unwilling certain sure eager reluctant forced bound principle order enough congress parliament ordered told asked urged allowed permitted invited instructed authori[sz]ed required encouraged entitled referred access attributed led attempt bid
to for on | principle agreed subject according due owing prior close related linked tied exposed
at to as for between from with | projected estimated valued priced seen put set fixed aimed designed raised increased lowered reduced cut regarded described named expected intended scheduled forecast planned rated listed based compared made held
with for to of | connection return addition exchange response accordance line cooperation conjunction association compliance favou?r relation regard respect contrast comparison view light behalf hope spite
of | range total equivalent number lines series subsidiary letter extension direction average maximum minimum record rate lack variety sum heels hundreds thousands dozens scores tens bulk rest brink verge aftermath midst height victims? survivors? part majority half quarter third end wake hands result kind type member one some most all instead because ahead out capable aware course terms
of | pct percent purchase lease signs? growth acquisition flow worth sale possibility likelihood threat risk currencies formation creation aspects? parts portions? sections? evidence indications? percentage proportion
on | concentrat(?:e[sd]?|ing) focus(?:es|ed|ing)? cent(?:er|re)(?:s|ed)? depend(?:s|ed)? rel(?:y|ies|ied) insist(?:s|ed)?
as below above over under within behind ahead | well far just slightly
to for that | (?:im)?possible necessary easier harder easy hard difficult essential important crucial prey
in with | agreed
that | ruled announced concluded argued warned predicted insisted fact idea belief condition grounds impression perception fears? assumption apparent clear evident obvious likely certain true rumou?rs hopes chance possibility
for | hoped waited asked looking waiting poised
into in to | back
against out for | decided ruled voted spoke argued warned protested campaigned
under in where whereby | agreement contract pact deal accord plan transaction intent scheme arrangement restructuring
to | up
[a-z]{3,}ing | beg[aiu]n started stopped considered
of by in as on at with | use
from to of for with | them him her it us itself themselves himself
this in on next last today tonight | later earlier early late
ever unchanged unaffected unanswered intact higher lower more less earlier later better worse greater fewer faster slower smaller larger | .*
dlrs? pct mln billion bln apiece each tonnes? | .*
.* | remain(?:ed)? becomes? became seem(?:s|ed)?
… from | prevent(?:s|ed|ing)? prohibit(?:s|ed|ing)? bar(?:s|red|ring)? stop(?:s|ped|ping)? keep(?:s|ing)? kept discourag(?:e[sd]?|ing) exempt(?:s|ed|ing)? ban(?:s|ned|ning)? restrain(?:s|ed|ing)?
… to | linked tied compared attributed ascribed subjected added limited exposed sentenced
… as | described regarded seen viewed named elected appointed treated classified selected chosen picked retained hired engaged
… with | (?:provid|suppl|present|replac|furnish|equip)(?:e[sd]?|y|ied|ies|ed|s|ing|ying)?
`;

/** Words between a verb and what it waits for. */
const REACH = 12;

const wordsOf = (text: string): RegExp => new RegExp(`^(?:${text.trim().replaceAll(" ", "|")})$`);
const ROWS = COMPLEMENTS.trim()
  .split("\n")
  .map((row) => {
    const [next = "", last = ""] = row.replace("… ", "").split(" | ");
    return { next: wordsOf(next), last: wordsOf(last), reach: row.startsWith("…") ? REACH : 1 };
  });

/** Whether the word behind an end is what the words before it wait for. */
export function isAwaited(all: readonly Word[], next: string): boolean {
  // `ruled Friday | that`
  const said = is.day(all.at(-1)) ? all.slice(0, -1) : all;
  const last = bareAt(said, said.length - 1);
  // `a plan | to build` is whole without it, `they plan | to build` is not.
  const noun =
    /^(?:plans?|decline|start|hopes?)$/.test(last) &&
    !isVerb(said, said.length - 1) &&
    !is.noNoun(said[said.length - 2]) &&
    said.at(-2)?.stop === "";
  if (noun) return false;
  // `depends entirely | on`
  const adverb = /ly$|^(?:instead|together|again)$/.test(last) ? 1 : 0;
  return ROWS.some(
    (row) =>
      row.next.test(next) &&
      said.slice(-row.reach - adverb).some(({ bare, capital }) => !capital && row.last.test(bare)),
  );
}
