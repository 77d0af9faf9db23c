/** A sentence with pieces in it that are more than text: links, dates, marks. The page sets the parts one by one. */
export type Say<Node> = readonly (Node | string)[];

/**
 * A sentence as its parts: say`Corrected on ${day}.` Each language puts the pieces where its grammar wants them, and
 * the table of words knows of no page and no browser.
 */
export const say = <Nodes extends readonly unknown[]>(
  texts: TemplateStringsArray,
  ...nodes: Nodes
): Say<Nodes[number]> => texts.flatMap((text, at) => [text, ...nodes.slice(at, at + 1)]);
