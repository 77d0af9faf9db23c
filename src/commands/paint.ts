import { styleText } from "node:util";

/** Puts a text in a colour of the terminal, or leaves it as it is where there is none. */
export type Paint = (text: string, colour: Colour) => string;
export type Colour = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

export const plainPaint: Paint = (text) => text;

export const terminalPaint: Paint = (text, colour) =>
  text === "" ? "" : styleText(colour, text, { validateStream: false });

/** Where lines are told. */
export interface ColourScreen {
  readonly isTTY?: boolean;
  readonly getColorDepth?: () => number;
}

/**
 * Colours where the stream is a terminal that has them, and none elsewhere. `NO_COLOR` takes them away, `FORCE_COLOR`
 * gives them to a pipe too (no-color.org, and as Node itself reads the two).
 */
export function paintFor(stream: ColourScreen, env: NodeJS.ProcessEnv = process.env): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: refused = "" } = env;
  if (forced !== undefined) return forced === "0" || forced === "false" ? plainPaint : terminalPaint;
  const has = stream.isTTY === true && (stream.getColorDepth?.() ?? 1) > 2;
  return has && refused === "" ? terminalPaint : plainPaint;
}
