import type { Card, Found, SearchIndex } from "../../search/found.ts";
import { found as words } from "../../words/en/client-search.ts";
import { all, element, load } from "../element.ts";
import { fileAddress } from "../root.ts";
import type { ExportFormat, exported } from "./exports.ts";

declare global {
  /** Set by `assets/export.js`. */
  var datelineExport: typeof exported | undefined;
}

/** A format of files: its name, the end of their names, their type. */
const FORMATS: Readonly<Record<ExportFormat, { readonly name: string; readonly type: string }>> = {
  csv: { name: "CSV", type: "text/csv" },
  jsonl: { name: "JSON Lines", type: "application/x-ndjson" },
  ris: { name: "RIS", type: "application/x-research-info-systems" },
};

const SCRIPT = "assets/export.js";

/** Cards asked for at once. */
const PORTION = 1024;

/** What is saved: the stories found, in their order. */
interface Saved {
  readonly index: SearchIndex;
  readonly found: Found;
}

/** Lets buttons save all that was found, `data-save="csv"`. `say` tells how far it is. */
export function offerSaving(saved: () => Saved | null, say: (text: string) => void): void {
  for (const button of all<HTMLButtonElement>("button[data-save]")) {
    button.onclick = async () => {
      const format = button.dataset["save"];
      const shown = saved();
      if (shown === null || !isFormat(format)) return;
      button.disabled = true;
      // Most readers save nothing.
      if (!self.datelineExport) await load(element("script", { src: fileAddress(SCRIPT) }));
      if (self.datelineExport) {
        const cards = await cardsOf(shown, say);
        const text = self.datelineExport(format, cards, archiveName(), addressOf);
        save(`search.${format}`, text, FORMATS[format].type);
        const lost = shown.found.docs.length - cards.length;
        say(words.saved(cards.length, FORMATS[format].name) + (lost > 0 ? words.notSaved(lost) : ""));
      } else say(words.missing(SCRIPT));
      button.disabled = false;
      button.focus();
    };
  }
}

const isFormat = (format: string | undefined): format is ExportFormat =>
  format !== undefined && Object.keys(FORMATS).includes(format);

async function cardsOf({ index, found }: Saved, say: (text: string) => void): Promise<readonly Card[]> {
  const docs = found.ranked(found.docs.length);
  const cards: Card[] = [];
  for (let at = 0; at < docs.length; at += PORTION) {
    if (at > 0) say(words.ready(at, docs.length));
    for (const card of await index.cards(docs.subarray(at, at + PORTION)))
      if (card !== null) cards.push(card);
  }
  return cards;
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
