import { rootName } from "../../markup/items.ts";

/** A kind of text file that is no story, how it is known, and what to do about it. */
export interface ForeignKind {
  readonly name: string;
  readonly sniff: (head: string) => boolean;
  readonly advice: string;
}

const SAVE = "Save it as plain text or Markdown with its date, or take it out of the folder.";
const PAGE =
  "Save the article's words as plain text or Markdown with its date; where the site has a feed, or its system an export (RSS, Atom, WordPress), put that into the folder instead.";

/** Elements that open a piece of a page. */
const HTML =
  /^(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]|span|table|article|section|main|header|nav|ul|ol|center|font|a|b|br|img|pre|blockquote|iframe|form|base)$/i;
const OFFICE = /^(?:wordDocument|Workbook|document|document-content|package|presentation)$/;

/** `<!DOCTYPE html …>`, `<html>`, or a piece of a page without either. */
function isPage(head: string): boolean {
  if (/^\s{0,500}(?:<!--[^<>]{0,2000}-->\s{0,100})?<!DOCTYPE\s{1,20}html\b/i.test(head)) return true;
  return HTML.test(rootName(head) ?? "");
}

/** In the order they are asked. */
export const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    name: "an office document in XML (Word, Excel, OpenDocument)",
    sniff: (head) =>
      /<\?mso-application\b/.test(head.slice(0, 400)) ||
      (OFFICE.test(rootName(head) ?? "") && /schemas-microsoft-com|openxmlformats|opendocument/.test(head)),
    advice: "Open it in the office program and save its text as plain text (.txt, UTF-8), a table as CSV.",
  },
  { name: "an HTML page, a web page", sniff: isPage, advice: PAGE },
  {
    name: "a document in TeX",
    sniff: (head) =>
      /^(?:\s{0,200}%[^\n]{0,300}\n){0,20}\s{0,200}\\(?:documentclass|documentstyle|input)\b/.test(head),
    advice: `Turn it into text first, with \`pandoc\` for one. ${SAVE}`,
  },
  {
    name: "a picture in XML (SVG)",
    sniff: (head) => rootName(head) === "svg",
    advice:
      "It is not published: at an address of its own a browser would run what scripts it holds. Save it as PNG, and name that in the story.",
  },
  {
    name: "subtitles of a film (WebVTT, SubRip)",
    sniff: (head) => /^\s{0,20}(?:WEBVTT\b|\d{1,4}\s{1,4}\d\d:\d\d:\d\d[,.]\d{3} --> )/.test(head),
    advice: SAVE,
  },
  {
    name: "a calendar or an address card (iCalendar, vCard)",
    sniff: (head) => /^\s{0,20}BEGIN:V(?:CALENDAR|CARD)\b/i.test(head),
    advice: "Take it out of the folder.",
  },
  {
    name: "a dump of a database (SQL)",
    sniff: (head) =>
      /^\s{0,50}(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|SQLite)|(?:CREATE TABLE|INSERT INTO) )/i.test(
        head,
      ),
    advice:
      "Export the table as CSV with the columns date, headline and body; from WordPress, its own export.",
  },
  {
    name: "a list of references (RIS, BibTeX), without the texts",
    sniff: (head) =>
      /^\s{0,50}(?:TY {2}- [A-Z]{2,6}\s|@(?:article|misc|news|newspaper|online|book)\s{0,3}\{)/i.test(head),
    advice: "Export the articles with their full text from where the list was made.",
  },
];
