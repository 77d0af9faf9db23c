import type { Media } from "../article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { isAbsolute } from "../wire/formats/markdown/engine.ts";
import { renderMarkup } from "../wire/formats/markdown/markup.ts";

/** Markdown that the operator wrote, as HTML, and what was left out of it. */
export interface OwnMarkup {
  /** Null where there is nothing. Addresses of the site's own pages are root-relative: the page makes them relative. */
  readonly html: string | null;
  /** Its pictures, as of a story. */
  readonly media: readonly Media[];
  readonly findings: readonly Diagnostic[];
  /** Its links to pages of the site. */
  readonly links: readonly OwnLink[];
}

/** A link that the operator wrote to a page of the site, and where it stands. */
export interface OwnLink {
  /** Root-relative. */
  readonly href: string;
  /** Of the file, in the input folder. */
  readonly path: string;
  readonly line: number;
}

/** `/about/`, `/1994/06/17/`: an address of the site itself. */
const isOfSite = (href: string): boolean => /^\/(?![/\\])/.test(href);

const OF_SITE = "A page of the site is written from its root: `/about/`, `/pages/terms/`.";

/** Sets what the operator wrote in the file at `path`: as stories' Markdown, but links may lead to pages of the site. */
export function renderOwn(text: string, path: string, line: number): OwnMarkup {
  if (text.trim() === "") return { html: null, media: [], findings: [], links: [] };
  const links: OwnLink[] = [];
  const { html, media, findings } = renderMarkup(text, line, (href, at) => {
    if (isOfSite(href)) links.push({ href, path, line: at });
    return isAbsolute(href) || isOfSite(href);
  });
  const told = findings.map((finding) =>
    finding.rule === "relative-link" ? { ...finding, message: `${finding.message} ${OF_SITE}` } : finding,
  );
  return { html: html(), media, findings: told.map((finding) => ({ ...finding, path })), links };
}
