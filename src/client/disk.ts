import { all } from "./element.ts";

const withFile = (address: string): string => address.replace(/^[^?#:]*\/(?![^?#])/, "$&index.html");

/**
 * From disk a link to a folder would list its files: such links and forms get the `index.html` that a host would serve. And a
 * web manifest would be asked for in vain, with an error in the console.
 */
export function settleOnDisk(): void {
  if (location.protocol !== "file:") return;
  for (const manifest of all("link[rel=manifest]")) manifest.remove();
  for (const link of all("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    link.setAttribute("href", withFile(href));
  }
  for (const form of all("form[action]"))
    form.setAttribute("action", withFile(form.getAttribute("action") ?? ""));
}
