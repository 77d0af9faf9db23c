import { isMixed } from "./direction.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/**
 * Text that is not ours amid text that is: headlines, places, names. Where letters of it run against the page they are
 * set apart, so that what stands beside them keeps its place (UAX 9; HTML, "the bdi element").
 */
export const Given = ({ text }: { readonly text: string }) => <Apart text={visible(text)} />;

/** The same of a text that may be shown as it is, be it ours or not. */
export function Apart({ text }: { readonly text: string }) {
  const { direction } = useWords();
  return isMixed(text, direction) ? <bdi>{text}</bdi> : text;
}
