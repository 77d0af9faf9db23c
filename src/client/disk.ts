/** From disk a link to a folder would list its files: such links get the `index.html` that a host would serve. */
export function completeFolderLinks(): void {
  if (location.protocol !== "file:") return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const [, folder, rest] = /^([^?#:]*\/)([?#].*)?$/.exec(href) ?? [];
    if (folder !== undefined) link.setAttribute("href", `${folder}index.html${rest ?? ""}`);
  }
}
