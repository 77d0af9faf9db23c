import type { Finding } from "../diagnostic.ts";
import { readFrontMatter } from "../wire/formats/markdown/frontmatter.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./key.ts";

/** A page of the operator's, as its file says. */
export interface OwnPageText {
  readonly title: string;
  /** Its name in the menu; null where it stands in none. */
  readonly menu: string | null;
  /** Markdown. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number;
}

const STORY = "If this is a story, move the file out of `pages/`, where it is read as one.";

/**
 * Reads a file of `pages/`: Markdown with a `title` in its front matter and, for an entry in the menu, `menu`. `name` is
 * the file's, without its ending. What else stands there is an error: it may be a story, which would be lost.
 */
export function readOwnPage(
  text: string,
  name: string,
): { readonly page: OwnPageText | null; readonly errors: readonly Finding[] } {
  const { fields, body, bodyLine, errors } = readFrontMatter(text);
  const findings: Finding[] = [...errors];
  const wrong = (rule: Finding["rule"], message: string, line: number): void =>
    void findings.push(fault(rule, message, line));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    wrong(
      "own-page",
      `\`${printable(name)}\` is no name for a page's address. Call the file by small letters a to z, digits and hyphens, such as \`about-us.md\`.`,
      1,
    );
  for (const [key, { value, line }] of fields) {
    if (key !== "title" && key !== "menu")
      wrong(
        "own-page",
        `\`${printable(key)}\` is nothing that a page has: those are \`title\` and \`menu\`.${didYouMean(key, ["title", "menu"])} Take the line out. ${STORY}`,
        line,
      );
    else if (value === "") wrong("own-page", `\`${key}\` has no value. Write one, or remove the line.`, line);
  }
  if (errors.length === 0 && !fields.has("title"))
    wrong(
      "own-page",
      `The page has no title. Begin the file with a line \`---\`, \`title: Its name\`, and another \`---\`. ${STORY}`,
      1,
    );
  if (findings.length > 0) return { page: null, errors: findings };
  const value = (key: string): string | null => fields.get(key)?.value.split(/\s+/).join(" ") ?? null;
  return { page: { title: value("title") ?? name, menu: value("menu"), body, bodyLine }, errors: [] };
}
