import { hasStemmer, primarySubtag, type Stem, stemming } from "../../search/stems.ts";
import { element, load } from "../element.ts";
import { fileAddress } from "../root.ts";

declare global {
  /** Set by `assets/stems/en.js` and the like, by language. */
  var datelineStems: Readonly<Record<string, Stem>> | undefined;
}

const asked = new Map<string, Promise<void>>();

/**
 * The stemmer of a language, which is asked for only where a word is in the index in no form that was typed. What leaves
 * words as they are where there is none.
 */
export async function stemmerOf(language: string): Promise<Stem> {
  const subtag = primarySubtag(language);
  if (!hasStemmer(subtag)) return (word) => word;
  const loading =
    asked.get(subtag) ?? load(element("script", { src: fileAddress(`assets/stems/${subtag}.js`) }));
  asked.set(subtag, loading);
  await loading;
  return stemming(self.datelineStems?.[subtag] ?? ((word) => word));
}
