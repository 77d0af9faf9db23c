/** Makes an element with these attributes and children; strings become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** All elements of the page that `selector` finds; it must name no others than the caller says. */
export const all = <Found extends Element>(selector: string): NodeListOf<Found> =>
  document.querySelectorAll<Found>(selector);

/** Puts a script or a style sheet into the head, if it is on no page yet. Settles when it is there, or cannot be had. */
export function load(file: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    file.onload = file.onerror = () => resolve();
    if (!file.isConnected) document.head.append(file);
  });
}
