/** A mark that ends a text, or one within quotation marks of its own: `says “Draw?”`. */
const ENDED = /[?!…]$|\.\.$/;
/** A full stop that belongs to the word before it: `U.S.` */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{L}\.)+$/u;

/**
 * A title with the mark that a citation sets behind it, which stands within the title's own quotation marks, as in
 * American print. A title's own full stop gives way. One that ends in `?`, `!` or `…` has no full stop behind it, and
 * a comma only where `always` says so, as Chicago has it.
 */
export function marked(title: string, mark: "," | ".", always = false): string {
  const closing = /["”]*$/.exec(title)?.[0] ?? "";
  const words = title.slice(0, title.length - closing.length);
  if (ENDED.test(words) && !(always && mark === ",")) return title;
  const bare =
    /[^.]\.$/.test(words) && !(mark === "," && ABBREVIATED.test(words)) ? words.slice(0, -1) : words;
  return `${bare}${mark}${closing}`;
}

/**
 * Text as it stands within double quotation marks: its own become single ones. A straight one opens where a word
 * begins and closes where one is open; that of `6"` stays.
 */
export function within(text: string): string {
  let open = false;
  return text.replace(/[“”„"]/g, (sign, at: number) => {
    if (sign !== '"') return sign === "“" ? "‘" : sign === "”" ? "’" : "‚";
    if (open) {
      open = false;
      return "’";
    }
    open = /^$|[\s([{—–/-]/.test(text.slice(Math.max(0, at - 1), at)) && /\S/.test(text.charAt(at + 1));
    return open ? "‘" : sign;
  });
}
