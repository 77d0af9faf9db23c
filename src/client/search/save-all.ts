import type { Card, Found, SearchIndex } from "../../search/found.ts";
import { element } from "../element.ts";
import { fileAddress } from "../root.ts";
import { type ExportFormat, exported } from "./exports.ts";

/** What is saved: the stories found, in their order. */
export interface Saved {
  readonly index: SearchIndex;
  readonly found: Found;
}

/** The types of files. */
const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  ris: "application/x-research-info-systems",
};

/** Cards asked for at once. */
const PORTION = 1024;

/** Saves all that was found as a file; `tell` is told how far it is. Returns how many stories it has: those whose cards could be had. */
export async function saveAll(
  format: ExportFormat,
  { index, found }: Saved,
  tell: (ready: number, all: number) => void,
): Promise<number> {
  const docs = found.ranked(found.docs.length);
  const cards: Card[] = [];
  for (let at = 0; at < docs.length; at += PORTION) {
    if (at > 0) tell(at, docs.length);
    for (const card of await index.cards(docs.subarray(at, at + PORTION)))
      if (card !== null) cards.push(card);
  }
  save(`search.${format}`, exported(format, cards, archiveName(), addressOf), TYPES[format]);
  return cards.length;
}

const metaContent = (selector: string): string =>
  document.querySelector<HTMLMetaElement>(selector)?.content ?? "";

const archiveName = (): string => metaContent('meta[property="og:site_name"]');

/** A story's address as others can open it: on the archive's own host where the page knows it, else where it stands. */
function addressOf(url: string): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const path = url.slice(1);
  return canonical === undefined ? fileAddress(path) : new URL(`../${path}`, canonical).href;
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // At once would be too soon for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
