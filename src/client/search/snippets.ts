import { excerptOf } from "./excerpt.ts";
import { type Hit, stretchesOf } from "./hits.ts";
import { marked } from "./marked.ts";

/**
 * Entries of the list that show no hit get words from their story's page, one after the other. From disk no page may ask
 * for another: there the lede stays.
 */
export async function bringSnippets(entries: readonly Element[], hits: readonly Hit[]): Promise<void> {
  if (!location.protocol.startsWith("http") || hits.length === 0) return;
  for (const entry of entries) {
    const [link, lede] = [entry.querySelector("a"), entry.querySelector(".lede")];
    if (!link || !lede || stretchesOf(entry.textContent ?? "", hits).length > 0) continue;
    const excerpt = await excerptAt(link.href, hits);
    // Another search has taken its place.
    if (!entry.isConnected) return;
    if (excerpt !== null) lede.replaceChildren(...marked(excerpt, hits));
  }
}

/** What cannot be had is no fault: the lede says something too. */
async function excerptAt(address: string, hits: readonly Hit[]): Promise<string | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const blocks = [...page.querySelectorAll("article.story .body > *")];
    for (const block of blocks) {
      const excerpt = excerptOf((block.textContent ?? "").replace(/\s+/g, " ").trim(), hits);
      if (excerpt !== null) return excerpt;
    }
  } catch {
    // No network, or a host that refuses.
  }
  return null;
}
