import { client as words } from "../words/en/client.ts";
import { element, load } from "./element.ts";
import { fileAddress } from "./root.ts";

let styles: Promise<void> | undefined;

/**
 * Shows a modal dialog under this title, with a button to close it, unless one is open already. Whatever closes it
 * (the button, Escape, a click beside it), the focus goes back to where it was.
 */
export async function openDialog(title: string, content: Node): Promise<void> {
  const opener = document.activeElement;
  styles ??= load(element("link", { rel: "stylesheet", href: fileAddress("assets/dialog.css") }));
  await styles;
  if (dialogIsOpen()) return;
  const close = element("button", { type: "button" }, words.close);
  const dialog = element(
    "dialog",
    { "aria-labelledby": "dialog-title", closedby: "any" },
    element("header", {}, element("h2", { id: "dialog-title" }, title), close),
    content,
  );
  close.onclick = dialog.onclose = () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  };
  document.body.append(dialog);
  if (dialog.showModal) return dialog.showModal();
  // Browsers from before 2022: no dialog of their own, so it stands at the end of the page.
  dialog.setAttribute("open", "");
  close.focus();
}

export const dialogIsOpen = (): boolean => document.querySelector("dialog[open]") !== null;
