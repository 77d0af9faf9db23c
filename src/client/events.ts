/** Whether a key or a click comes with a key that makes it the browser's own business: a new tab, a menu. */
export const isModified = ({ ctrlKey, altKey, metaKey }: KeyboardEvent | MouseEvent): boolean =>
  ctrlKey || altKey || metaKey;

/** Takes over plain clicks on the links that `selector` finds. Others stay the browser's. */
export function onPlainClick(selector: string, follow: (link: HTMLAnchorElement) => void): void {
  document.addEventListener("click", (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
    if (!link || isModified(event) || event.shiftKey) return;
    event.preventDefault();
    follow(link);
  });
}
