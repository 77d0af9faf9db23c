/** The part of the page of this id, which its template has. */
export function part(id: string): HTMLElement;
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind;
export function part(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** Milliseconds before something is said: what comes within them takes its place. */
const PAUSE = 500;

/** Tells those who do not see the page what happened, after a pause. */
export function openStatus(): (text: string) => void {
  const status = part("search-status", HTMLElement);
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = text;
    }, PAUSE);
  };
}

/** Milliseconds within which a page that is looked at is drawn. */
const FRAME = 100;

/** Settles when what was put on the page is drawn, where anyone looks at it. */
export const seen = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME);
  });
