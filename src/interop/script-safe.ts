/**
 * JSON for a `<script type="application/ld+json">`: `<`, `>` and `&` stand as escapes, so that neither `</script>` nor
 * `<!--` can end the element (HTML, 4.12.1.3), and so do characters that no page may hold. Outside strings JSON has none
 * of these signs, so the escapes leave its meaning as it is.
 */
export function scriptSafe(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029\p{Cc}\p{Noncharacter_Code_Point}]/gu, escaped);
}

/** A sign as JSON may write any: each of its UTF-16 units by its number. */
function escaped(sign: string): string {
  return [...Array(sign.length).keys()]
    .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
