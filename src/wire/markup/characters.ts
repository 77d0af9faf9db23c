import { decodeHTMLStrict } from "entities";

/**
 * A text with its character references decoded (`&lt;`, `&#8217;`, `&eacute;`; HTML, section 13.5): 128 to 159 mean
 * what windows-1252 has there. What is no reference stays as it stands, and so does one without its semicolon.
 */
export function decodeCharacters(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** Controls that a reference such as `&#150;` names in XML, where HTML and those who write it mean windows-1252. */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => decodeHTMLStrict(`&#${sign.charCodeAt(0)};`));
}

/** The entities that a text uses and HTML names (NITF's and XHTML's DTDs bring them along), each with its characters. */
export function namedEntities(text: string): Readonly<Record<string, string>> {
  const names = new Set(Array.from(text.matchAll(/&([A-Za-z][A-Za-z\d]{1,31});/g), ([, name = ""]) => name));
  const known = [...names].map((name): [string, string] => [name, decodeHTMLStrict(`&${name};`)]);
  return Object.fromEntries(known.filter(([name, characters]) => characters !== `&${name};`));
}
