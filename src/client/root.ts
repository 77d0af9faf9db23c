const script = document.currentScript;

/** The site's root, wherever the site stands: one folder above that of the running script. */
const ROOT = new URL("..", script instanceof HTMLScriptElement ? script.src : location.href);

/** The address of a file of the site (`assets/days.js`), whole. */
export const fileAddress = (path: string): string => new URL(path, ROOT).href;

/** The address of a page (`2014/11/14/`), whole; from disk, where no host does so, it gets its `index.html`. */
export const pageAddress = (path: string): string =>
  fileAddress(location.protocol === "file:" ? path.replace(/(^|\/)$/, "$&index.html") : path);
