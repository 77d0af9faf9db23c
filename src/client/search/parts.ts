/** The part of the page of this id, which its template has. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
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
