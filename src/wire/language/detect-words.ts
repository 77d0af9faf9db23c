/**
 * The words that grammar cannot do without, by language. One that several languages have stands with each: it
 * tells that the text is one of them.
 */
const FUNCTION_WORDS = {
  en: "the of and to in a an for on at by from with as is was were are be been has have had will would could it its he his she they their this that which who not but or said says than after about into over no do",
  fr: "le la les l des du de un une et à au aux en dans sur pour par avec qui que qu est sont a ont été il elle ils se ne pas ce cette son sa ses leur mais ou plus d après selon sans comme entre",
  es: "el la los las del de un una y a al en por para con que se es son fue ha han su sus no lo como más pero este esta o según sobre entre desde tras ante",
  de: "der die das den dem des ein eine einen einem einer und in im am an auf für von vom mit zu zum zur bei nach aus ist sind war wurde wurden hat haben wird werden sich nicht auch als dass es er sie so wie über um oder",
  it: "il lo la i gli le del dello della dei degli delle di un una uno e è in nel nella nei nelle al alla ai alle da dal dalla per con su sul sulla che non si ha hanno sono stato stata come più ma anche dopo l d",
  pt: "o a os as do da dos das de um uma e é em no na nos nas ao à aos às por pelo pela para com que se não foi são está seu sua mais como mas ou segundo entre após sobre",
  nl: "de het een en van in op te voor met aan bij uit naar door over om tot is zijn was waren heeft hebben had werd worden wordt dat die dit deze niet ook maar als er hij zij ze of nog dan na",
} as const;

const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);

/** The languages, by number, that have a word. */
const OWNERS: ReadonlyMap<string, readonly number[]> = ownersOf();

function ownersOf(): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of words.split(" ")) {
      const known = owners.get(word);
      if (known) known.push(index);
      else owners.set(word, [index]);
    }
  }
  return owners;
}

/** How many of a text's words each language needs: the one that has most, and the most of any other. */
export interface Tally {
  readonly best: string;
  readonly hits: number;
  readonly next: number;
}

/** Counts function words among `words`, which stand in lower case. */
export function tally(words: readonly string[]): Tally {
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const index of OWNERS.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  let best = 0;
  for (const [index, count] of counts.entries()) if (count > (counts[best] ?? 0)) best = index;
  const next = counts.reduce((most, count, index) => (index === best ? most : Math.max(most, count)), 0);
  return { best: LANGUAGES[best] ?? "", hits: counts[best] ?? 0, next };
}
