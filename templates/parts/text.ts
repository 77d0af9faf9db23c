import { visible } from "../../src/interop/visible.ts";

export { visible };

/** The path of a file, whose name may hold signs that turn the text round: it shows those too. */
export function visiblePath(path: string): string {
  return visible(path).replace(/\p{Bidi_Control}/gu, "\ufffd");
}
