/**
 * A table as CSV (RFC 4180): CRLF ends a row; a field with a comma, a quote or a line break stands in quotes. A text
 * that a spreadsheet would take for a formula has `'` before it (OWASP, "CSV Injection"), and so has one that begins so
 * by itself: who takes one away has the text as it was.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number | null): string {
  const text = typeof value === "string" ? harmless(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Some programs also take the wide forms of East Asian writing, and a formula after a line feed. */
const harmless = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
