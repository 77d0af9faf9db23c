import { isMixed } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/**
 * Text that is not ours amid text that is: headlines, places, names. Where letters of it run against the page they are
 * set apart, so that what stands beside them keeps its place (UAX 9; HTML, "the bdi element").
 */
export function Given({ text }: { readonly text: string }) {
  const { direction } = useWords();
  const shown = visible(text);
  return isMixed(shown, direction) ? <bdi>{shown}</bdi> : shown;
}
