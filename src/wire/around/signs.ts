/** `Reuter`, `REUTER...`, `(Reuters)`: the agency's name alone on a line. */
export function isSignOff(text: string): boolean {
  return (
    text.length < 40 &&
    /^[\W_]{0,10}(?:reuters?|upi|afp|ap|dpa|efe|ansa|tass|xinhua|kyodo)[\W_]{0,20}$/i.test(text)
  );
}

/** `(more)`, `-more-`, `MORE`, `-30-`, `-0-`: how a page or story ends. */
export function isPageMark(text: string): boolean {
  return text.length < 20 && (/^[(-] ?(?:more|end|30|0|eom) ?[)-]$/i.test(text) || text === "MORE");
}

/** `^END<`, and nothing else. */
export function isEnd(text: string): boolean {
  return /^\^?(?:END|ENDIT|ends)[<=]?$/.test(text) && /[\^<=]/.test(text);
}

/** A line without the signs that set it (ANPA 1312): `^` before it, `<`, `=` or `>` behind it. */
export function withoutSigns(text: string): string {
  const from = text.startsWith("^") ? 1 : 0;
  let to = text.length;
  while (to > from && "<=>".includes(text.charAt(to - 1))) to--;
  return text.slice(from, to).trim();
}
