/** The fonts that every page is set in, as `base.css` has them. */
const FONTS = [
  ["Newsreader", "newsreader-latin-wght-normal", { weight: "200 800" }],
  ["Newsreader", "newsreader-latin-wght-italic", { weight: "200 800", style: "italic" }],
  ["Libre Franklin", "libre-franklin-latin-wght-normal", { weight: "100 900" }],
] as const;

/** Milliseconds that a first page waits for its fonts; who has them already waits for next to none of it. */
const PATIENCE = 800;

/**
 * Loads the fonts ahead of the style sheets, and keeps the page back until they are here or patience ends: a page is
 * drawn once, and nothing jumps. A font that comes later than that is for the next page. (A `<link rel="preload">`
 * would ask as early, but from disk browsers refuse it, and loaded is not yet ready to draw with.)
 */
export function loadFonts(address: (path: string) => string): void {
  const { classList } = document.documentElement;
  const faces = FONTS.map(
    ([family, file, as]) => new FontFace(family, `url("${address(`assets/fonts/${file}.woff2`)}")`, as),
  );
  const show = (): void => {
    for (const face of faces) if (face.status !== "loaded") document.fonts.delete(face);
    classList.remove("waits");
  };
  setTimeout(show, PATIENCE);
  classList.add("waits");
  for (const face of faces) document.fonts.add(face);
  Promise.all(faces.map((face) => face.load())).then(show, show);
}
