import { all, element } from "./element.ts";

/** Milliseconds. */
const SAID_FOR = 2000;

/** Lets buttons copy the page's address (`data-copy="link"`) or its citation (`data-copy="cite"`), and say so. */
export function offerCopies(): void {
  const status = element("p", { role: "status", class: "visually-hidden" });
  for (const button of all<HTMLElement>("button[data-copy]")) {
    const label = button.textContent;
    let timer = 0;
    document.body.append(status);
    button.onclick = async () => {
      const text = button.dataset["copy"] === "cite" ? citation() : address();
      const said = (await copy(text, button)) ? "Copied" : "Not copied";
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

const citation = (): string =>
  (document.getElementById("cite")?.textContent ?? "").replace(/\s+/g, " ").trim();

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
