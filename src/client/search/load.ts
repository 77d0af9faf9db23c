import { unpackText } from "../../search/packed-text.ts";
import { ROOT_FILE } from "../../search/root.ts";
import type { Load } from "../../search/shelf.ts";
import { found as words } from "../../words/en/client-search.ts";
import { element, load } from "../element.ts";
import { fileAddress } from "../root.ts";

declare global {
  /** What each file of the index calls: its name, and its bytes, deflated, as a text. */
  var dateline: ((name: string, data: string) => void) | undefined;
}

/** What script elements on their way are to bring, and what they brought. */
const awaited = new Map<Element, { readonly file: string; data: string | null }>();

self.dateline = (name, data) => {
  const wanted = document.currentScript && awaited.get(document.currentScript);
  if (wanted?.file === name) wanted.data = data;
};

/** Whether this browser can read the index. */
export const canInflate = (): boolean => typeof DecompressionStream === "function";

/**
 * Loads files of the index as classic scripts, `search/NAME.js`: from disk a page may load nothing else. Each file is
 * asked for once, and anew after it failed.
 */
export function openLoader(): Load {
  const known = new Map<string, Promise<Uint8Array>>();
  return (file) => {
    const loading = known.get(file) ?? loadFile(file);
    known.set(file, loading);
    loading.catch(() => known.delete(file));
    return loading;
  };
}

async function loadFile(file: string): Promise<Uint8Array> {
  const path = `search/${file}.js`;
  const script =
    (file === ROOT_FILE ? rootOnPage() : null) ?? element("script", { src: addressOf(path, file) });
  awaited.set(script, { file, data: null });
  await load(script);
  const brought = awaited.get(script)?.data ?? null;
  awaited.delete(script);
  script.remove();
  if (brought === null) throw new Error(words.missing(path));
  try {
    return await inflated(unpackText(brought));
  } catch {
    throw new Error(words.damaged(path));
  }
}

/** The page brings the root itself, in a script that runs right after this one. */
function rootOnPage(): HTMLScriptElement | null {
  const script = document.querySelector<HTMLScriptElement>("script[data-root]");
  script?.removeAttribute("data-root");
  return script;
}

/** Whoever asks for the root once more wants it as it is now, and not as it was kept. */
const addressOf = (path: string, file: string): string =>
  fileAddress(path) + (file === ROOT_FILE && location.protocol.startsWith("http") ? `?${Date.now()}` : "");

/** Written and read by hand: by way of a blob and a response it takes six times as long. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("deflate");
  const writer = writable.getWriter();
  // What goes wrong is told to whoever reads.
  for (const step of [writer.write(packed), writer.close()]) step.catch(() => undefined);
  const parts: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const data = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return data;
}
