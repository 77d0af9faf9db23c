import type { Mark } from "../../article.ts";
import { ordersKill } from "./kill.ts";

/** What a note to editors in brackets says of the story, by its first word. */
const WORDS: readonly (readonly [RegExp, Mark | null])[] = [
  [
    /^(?:correct(?:s|ed|ing|ion)?|corrige|rectifie|berichtigt|korrigiert|corregge|corrección|rectificatif|berichtigung)\b/i,
    "correction",
  ],
  [/^(?:updat(?:e|es|ed|ing)|actualiza|actualise|aktualisiert|aggiorna|atualiza)\b/i, "update"],
  [/^(?:repeat(?:s|ed|ing)?|rpt|repite|répète|wiederholt|wiederholung|ripete)\b/i, "repeat"],
  [/^refil(?:e|es|ed|ing)\b/i, "refile"],
  [/^(?:mandatory |bulletin )?kills?\b/i, "kill"],
  [/^(?:embargo|embargoed|hold for release|sperrfrist)\b/i, "embargo"],
  [/^advisor(?:y|ies)\b/i, "advisory"],
  [
    /^(?:adds?|recasts?|releads?|leads?|rewrites?|writes? through|inserts?|removes?|deletes?|drops?|changes?|clarifies|edits|trims|fixes|includes?|incorporates|minor edits|no changes?|subs?|substitutes|with |will be|more to|for more|first (?:ld|lead)|new throughout|eds?\b|editors?\b|note\b|attention\b|añade|agrega|amplía|ajoute|avec |complète|neu:|ergänzt|mehr |neu durchgehend|aggiunge|acrescenta|voegt|tilføjer|lägger till)/i,
    null,
  ],
];

/** A note's first words, without its bracket: whether they are a note's, and the mark they make. */
export function readNote(text: string): { readonly mark: Mark | null } | null {
  const head = text.replace(/^[\s([{*]{1,4}/, "").slice(0, 60);
  if (ordersKill(head)) return { mark: "kill" };
  const found = WORDS.find(([words]) => words.test(head));
  return found ? { mark: found[1] } : null;
}

const OPENED =
  /^(?:eds?|editors?|(?:advisory |note |attention |note to )?editors?(?:[’']s?)? ?notes?|attention(?: all)? editors?|note to editors?|advisory to editors|nota (?:a los editores|del editor)|note aux rédactions|hinweis|achtung|redaktionelle hinweise)\s{0,2}[:.—-]/i;

/** `Eds: Leads with captain's statement`, `Editor's note: …`. */
export const isEditorsNote = (text: string): boolean => OPENED.test(opened(text).slice(0, 60));

/** `EDS: KILL`, `Note to editors: Kill our story on the ferry`: whether a note to editors kills the story. */
export const isKillNote = (text: string): boolean => ordersKill(opened(text).replace(OPENED, ""));

/** `EDITORS: KILL our story on the ferry`, `Editors please kill our story`: whether copy is no story, but kills one. */
export const isKillCopy = (text: string): boolean =>
  (isEditorsNote(text) && isKillNote(text)) || (ASKED.test(text) && ordersKill(text.replace(ASKED, "")));

/** Editors are asked: news tells of what editors do. */
const ASKED = /^\s{0,4}editors?,? (?=please\b)/i;

const opened = (text: string): string =>
  text
    .trim()
    .slice(0, 200)
    .replace(/^[([{^]/, "");

const PRIORITY =
  /^[\^*(]{0,3}(?:urgent|bulletin|flash|news ?alert|alert|exclusive|eil(?:meldung)?|urgente|dringend|alerta?|breaking(?: news)?|advisory|snap|(?:mandatory |bulletin )?kill|\d(?:st|nd|rd|th) (?:ld|lead|update)|(?:\d{1,2}\. )?zusammenfassung|add \d|take \d)(?:[\s:.,!)*<=-].{0,40})?$/i;

/** `URGENT`, `BULLETIN`, `2ND LEAD`: a line that says how urgent, or which version, the story is. */
export function isPriority(text: string): boolean {
  const line = text.trim();
  return line.length <= 60 && PRIORITY.test(line) && !/[a-z]{3}\.$/.test(line);
}

/** `* Index at its lowest since May`: a point of the summary over a story. */
export function isBullet(text: string): boolean {
  return /^(?:[*•·▪●◦■►]|[-–—]{1,2}|o)\s{1,4}\S/.test(text) && text.length <= 200;
}

/** `----`, `* * * *`, `=====`: a rule. */
export function isRule(text: string): boolean {
  return (
    text.length > 2 &&
    text.length <= 200 &&
    /^[\s*_=~#.·•+-]+$/.test(text) &&
    /([*_=~#+-])\s{0,3}\1\s{0,3}\1|\.{5}/.test(text)
  );
}
