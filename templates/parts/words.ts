import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { ENGLISH, type Words } from "../../src/words/words.ts";

/** The words of the page at hand: given once for the whole of it, see .eleventy.ts. */
export const PageWords = createContext<Words>(ENGLISH);

/** The words of the page at hand. */
export const useWords = (): Words => useContext(PageWords);
