import { dirname, join, relative } from "node:path/posix";
import type { Files } from "./folder.ts";

/** A story of a small site: where it stands, where it was filed from, and its text. */
export interface Piece {
  readonly day: string;
  readonly name: string;
  readonly place: string;
  readonly text: string;
}

/** What is seen of a link in a page made here. */
export const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? "");

/**
 * The files of a site whose pages lead to one another as those of a real one do: stories to their neighbours, source,
 * day and place, days and places to their stories, years to their days, home to all years and places, and every page
 * to home and the style.
 */
export function linkedSite(pieces: readonly Piece[], title: string): Files {
  const stories = [...pieces].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const files: Record<string, string> = { "assets/site.css": `/* ${title} */` };
  const put = (path: string, text: string, targets: readonly string[]): void => {
    const links = ["index.html", "assets/site.css", ...targets].map(
      (target) => `<a href="${relative(dirname(path), target)}">`,
    );
    files[path] = `<!doctype html><title>${title}</title><main>${text}</main>${links.join("")}</html>\n`;
  };
  for (const [index, story] of stories.entries()) {
    const path = pathOf(story);
    const source = path.replace(/html$/, "txt");
    files[source] = story.text;
    const neighbours = [stories[index - 1], stories[index + 1]].flatMap((one) => (one ? [pathOf(one)] : []));
    put(path, story.text, [...neighbours, source, dayPath(story.day), placePath(story.place)]);
  }
  const days = [...new Set(stories.map(({ day }) => day))];
  const places = [...new Set(stories.map(({ place }) => place))];
  for (const day of days) put(dayPath(day), day, stories.filter((one) => one.day === day).map(pathOf));
  for (const place of places) {
    put(placePath(place), place, stories.filter((one) => one.place === place).map(pathOf));
  }
  put("holdings/index.html", "All there is", stories.map(pathOf));
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  for (const year of years)
    put(`${year}/index.html`, year, days.filter((day) => day.startsWith(year)).map(dayPath));
  const lists = [...years.map((year) => `${year}/index.html`), ...places.map(placePath)];
  put("index.html", "Home", ["holdings/index.html", ...lists]);
  files["feed.xml"] = `<feed>${stories.map(pathOf).join(" ")}</feed>`;
  return files;
}

const pathOf = ({ day, name }: Piece): string => join(day, `${name}-00000000.html`);
const dayPath = (day: string): string => join(day, "index.html");
const placePath = (place: string): string => join("places", place, "index.html");
