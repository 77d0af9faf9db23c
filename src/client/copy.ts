import { client as words } from "../words/en/client.ts";
import { all, element } from "./element.ts";

/** Milliseconds. */
const SAID_FOR = 2000;

/**
 * Lets buttons copy the page's address (`data-copy="link"`), its citation (`data-copy="cite"`) or one of those
 * below it, and say so. Where the address names a paragraph, citations do too.
 */
export function offerCopies(): void {
  citeParagraph();
  addEventListener("hashchange", citeParagraph);
  for (const head of all(".cites dt"))
    head.append(" ", element("button", { type: "button", "data-copy": "next" }, words.copy));
  const status = element("p", { role: "status", class: "visually-hidden" });
  for (const button of all<HTMLElement>("button[data-copy]")) {
    const label = button.textContent;
    let timer = 0;
    document.body.append(status);
    button.onclick = async () => {
      const text = button.dataset["copy"] === "link" ? address() : textOf(citedBy(button));
      const said = (await copy(text, button)) ? words.copied : words.notCopied;
      // As wide as it was: what stands beside it stays where it is.
      button.style.minWidth = `${button.getBoundingClientRect().width}px`;
      button.textContent = status.textContent = said;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label;
        status.textContent = "";
      }, SAID_FOR);
    };
  }
}

/** The address of the page, and of the paragraph if one is named. */
const address = (): string => location.href.replace(/#(?!p\d+$).*/, "");

const citedBy = (button: HTMLElement): Element | null | undefined =>
  button.dataset["copy"] === "cite"
    ? document.getElementById("cite")
    : button.parentElement?.nextElementSibling;

/** What a citation holds: a file, where a link of it saves one; lines, where it is set in lines; else one line. */
function textOf(cited: Element | null | undefined): string {
  const [, file] = cited?.querySelector<HTMLAnchorElement>("a[download]")?.href.split(/,(.*)/) ?? [];
  if (file !== undefined) return decodeURIComponent(file);
  const text = cited?.textContent ?? "";
  return cited?.className === "lines" ? text.trimEnd() : text.replace(/\s+/g, " ").trim();
}

/** Puts the number of the paragraph that the address names where a citation has room for one (`data-para`). */
function citeParagraph(): void {
  const [, number] = /^#p(\d+)$/.exec(location.hash) ?? [];
  for (const room of all<HTMLElement>("[data-para]"))
    room.textContent = number === undefined ? "" : `${room.dataset["para"]}${number}`;
}

async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent outside https, or refused.
    return copySelection(text, button);
  }
}

/** The old way: what is selected is copied. The field stands beside the button, so that nothing scrolls. */
function copySelection(text: string, button: HTMLElement): boolean {
  const field = element("textarea", { class: "visually-hidden", readonly: "" });
  field.value = text;
  button.after(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  button.focus();
  return copied;
}
