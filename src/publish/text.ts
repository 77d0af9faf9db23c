/** The same text on its own: a piece that was cut out of a longer one holds on to all of that. */
export const apart = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
