import { found as words } from "../../words/en/client-search.ts";
import { all, element, load } from "../element.ts";
import { fileAddress } from "../root.ts";
import type { ExportFormat } from "./exports.ts";
import type { Saved, saveAll } from "./save-all.ts";

declare global {
  /** Set by `assets/export.js`. */
  var datelineExport: typeof saveAll | undefined;
}

/** What formats of files are called. */
const FORMATS: Readonly<Record<ExportFormat, string>> = { csv: "CSV", jsonl: "JSON Lines", ris: "RIS" };

const SCRIPT = "assets/export.js";

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
        const stories = await self.datelineExport(format, shown, (...how) => say(words.ready(...how)));
        const lost = shown.found.docs.length - stories;
        say(words.saved(stories, FORMATS[format]) + (lost > 0 ? words.notSaved(lost) : ""));
      } else say(words.missing(SCRIPT));
      button.disabled = false;
      button.focus();
    };
  }
}

const isFormat = (format: string | undefined): format is ExportFormat =>
  format !== undefined && Object.keys(FORMATS).includes(format);
