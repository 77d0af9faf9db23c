import type { Aside, Transmission } from "../../article.ts";

/**
 * What forbids that a story is kept, as agencies write it: `NO ARCHIVAL USE`, `Archiving not permitted`, `not to be
 * archived`, `keine Archivierung`, `archivage interdit`. Who says "no part may be archived *without permission*" too.
 */
const FORBIDDEN: readonly RegExp[] = [
  /\b(?:no|not|never|without|neither|nor)\b(?:\W+\w+){0,4}?\W+(?:archiv|stor(?:age|ed)\b|retained\b|retention\b)/i,
  /\b(?:archiv\w*|storage|retention)\b(?:\W+\w+){0,4}?\W+(?:(?:not|never)\W+(?:be\W+)?(?:permitted|allowed|authori[sz]ed)|prohibited|forbidden|excluded)\b/i,
  /\b(?:keine|nicht)\b(?:\W+[\p{L}]+){0,3}?\W+\p{L}*archiv/iu,
  /\barchivierung\b(?:\W+[\p{L}]+){0,3}?\W+(?:untersagt|verboten|ausgeschlossen|nicht)/iu,
  /\b(?:archivage|archivado|archivo|archiviazione|arquivamento)\b(?:\W+[\p{L}]+){0,3}?\W+(?:interdit|prohibid|proibid|vietat|non autoris|no autoriz)/iu,
  /\b(?:sans|pas d|interdit d|prohibid[oa] (?:su |el )?|sin )\W{0,2}archiv/iu,
];
/** Characters of a notice that are looked at. */
const LOOKED_AT = 100_000;

/** Whether what an agency sent along forbids that the story stands in an archive. */
export const forbidsArchive = ({ rights }: Pick<Transmission, "rights">): boolean =>
  rights !== null && FORBIDDEN.some((words) => words.test(rights.slice(0, LOOKED_AT)));

/** A line of rights that stands around the copy: `(Copyright 1992 The Associated Press)`. */
const RIGHTS = /^[([<]?\s?(?:\(c\)|©|copyright\b|&copy;|all rights reserved|tous droits|alle rechte)/i;

export const isRightsLine = (text: string): boolean => RIGHTS.test(text.trim());

/** What notes around the copy say of a story's rights: lines of rights, and whatever forbids an archive. */
export const rightsNotes = (asides: readonly Aside[]): readonly Aside[] =>
  asides.filter(
    ({ kind, text }) => kind !== "unpublished" && (isRightsLine(text) || forbidsArchive({ rights: text })),
  );
