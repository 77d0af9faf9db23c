import { canonicalName } from "./names.ts";

/** Bytes of a file's start in which each kind of declaration stands, if there is one. */
const XML_REACH = 200;
const HTML_REACH = 2048;
const MAIL_REACH = 8192;

/**
 * The encoding that a file declares of itself, by its canonical name: an XML declaration (XML 1.0, 4.3.3), `<meta>`
 * of a web page (HTML, 4.2.5.4), or the head of an e-mail (RFC 2045, 5.1). Null where it declares none that can be
 * read, and where it says UTF-8 or ASCII: whether it is, its bytes tell.
 */
export function declaredEncoding(file: Buffer): string | null {
  const name = inXml(file) ?? inHtml(file) ?? inMail(file);
  if (name === null || /^(?:us-?)?ascii$/i.test(name)) return null;
  const encoding = canonicalName(name);
  return encoding === null || encoding.startsWith("utf-") ? null : encoding;
}

function inXml(file: Buffer): string | null {
  const head = file.toString("latin1", 0, XML_REACH);
  return /^\s*<\?xml\s[^>]{0,150}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}

function inHtml(file: Buffer): string | null {
  const head = file.toString("latin1", 0, HTML_REACH);
  if (!/^\s*</.test(head)) return null;
  return /<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** A letter opens with fields; a charset stands in the first of a text, be it the letter's or a part's. */
function inMail(file: Buffer): string | null {
  const head = file.toString("latin1", 0, MAIL_REACH);
  if (!/^(?:From |[A-Za-z][A-Za-z-]{1,40}:)/.test(head)) return null;
  const field =
    /(?:^|\n)content-type:[ \t]{0,4}text\/[^\n]{0,120}(?:\n[ \t][^\n]{0,120}){0,3}/i.exec(head)?.[0] ?? "";
  return /charset\s{0,4}=\s{0,4}"?([\w.:-]{1,40})/i.exec(field)?.[1] ?? null;
}
